import type { Event, eventWrites } from '@recruitment-feed/sdk/contract';
import { NotFoundError } from '../errors.ts';
import { speaksFor } from '../http/authorize.ts';
import { attend, findAttendance, leave } from '../store/attendance.ts';
import { findEvent } from '../store/events.ts';
import { organizationsById } from '../store/organizations.ts';
import { EventOverError } from '../write-errors.ts';
import { missing } from './missing.ts';
import type { WriteContext, WriteHandlers } from './write-handler.ts';

export const attendanceWriteHandlers: Pick<WriteHandlers<typeof eventWrites>, 'attend' | 'leave'> = {
  attend: async ({ params, body }, context) => {
    const participation = await participationOf(params, context);
    await attend(context.db, participation, body, context.now);
    const { eventId, organizationId } = participation;
    return (
      (await findAttendance(context.db, participation)) ?? missing(context.db, `${eventId}/${organizationId}`)
    );
  },

  leave: async ({ params }, context) => {
    await leave(context.db, await participationOf(params, context), context.now);
    return undefined;
  },
};

/** Resolves with who is to take part in what; both are there, and the event is not over. */
async function participationOf(
  { id = '', organizationId = '' }: Readonly<Record<string, string>>,
  { db, key, now }: WriteContext,
) {
  const event = (await findEvent(db, id)) ?? (await missing(db, id));
  speaksFor(key, organizationId);
  const [organization] = await organizationsById(db, [organizationId]);
  if (!organization) throw new NotFoundError(`There is no ${organizationId} here.`);
  if (isOver(event, now)) throw new EventOverError(event.id);
  return { eventId: event.id, organizationId };
}

function isOver({ status, endsAt }: Event, now: Date): boolean {
  if (status === 'ended' || status === 'cancelled') return true;
  return status === 'scheduled' && endsAt !== undefined && new Date(endsAt) <= now;
}
