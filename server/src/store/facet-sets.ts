import { createHash } from 'node:crypto';
import { batches } from './batches.ts';
import type { FeedDatabase } from './schema.ts';

/**
 * Resolves with the numbers of the sets of values of each object, one for each facet; null for an empty one. Equal sets
 * have one number, so that counting reads small numbers, and the values of each set once.
 */
export async function facetSetIds<Facet extends string>(
  trx: FeedDatabase,
  objects: readonly Readonly<Record<Facet, readonly string[]>>[],
): Promise<Record<Facet, number | null>[]> {
  const keyed = objects.map((facets) =>
    (Object.entries(facets) as [Facet, readonly string[]][]).map(
      ([facet, values]) => [facet, values.length === 0 ? null : keyOf(facet, values)] as const,
    ),
  );
  const keys = new Set(keyed.flatMap((sets) => sets.flatMap(([, key]) => key ?? [])));
  const ids = await idsOf(trx, new Map([...keys].map((key) => [digest(key), key])));
  return keyed.map((sets) => {
    const numbers = sets.map(([facet, key]) => [facet, key === null ? null : ids.get(key)]);
    return Object.fromEntries(numbers) as Record<Facet, number | null>;
  });
}

/** Resolves with the numbers of sets by their keys; those that are not there are kept. */
async function idsOf(
  trx: FeedDatabase,
  keyByDigest: ReadonlyMap<string, string>,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const learn = (rows: readonly { id: number; digest: string }[]) => {
    for (const { id, digest } of rows) ids.set(keyByDigest.get(digest) ?? '', id);
  };
  for (const digests of batches([...keyByDigest.keys()]))
    learn(
      await trx.selectFrom('facet_sets').select(['id', 'digest']).where('digest', 'in', digests).execute(),
    );
  const missing = [...keyByDigest].filter(([, key]) => !ids.has(key));
  for (const batch of batches(missing)) {
    const rows = batch.map(([digest]) => ({ digest }));
    learn(await trx.insertInto('facet_sets').values(rows).returning(['id', 'digest']).execute());
  }
  const values = missing.flatMap(([, key]) => valuesOf(key, ids.get(key) ?? 0));
  for (const rows of batches(values)) await trx.insertInto('facet_values').values(rows).execute();
  return ids;
}

/** A set of values as a text that is the same for equal sets. */
function keyOf(facet: string, values: readonly string[]): string {
  return JSON.stringify([facet, [...new Set(values)].sort()]);
}

function valuesOf(key: string, setId: number) {
  const [facet, values]: [string, string[]] = JSON.parse(key);
  return values.map((value) => ({ facet, set_id: setId, value }));
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
