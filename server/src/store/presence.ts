import { sql } from 'kysely';
import type { FeedDatabase } from './schema.ts';

const second = 1000;
/** What a process has not said again for so long does not count: it may be gone. */
const freshSeconds = 15;

/** Says how many watch each event at one process, in place of what it said before. */
export async function reportViewers(
  db: FeedDatabase,
  { processId, viewers }: { processId: string; viewers: ReadonlyMap<string, number> },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const rows = [...viewers].map(([event_id, number]) => ({
    process_id: processId,
    event_id,
    viewers: number,
    at,
  }));
  if (rows.length > 0)
    await db
      .insertInto('presence')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['event_id', 'process_id']).doUpdateSet((eb) => ({
          viewers: eb.ref('excluded.viewers'),
          at: eb.ref('excluded.at'),
        })),
      )
      .execute();
  await db
    .deleteFrom('presence')
    .where(({ or, and, eb }) =>
      or([
        and([eb('process_id', '=', processId), eb('event_id', 'not in', [...viewers.keys()])]),
        eb('at', '<', freshSince(now)),
      ]),
    )
    .execute();
}

/** Resolves with how many watch events at the other processes; an event that nobody watches is missing. */
export async function viewersElsewhere(
  db: FeedDatabase,
  { processId, eventIds }: { processId: string; eventIds: readonly string[] },
  now: Date,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('presence')
    .select(['event_id', (eb) => eb.fn.sum<number | string>('viewers').as('viewers')])
    .where('event_id', 'in', eventIds)
    .where('process_id', '!=', processId)
    .where('at', '>=', freshSince(now))
    .groupBy('event_id')
    .execute();
  return new Map(rows.map(({ event_id, viewers }) => [event_id, Number(viewers)]));
}

/** Keeps the most viewers that an event had at once, where these are more. */
export async function raisePeak(db: FeedDatabase, eventId: string, viewers: number): Promise<void> {
  // Of an event that was removed meanwhile nothing is kept.
  await sql`
    insert into event_peaks (event_id, viewers) select id, ${sql.lit(viewers)} from events where id = ${eventId}
    on conflict (event_id) do update set viewers = excluded.viewers where event_peaks.viewers < excluded.viewers
  `.execute(db);
}

/** Resolves with the most viewers that an event had at once, as far as it is counted; 0 where it had none. */
export async function findPeak(db: FeedDatabase, eventId: string): Promise<number> {
  const row = await db
    .selectFrom('event_peaks')
    .select('viewers')
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  return row?.viewers ?? 0;
}

function freshSince(now: Date): string {
  return new Date(now.getTime() - freshSeconds * second).toISOString();
}
