import {
  EventDraft,
  type EventStatus,
  eventMoves,
  eventStatuses,
  type eventWrites,
  isKnown,
} from '@recruitment-feed/sdk/contract';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import type { CheckRevision } from '../http/if-match.ts';
import { deleteObject } from '../store/deletion.ts';
import { findEventWrite, updateEvent } from '../store/event-write.ts';
import { type EventWrite, findEvent, insertEvent } from '../store/events.ts';
import { findPeak } from '../store/presence.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { InvalidStateTransitionError } from '../write-errors.ts';
import { attendanceWriteHandlers } from './attendance-writes.ts';
import { missing } from './missing.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteContext, WriteHandlers } from './write-handler.ts';

export const eventWriteHandlers: WriteHandlers<typeof eventWrites> = {
  ...attendanceWriteHandlers,

  create: async ({ body }, { db, key, now }) => {
    speaksFor(key, ...body.hostIds);
    await requireHosts(db, body.hostIds);
    const id = await insertEvent(db, body, now);
    return (await findEvent(db, id)) ?? missing(db, id);
  },

  update: async (request, context) => {
    const { db, key, now } = context;
    const current = await writable(request, context);
    const changed = applyPatch(EventDraft, current, request.body);
    if (changed.status) requireMove(current.status, changed.status);
    const write: EventWrite = {
      ...current,
      ...changed,
      ...(await countedAtEnd(db, request.id, current, changed.status)),
    };
    speaksFor(key, ...write.hostIds);
    await requireHosts(db, write.hostIds);
    await updateEvent(db, request.id, write, now);
    return (await findEvent(db, request.id)) ?? missing(db, request.id);
  },

  delete: async (request, context) => {
    await writable(request, context);
    await deleteObject(context.db, 'events', request.id, context.now);
    return undefined;
  },
};

/** Throws an InvalidStateTransitionError where an event cannot pass from one status to another. */
function requireMove(from: string, to: EventStatus): void {
  if (from === to) return;
  const allowed = isKnown(eventStatuses, from) ? eventMoves[from] : [];
  if (!allowed.includes(to)) throw new InvalidStateTransitionError(from, to, allowed);
}

/** Resolves with the most viewers that there were, where this is the end. */
async function countedAtEnd(
  db: FeedDatabase,
  id: string,
  { status, audience }: EventWrite,
  to: EventStatus | undefined,
): Promise<Pick<EventWrite, 'audience'>> {
  const peak = to === 'ended' && status !== 'ended' ? await findPeak(db, id) : 0;
  return peak > (audience?.peakViewers ?? 0) ? { audience: { ...audience, peakViewers: peak } } : {};
}

function requireHosts(db: FeedDatabase, hostIds: readonly string[]): Promise<void> {
  return requireOrganizations(
    db,
    Object.fromEntries(hostIds.map((host, position) => [`hostIds/${position}`, host])),
  );
}

/** Resolves with an event that the key may change, at the revision that the request is about. */
async function writable(
  { id, checkRevision }: { id: string; checkRevision: CheckRevision },
  { db, key }: WriteContext,
): Promise<EventWrite> {
  const { rev, write } = (await findEventWrite(db, id)) ?? (await missing(db, id));
  speaksFor(key, ...write.hostIds);
  checkRevision(rev);
  return write;
}
