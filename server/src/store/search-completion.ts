import { indexCohorts } from './cohorts.ts';
import { indexCooperations } from './cooperations.ts';
import { indexJobs } from './jobs.ts';
import { indexOrganizations } from './organizations.ts';
import { indexPosts } from './posts.ts';
import type { FeedDatabase } from './schema.ts';
import type { SearchCollection } from './search-labels.ts';
import { refreshStatistics } from './statistics.ts';
import { inTransaction } from './transaction.ts';

const batch = 500;
const setting = 'search_index';

/**
 * Makes everything findable that is not yet, where a migration has emptied the search index. Each batch is kept as it
 * is done, so that whoever is interrupted goes on from there, and other processes write in between.
 */
export async function completeSearch(db: FeedDatabase): Promise<void> {
  const mark = await db.selectFrom('settings').select('value').where('name', '=', setting).executeTakeFirst();
  if (mark === undefined) return;
  let indexed = 0;
  indexed += await indexMissing(db, 'organizations', indexOrganizations);
  indexed += await indexMissing(db, 'jobs', indexJobs);
  indexed += await indexMissing(db, 'cooperations', indexCooperations);
  indexed += await indexMissing(db, 'posts', indexPosts);
  indexed += await indexMissing(db, 'cohorts', indexCohorts);
  await db.deleteFrom('settings').where('name', '=', setting).execute();
  // Told that its tables are empty, PostgreSQL would look every reference of the first import up by reading all of them.
  if (indexed > 0) await refreshStatistics(db);
}

/** Resolves with how many objects were missing. */
async function indexMissing(
  db: FeedDatabase,
  collection: SearchCollection,
  index: (trx: FeedDatabase, ids: readonly string[]) => Promise<void>,
): Promise<number> {
  let indexed = 0;
  for (let after = '', more = true; more; ) {
    const ids = await inTransaction(db, async (trx) => {
      const rows = await trx
        .selectFrom(collection)
        .select('id')
        .where('id', '>', after)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('search_documents as document')
                .select('document.object_id')
                .whereRef('document.object_id', '=', `${collection}.id`),
            ),
          ),
        )
        .orderBy('id')
        .limit(batch)
        .execute();
      const missing = rows.map(({ id }) => id);
      await index(trx, missing);
      return missing;
    });
    after = ids.at(-1) ?? after;
    more = ids.length === batch;
    indexed += ids.length;
  }
  return indexed;
}
