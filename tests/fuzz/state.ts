import type { FeedDatabase } from '@recruitment-feed/server';

/** Snapshots are built for whoever asks first; the viewers of an event are counted every two seconds. */
const madeByReading = /^(snapshot|leases$|presence$|event_peaks$)/;

/** Resolves with how many rows each table has and the number of the last change: equal where nothing was written. */
export async function stateOf(db: FeedDatabase): Promise<Record<string, number>> {
  const tables = (await db.introspection.getTables())
    .filter(({ name }) => !madeByReading.test(name))
    .map(({ name }) => name as 'jobs');
  const state: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('rows'))
      .executeTakeFirstOrThrow();
    state[table] = Number(rows);
  }
  const { last } = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  return { ...state, lastChange: Number(last) };
}
