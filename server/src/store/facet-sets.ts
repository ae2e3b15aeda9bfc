import { createHash } from 'node:crypto';
import type { FeedDatabase } from './schema.ts';
import type { Labels } from './search-labels.ts';

/**
 * Resolves with the number of a set of values. Many objects share one, so that counting reads one small number of each
 * object, and the values of each set once.
 */
export async function facetSetId(trx: FeedDatabase, labels: Labels): Promise<number> {
  const facets = JSON.stringify(labels);
  const digest = createHash('sha256').update(facets).digest('base64url');
  const known = await trx
    .selectFrom('facet_sets')
    .select('id')
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (known) return known.id;
  const { id } = await trx
    .insertInto('facet_sets')
    .values({ digest, facets })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
