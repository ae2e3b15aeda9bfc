import { problemStatuses } from '@recruitment-feed/sdk/contract';
import { Hono } from 'hono';
import { closeRoomsInPassing } from './calls/close-rooms.ts';
import { deleteRoom, type LiveKit } from './calls/livekit.ts';
import { NotFoundError, ProblemError } from './errors.ts';
import { checkKey } from './http/access.ts';
import { allowAllOrigins } from './http/cors.ts';
import { errorLogger } from './http/error-logger.ts';
import { createKeptAnswers, type KeptAnswers } from './http/kept-answers.ts';
import { refuseKeysInUrl } from './http/keys-in-url.ts';
import type { Metrics } from './http/metrics.ts';
import { problemResponse } from './http/problems.ts';
import { limitRates, type RateLimits } from './http/rate-limits.ts';
import { type Logger, logRequests } from './http/request-log.ts';
import { retireInPassing } from './http/retire-in-passing.ts';
import { createLive, type Live } from './live/live.ts';
import { createSnapshots } from './live/snapshots.ts';
import { type MediaStore, memoryMediaStore } from './media/media-store.ts';
import { mountOpenApi } from './openapi/mount.ts';
import { mountCallHooks } from './routes/call-hooks.ts';
import type { RouteContext } from './routes/handler.ts';
import { mountMediaFiles } from './routes/media.ts';
import { mountMediaUpload } from './routes/media-upload.ts';
import { mountRoutes } from './routes/mount.ts';
import { mountWrites } from './routes/mount-writes.ts';
import { refuseOtherMethods } from './routes/other-methods.ts';
import { mountReportFigures } from './routes/reports.ts';
import { mountSnapshotParts } from './routes/snapshots.ts';
import { mountStream } from './routes/stream.ts';
import { createCursors, cursorSecret } from './store/cursor.ts';
import { createTrends } from './store/kept-trends.ts';
import type { FeedDatabase } from './store/schema.ts';
import type { WebhookTargets } from './webhooks/target.ts';

export interface AppOptions {
  db: FeedDatabase;
  /** Tells the time; the machine's by default. */
  clock?: () => Date;
  /** By default only what went wrong is logged, to standard error. */
  logger?: Logger;
  /** Measures requests and tells it at `/metrics`; left out, nothing is measured. */
  metrics?: Metrics;
  /** The open streams, for whoever is to end them; by default they live as long as their readers. */
  live?: Live;
  /** The answers that hold until something is written, for whoever answers before this app. */
  answers?: KeptAnswers;
  /** How much one caller may ask for; left out, there is no limit. */
  rateLimits?: RateLimits | undefined;
  /** How many proxies in front append to `X-Forwarded-For`; none by default. */
  proxies?: number | undefined;
  /** The media server of calls; left out, nobody can join one. */
  liveKit?: LiveKit | undefined;
  /** Closes the room of a call that is over, instead of asking the media server to. */
  closeRoom?: (room: string, now: Date) => Promise<void>;
  /** Where webhooks may be sent; by default on the internet only. */
  webhookTargets?: WebhookTargets | undefined;
  /** Where the files of pictures lie; by default in memory. */
  media?: MediaStore;
  /** Adds the pages under `/`; left out, there is only the API. */
  pages?: (app: Hono) => void;
}

/** Makes the feed's app: its API and, where asked for, its pages. `app.fetch` answers requests without a server. */
export function createApp({
  db,
  clock = () => new Date(),
  logger = errorLogger(),
  metrics,
  live = createLive({ db, clock, logger }),
  answers = createKeptAnswers(() => undefined, clock),
  rateLimits,
  proxies = 0,
  liveKit,
  closeRoom,
  webhookTargets = 'public',
  media = memoryMediaStore(),
  pages,
}: AppOptions): Hono {
  const app = new Hono();
  let made: Promise<RouteContext> | undefined;
  const context = () => {
    made ??= cursorSecret(db).then((secret) => {
      const cursors = createCursors(secret);
      const [snapshots, trends] = [createSnapshots(db, cursors, clock), createTrends(db, clock)];
      return { db, cursors, answers, snapshots, trends, media, live, clock };
    });
    return made;
  };

  if (metrics) app.use(metrics.time);
  app.use(logRequests(logger), allowAllOrigins, refuseKeysInUrl);
  if (liveKit) {
    const close = closeRoom ?? ((room: string, now: Date) => deleteRoom(liveKit, room, now));
    app.use('/v1/*', closeRoomsInPassing({ db, closeRoom: close, clock, logger }));
    mountCallHooks(app, { db, liveKit, clock });
  }
  app.use('/v1/*', checkKey(db, clock));
  if (rateLimits) app.use('/v1/*', limitRates(rateLimits, proxies));
  app.use('/v1/*', retireInPassing({ db, media, clock, logger }));
  mountRoutes(app, context);
  mountSnapshotParts(app, context);
  mountMediaFiles(app, context);
  mountReportFigures(app, context);
  mountMediaUpload(app, { db, clock, media });
  mountStream(app, live, context);
  mountWrites(app, { db, clock, liveKit, webhookTargets });
  refuseOtherMethods(app);
  mountOpenApi(app, context);
  metrics?.mount(app);
  app.notFound(() => {
    throw new NotFoundError();
  });
  pages?.(app);
  app.onError((error, c) => {
    const requestId = c.get('requestId');
    const failed = !(error instanceof ProblemError) || problemStatuses[error.code] >= 500;
    if (failed) logger.error({ requestId, err: error }, 'request failed');
    return problemResponse(error, requestId);
  });
  return app;
}
