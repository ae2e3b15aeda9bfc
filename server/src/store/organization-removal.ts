import { sql } from 'kysely';
import { deleteObject } from './deletion.ts';
import type { FeedDatabase, Schema } from './schema.ts';

/** Where an organization can stand: every column that refers to one, and what counts as still standing there. */
export const organizationReferences: readonly Reference[] = [
  { table: 'jobs', columns: ['organization_id', 'publisher_id'], counted: sql<boolean>`deleted_at is null` },
  { table: 'cooperations', columns: ['enterprise_id', 'college_id'] },
  { table: 'posts', columns: ['organization_id'] },
  { table: 'event_hosts', name: 'events', columns: ['organization_id'] },
  {
    table: 'keys',
    columns: ['organization_id'],
    counted: sql<boolean>`revoked_at is null and kind <> 'ephemeral'`,
  },
  { table: 'webhooks', columns: ['organization_id'] },
  { table: 'saved_searches', name: 'savedSearches', columns: ['organization_id'] },
  { table: 'conversation_parties', name: 'conversations', columns: ['organization_id'] },
  { table: 'messages', columns: ['sender_id'] },
  { table: 'cohorts', columns: ['college_id'] },
  { table: 'reports', columns: ['organization_id'] },
  { table: 'event_attendance', name: 'attendance', columns: ['organization_id'] },
  { table: 'media', columns: ['organization_id'] },
];

interface Reference {
  table: keyof Schema;
  /** What the contract calls it, where that is not the table's name. */
  name?: string;
  columns: readonly string[];
  /** Left out, every row counts. */
  counted?: ReturnType<typeof sql<boolean>>;
}

/** Resolves with how many objects of which kinds refer to an organization; what does not is left out. */
export async function referencesTo(db: FeedDatabase, id: string): Promise<Record<string, number>> {
  const references: Record<string, number> = {};
  for (const { table, name = table, columns, counted = sql<boolean>`1 = 1` } of organizationReferences) {
    const rows = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('number'))
      .where(anyOf(columns, id))
      .where(counted)
      .executeTakeFirstOrThrow();
    if (rows.number > 0) references[name] = rows.number;
  }
  return references;
}

/**
 * Removes an organization to which nothing refers, with a tombstone in the change log; to be called in a transaction.
 * What only remembers something goes with it: removed jobs, and keys that hold no longer.
 */
export async function removeOrganization(trx: FeedDatabase, id: string, now: Date): Promise<void> {
  await trx
    .deleteFrom('jobs')
    .where(anyOf(['organization_id', 'publisher_id'], id))
    .execute();
  await trx.deleteFrom('keys').where('kind', '=', 'ephemeral').where('organization_id', '=', id).execute();
  await trx.deleteFrom('keys').where('organization_id', '=', id).execute();
  await deleteObject(trx, 'organizations', id, now);
}

function anyOf(columns: readonly string[], id: string) {
  return sql<boolean>`(${sql.join(
    columns.map((column) => sql`${sql.ref(column)} = ${id}`),
    sql` or `,
  )})`;
}
