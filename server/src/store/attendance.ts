import type { Attendance, AttendanceDraft, AttendanceFilter, Page } from '@recruitment-feed/sdk/contract';
import { appendChange } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { toRef } from './embedded.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';

/** Who takes part in what. */
interface Participation {
  eventId: string;
  organizationId: string;
}

/** Keeps that an organization takes part; said again, nothing changes. To be called in a transaction. */
export async function attend(
  trx: FeedDatabase,
  { eventId, organizationId }: Participation,
  { status, people = null }: { status: AttendanceDraft['status']; people?: number | null | undefined },
  now: Date,
): Promise<void> {
  const said = { status, people, at: now.toISOString() };
  const changed = await trx
    .insertInto('event_attendance')
    .values({ event_id: eventId, organization_id: organizationId, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['event_id', 'organization_id'])
        .doUpdateSet(said)
        .where(({ or, eb }) =>
          or([
            eb('event_attendance.status', '!=', status),
            eb('event_attendance.people', 'is distinct from', people),
          ]),
        ),
    )
    .returning('event_id')
    .executeTakeFirst();
  if (changed) await renewEvent(trx, eventId, now);
}

/** Forgets that an organization takes part; where it does not, nothing changes. To be called in a transaction. */
export async function leave(
  trx: FeedDatabase,
  { eventId, organizationId }: Participation,
  now: Date,
): Promise<void> {
  const left = await trx
    .deleteFrom('event_attendance')
    .where('event_id', '=', eventId)
    .where('organization_id', '=', organizationId)
    .returning('event_id')
    .executeTakeFirst();
  if (left) await renewEvent(trx, eventId, now);
}

/** Resolves with one organization's part in an event, or with undefined. */
export async function findAttendance(
  db: FeedDatabase,
  { eventId, organizationId }: Participation,
): Promise<Attendance | undefined> {
  const row = await selectAttendance(db, eventId)
    .where('event_attendance.organization_id', '=', organizationId)
    .executeTakeFirst();
  return row && toAttendance(row);
}

/** Resolves with one page of those who take part in an event, who said so last first. */
export async function listAttendance(
  db: FeedDatabase,
  eventId: string,
  filter: AttendanceFilter,
  cursors: Cursors,
): Promise<Page<Attendance>> {
  let query = selectAttendance(db, eventId);
  if (filter.status) query = query.where('event_attendance.status', 'in', filter.status);
  const order = {
    columns: ['event_attendance.at', 'event_attendance.organization_id'] as const,
    moment: (row: Row) => row.at,
  };
  const { data, nextCursor } = await readPage(query, `attendance of ${eventId}`, { filter, cursors, order });
  return { data: data.map(toAttendance), nextCursor };
}

/** Resolves with how many take part in each event, and how many may. */
export async function countAttendance(db: FeedDatabase, eventIds: readonly string[]) {
  const rows = await db
    .selectFrom('event_attendance')
    .select(['event_id', 'status', (eb) => eb.fn.countAll<number>().as('number')])
    .where('event_id', 'in', eventIds)
    .groupBy(['event_id', 'status'])
    .execute();
  const counts = new Map(eventIds.map((id) => [id, { going: 0, interested: 0 }]));
  for (const { event_id, status, number } of rows) {
    const count = counts.get(event_id);
    if (count) count[status] = number;
  }
  return counts;
}

/** The counts stand in the event, which so is another. */
async function renewEvent(trx: FeedDatabase, id: string, now: Date): Promise<void> {
  const { rev } = await trx
    .updateTable('events')
    .set((eb) => ({ rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
    .where('id', '=', id)
    .returning('rev')
    .executeTakeFirstOrThrow();
  await appendChange(trx, 'events', { id, rev, op: 'upsert' }, now);
}

function selectAttendance(db: FeedDatabase, eventId: string) {
  return db
    .selectFrom('event_attendance')
    .innerJoin('organizations', 'organizations.id', 'event_attendance.organization_id')
    .select([
      'event_attendance.organization_id as id',
      'event_attendance.status',
      'event_attendance.people',
      'event_attendance.at',
      'organizations.ref',
    ])
    .where('event_attendance.event_id', '=', eventId);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAttendance>['executeTakeFirstOrThrow']>>;

function toAttendance({ ref, status, people, at }: Row): Attendance {
  return { organization: toRef(ref), status, ...(people === null ? {} : { people }), at };
}
