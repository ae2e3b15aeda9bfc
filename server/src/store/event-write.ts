import { appendChange } from './change-log.ts';
import { type EventWrite, findEvent } from './events.ts';
import { utc } from './objects.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Resolves with what is kept of an event, as it is written; or with undefined. */
export async function findEventWrite(
  db: FeedDatabase,
  eventId: string,
): Promise<{ rev: number; write: EventWrite } | undefined> {
  const event = await findEvent(db, eventId);
  if (!event) return undefined;
  const { id, rev, createdAt, updatedAt, hosts, attendance, ...fields } = event;
  return { rev, write: { ...fields, hostIds: hosts.map((host) => host.id) } };
}

/** Replaces what is kept of an event. */
export function updateEvent(db: FeedDatabase, id: string, write: EventWrite, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { id: _, hostIds, kind, status, startsAt, ...fields } = write;
    const { rev } = await trx
      .updateTable('events')
      .set((eb) => ({
        kind,
        status,
        starts_at: utc(startsAt),
        body: JSON.stringify(fields),
        rev: eb('rev', '+', 1),
        updated_at: now.toISOString(),
      }))
      .where('id', '=', id)
      .returning('rev')
      .executeTakeFirstOrThrow();
    await trx.deleteFrom('event_hosts').where('event_id', '=', id).execute();
    const hosts = hostIds.map((host, position) => ({ event_id: id, position, organization_id: host }));
    if (hosts.length > 0) await trx.insertInto('event_hosts').values(hosts).execute();
    await appendChange(trx, 'events', { id, rev, op: 'upsert' }, now);
  });
}
