import { createMiddleware } from 'hono/factory';
import type { MediaStore } from '../media/media-store.ts';
import { trimChangeLog } from '../store/change-retention.ts';
import { sweepExpiredKeys } from '../store/keys.ts';
import { sweepMedia } from '../store/media-retention.ts';
import { withoutWaiting } from '../store/no-waiting.ts';
import { retireClosedJobs } from '../store/retention.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { sweepDeliveries } from '../store/webhook-deliveries.ts';
import type { Logger } from './request-log.ts';

const minute = 60_000;

/** What is done because time has passed, and how often at most. */
interface Chore {
  name: string;
  every: number;
  run(now: Date): Promise<unknown>;
}

/**
 * Does what time asks for in passing, before the request that would tell what is over. No request waits for the writers
 * of other processes because of it: while one writes, such as an import, it is put off for a minute.
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
  const chores: Chore[] = [
    { name: 'retirement of closed jobs', every: minute, run: (now) => retireClosedJobs(db, now) },
    { name: 'sweeping of expired keys', every: minute, run: (now) => sweepExpiredKeys(db, now) },
    { name: 'trimming of the change log', every: 60 * minute, run: (now) => trimChangeLog(db, now) },
    { name: 'sweeping of deliveries', every: minute, run: (now) => sweepDeliveries(db, now) },
    { name: 'sweeping of pictures', every: 60 * minute, run: (now) => sweepMedia(db, media.remove, now) },
  ];
  const due = new Map<Chore, number>();
  return createMiddleware(async (_, next) => {
    const now = clock();
    for (const chore of chores) {
      if (now.getTime() < (due.get(chore) ?? 0)) continue;
      due.set(chore, now.getTime() + chore.every);
      await withoutWaiting(() => chore.run(now)).catch((err: unknown) => {
        due.set(chore, now.getTime() + minute);
        logger.warn({ err }, `${chore.name} put off`);
      });
    }
    await next();
  });
}
