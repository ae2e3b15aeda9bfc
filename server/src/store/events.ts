import type { Event, EventFilter, OrganizationRef, Page } from '@recruitment-feed/sdk/contract';
import { countAttendance } from './attendance.ts';
import { appendChange } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { toRef } from './embedded.ts';
import { newId } from './ids.ts';
import { type KeptFields, toWire, utc, type Without } from './objects.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

export type EventWrite = Without<Event, KeptFields | 'hosts' | 'attendance'> & {
  id?: string;
  hostIds: string[];
};

/** Keeps a new event. Resolves with its id. */
export function insertEvent(db: FeedDatabase, write: EventWrite, now: Date): Promise<string> {
  return inTransaction(db, async (trx) => {
    const { id = newId('evt'), hostIds, kind, status, startsAt, ...fields } = write;
    const at = now.toISOString();
    await trx
      .insertInto('events')
      .values({
        id,
        rev: 1,
        created_at: at,
        updated_at: at,
        kind,
        status,
        starts_at: utc(startsAt),
        body: JSON.stringify(fields),
      })
      .execute();
    if (hostIds.length > 0)
      await trx
        .insertInto('event_hosts')
        .values(hostIds.map((host, position) => ({ event_id: id, position, organization_id: host })))
        .execute();
    await appendChange(trx, 'events', { id, rev: 1, op: 'upsert' }, now);
    return id;
  });
}

/** Resolves with one event, or with undefined. */
export async function findEvent(db: FeedDatabase, id: string): Promise<Event | undefined> {
  const [event] = await eventsById(db, [id]);
  return event;
}

/** Resolves with those events that are there, in no order. */
export async function eventsById(db: FeedDatabase, ids: readonly string[]): Promise<Event[]> {
  return toEvents(db, await selectEvents(db).where('events.id', 'in', ids).execute());
}

/** Resolves with one page of events, latest start first. */
export async function listEvents(
  db: FeedDatabase,
  filter: EventFilter,
  cursors: Cursors,
): Promise<Page<Event>> {
  let query = selectEvents(db);
  const { id, organizationId, kind, status } = filter;
  if (id) query = query.where('events.id', 'in', id);
  if (organizationId)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('event_hosts as host')
          .select('host.event_id')
          .whereRef('host.event_id', '=', 'events.id')
          .where('host.organization_id', 'in', organizationId),
      ),
    );
  if (kind) query = query.where('events.kind', 'in', kind);
  if (status) query = query.where('events.status', 'in', status);
  const order = { columns: ['events.starts_at', 'events.id'] as const, moment: (row: Row) => row.starts_at };
  const { data, nextCursor } = await readPage(query, 'events', { filter, cursors, order });
  return { data: await toEvents(db, data), nextCursor };
}

function selectEvents(db: FeedDatabase) {
  return db
    .selectFrom('events')
    .select(['id', 'rev', 'created_at', 'updated_at', 'kind', 'status', 'starts_at', 'body']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>;

async function toEvents(db: FeedDatabase, rows: readonly Row[]): Promise<Event[]> {
  const ids = rows.map(({ id }) => id);
  const hosts = await hostsOf(db, ids);
  const attendance = await countAttendance(db, ids);
  return rows.map((row) =>
    toWire(row, {
      kind: row.kind,
      status: row.status,
      hosts: hosts.get(row.id) ?? [],
      startsAt: row.starts_at,
      attendance: attendance.get(row.id),
    }),
  );
}

async function hostsOf(db: FeedDatabase, events: readonly string[]): Promise<Map<string, OrganizationRef[]>> {
  const rows = await db
    .selectFrom('event_hosts')
    .innerJoin('organizations', 'organizations.id', 'event_hosts.organization_id')
    .select(['event_hosts.event_id', 'organizations.ref'])
    .where('event_hosts.event_id', 'in', events)
    .orderBy('event_hosts.position')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.event_id)].map(([id, hosts]) => [
      id,
      hosts.map(({ ref }) => toRef(ref)),
    ]),
  );
}
