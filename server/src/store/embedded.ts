import type { OrganizationRef } from '@recruitment-feed/sdk/contract';
import type { FeedDatabase } from './schema.ts';

/** Reads an organization as it stands inside other objects. */
export function toRef(json: string): OrganizationRef {
  return JSON.parse(json);
}

/** Resolves with every name of these organizations, for the search of what they publish. */
export async function namesOf(db: FeedDatabase, ids: readonly string[]): Promise<string[]> {
  return [...(await namesById(db, ids)).values()];
}

/** Resolves with every name of each of these organizations, by its id. */
export async function namesById(db: FeedDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organizations')
    .select(['id', 'names'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, names }) => [id, names]));
}
