import { createMiddleware } from 'hono/factory';
import type { Logger } from '../http/request-log.ts';
import { forgetRoom, roomsToClose } from '../store/rooms-to-close.ts';
import type { FeedDatabase } from '../store/schema.ts';

const minute = 60_000;
/** By then everybody has left, and the media server closes a room that is empty. */
const patience = 24 * 60 * minute;

interface Place {
  db: FeedDatabase;
  /** Has the media server close a room. */
  closeRoom: (room: string, now: Date) => Promise<void>;
  clock: () => Date;
  logger: Logger;
}

/**
 * Has the media server close the rooms of calls that are over: at once after a request that may end one, and once a
 * minute in passing where that failed. No request waits for it.
 */
export function closeRoomsInPassing(place: Place) {
  let dueAt = 0;
  let isFailing = false;
  let last: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    try {
      isFailing = !(await closeRooms(place));
    } catch (err) {
      place.logger.warn({ err }, 'closing of rooms put off');
    }
  }
  return createMiddleware(async (c, next) => {
    await next();
    const time = place.clock().getTime();
    const ends = /^\/v1\/(calls\/[^/]+\/end|hooks\/livekit)$/.test(c.req.path) && !isFailing;
    if (!ends && time < dueAt) return;
    dueAt = time + minute;
    last = last.then(run);
  });
}

/** Closes each room that is to be closed. Resolves with whether all are. */
async function closeRooms({ db, closeRoom, clock, logger }: Place): Promise<boolean> {
  let all = true;
  for (const { callId, since } of await roomsToClose(db)) {
    const now = clock();
    try {
      await closeRoom(callId, now);
    } catch (err) {
      const isOld = now.getTime() - Date.parse(since) > patience;
      logger.warn({ err, callId }, isOld ? 'closing of a room given up' : 'closing of a room put off');
      all = false;
      if (!isOld) continue;
    }
    await forgetRoom(db, callId);
  }
  return all;
}
