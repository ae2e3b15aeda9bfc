import type { AttendanceFilter, events } from '@recruitment-feed/sdk/contract';
import { listAttendance } from '../store/attendance.ts';
import type { Cursors } from '../store/cursor.ts';
import { findEvent, listEvents } from '../store/events.ts';
import type { FeedDatabase } from '../store/schema.ts';
import type { Handlers } from './handler.ts';
import { missing } from './missing.ts';
import { item, list } from './replies.ts';

export const eventHandlers: Handlers<typeof events> = {
  list: list('events', listEvents),
  get: async ({ id }, { db }) => item((await findEvent(db, id)) ?? (await missing(db, id)), id),
  attendance: async (request, context) => {
    const { id } = request;
    if (!(await findEvent(context.db, id))) await missing(context.db, id);
    const read = (db: FeedDatabase, filter: AttendanceFilter, cursors: Cursors) =>
      listAttendance(db, id, filter, cursors);
    return list(`attendance of ${id}`, read)(request, context);
  },
};
