import { createHash } from 'node:crypto';
import type { FeedDatabase } from './schema.ts';

/**
 * Resolves with the numbers of sets of values, one for each facet; null for an empty one. Equal sets have one number,
 * so that counting reads small numbers, and the values of each set once.
 */
export async function facetSetIds<Facet extends string>(
  trx: FeedDatabase,
  facets: Readonly<Record<Facet, readonly string[]>>,
): Promise<Record<Facet, number | null>> {
  const sets = (Object.entries(facets) as [Facet, readonly string[]][]).map(([facet, values]) => ({
    facet,
    values: [...new Set(values)].sort(),
    digest: '',
  }));
  for (const set of sets) set.digest = digest(set.facet, set.values);
  const rows = await trx
    .selectFrom('facet_sets')
    .select(['id', 'digest'])
    .where(
      'digest',
      'in',
      sets.map((set) => set.digest),
    )
    .execute();
  const known = new Map(rows.map(({ id, digest }) => [digest, id]));
  const ids: [Facet, number | null][] = [];
  for (const { facet, values, digest } of sets)
    ids.push([
      facet,
      values.length === 0 ? null : (known.get(digest) ?? (await keepSet(trx, { facet, values, digest }))),
    ]);
  return Object.fromEntries(ids) as Record<Facet, number | null>;
}

async function keepSet(
  trx: FeedDatabase,
  { facet, values, digest }: { facet: string; values: readonly string[]; digest: string },
): Promise<number> {
  const { id } = await trx
    .insertInto('facet_sets')
    .values({ digest })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const value of values)
    await trx.insertInto('facet_values').values({ facet, set_id: id, value }).execute();
  return id;
}

function digest(facet: string, values: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([facet, values]))
    .digest('base64url');
}
