import type { AttendanceFilter, events } from '@recruitment-feed/sdk/contract';
import { listAttendance } from '../store/attendance.ts';
import type { Cursors } from '../store/cursor.ts';
import { findEvent, listEvents } from '../store/events.ts';
import { findPeak } from '../store/presence.ts';
import type { FeedDatabase } from '../store/schema.ts';
import type { Handlers } from './handler.ts';
import { missing } from './missing.ts';
import { item, list } from './replies.ts';

export const eventHandlers: Handlers<typeof events> = {
  list: list('events', listEvents),
  get: async ({ id }, { db }) => item((await findEvent(db, id)) ?? (await missing(db, id)), id),
  presence: async ({ id }, { db, live, clock }) => {
    const event = (await findEvent(db, id)) ?? (await missing(db, id));
    const viewers = await live.presence.count(id);
    const counted = event.audience?.peakViewers ?? 0;
    const peakViewers =
      event.status === 'ended' ? counted : Math.max(counted, viewers, await findPeak(db, id));
    const body = { eventId: id, viewers, peakViewers, asOf: clock().toISOString() };
    return { cacheControl: 'public, max-age=2', body: () => body };
  },
  attendance: async (request, context) => {
    const { id } = request;
    if (!(await findEvent(context.db, id))) await missing(context.db, id);
    const read = (db: FeedDatabase, filter: AttendanceFilter, cursors: Cursors) =>
      listAttendance(db, id, filter, cursors);
    return list(`attendance of ${id}`, read)(request, context);
  },
};
