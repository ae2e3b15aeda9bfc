import type { OrganizationRef } from '@recruitment-feed/sdk/contract';
import type { FeedDatabase } from './schema.ts';

/** Reads an organization as it stands inside other objects. */
export function toRef(json: string): OrganizationRef {
  return JSON.parse(json);
}

/** Resolves with every name of these organizations, for the search of what they publish. */
export async function namesOf(db: FeedDatabase, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('organizations').select('names').where('id', 'in', ids).execute();
  return rows.map((row) => row.names);
}
