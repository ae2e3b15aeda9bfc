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
  await indexMissing(db, 'organizations', indexOrganizations);
  await indexMissing(db, 'jobs', indexJobs);
  await indexMissing(db, 'cooperations', indexCooperations);
  await indexMissing(db, 'posts', indexPosts);
  await indexMissing(db, 'cohorts', indexCohorts);
  await db.deleteFrom('settings').where('name', '=', setting).execute();
  await refreshStatistics(db);
}

async function indexMissing(
  db: FeedDatabase,
  collection: SearchCollection,
  index: (trx: FeedDatabase, ids: readonly string[]) => Promise<void>,
): Promise<void> {
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
  }
}
