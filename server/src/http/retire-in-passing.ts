import { createMiddleware } from 'hono/factory';
import type { MediaStore } from '../media/media-store.ts';
import { trimChangeLog } from '../store/change-retention.ts';
import { sweepMedia } from '../store/media-retention.ts';
import { retireClosedJobs } from '../store/retention.ts';
import type { FeedDatabase } from '../store/schema.ts';
import type { Logger } from './request-log.ts';

const interval = 60_000;
/** Trimming reads the whole log. */
const trimmingInterval = 60 * interval;

/**
 * Stops telling jobs whose time is over, at most once a minute and before the request that would tell them, and
 * trims the change log and sweeps pictures once an hour.
 */
export function retireInPassing({
  db,
  media,
  clock,
  logger,
}: {
  db: FeedDatabase;
  media: MediaStore;
  clock: () => Date;
  logger: Logger;
}) {
  let due = Number.NEGATIVE_INFINITY;
  let trimmingDue = Number.NEGATIVE_INFINITY;
  return createMiddleware(async (_, next) => {
    const now = clock();
    if (now.getTime() >= due) {
      due = now.getTime() + interval;
      // Not worth the request: while an import holds the database, the jobs are told a minute longer.
      await retireClosedJobs(db, now).catch((error: unknown) =>
        logger.warn({ err: error }, 'retirement put off'),
      );
    }
    if (now.getTime() >= trimmingDue) {
      trimmingDue = now.getTime() + trimmingInterval;
      await trimChangeLog(db, now).catch((error: unknown) =>
        logger.warn({ err: error }, 'trimming of the change log put off'),
      );
      await sweepMedia(db, media.remove, now).catch((error: unknown) =>
        logger.warn({ err: error }, 'sweeping of pictures put off'),
      );
    }
    await next();
  });
}
