import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { type AppOptions, createApp } from './app.ts';
import { createKeptListener } from './http/answer-kept.ts';
import { errorLogger } from './http/error-logger.ts';
import { createHttpServer } from './http/http-server.ts';
import { createKeptAnswers } from './http/kept-answers.ts';
import { addressOf, listen } from './listen.ts';
import { createLive } from './live/live.ts';
import { mediaFolder } from './media/media-folder.ts';
import { commitsOf } from './store/commits.ts';
import { countObjects } from './store/counts.ts';
import { lockDataFolder, openDataFolder } from './store/data-folder.ts';
import { openDatabase } from './store/database.ts';
import { countJobPages, listJobPages } from './store/job-pages.ts';
import { findKey } from './store/keys.ts';
import type { FeedDatabase } from './store/schema.ts';
import { createWebhookSender } from './webhooks/sender.ts';

export type ServerOptions = Omit<AppOptions, 'db' | 'live' | 'media' | 'metrics' | 'answers' | 'pages'> & {
  /** 0 is any free port; a busy one is passed over for the next that is free. */
  port?: number;
  /** Fails where the port is busy. */
  strictPort?: boolean;
  host?: string;
  /** The folder where the files of pictures lie; by default in the data folder, or in memory where there is none. */
  media?: string;
  /** Whether the pages under `/` are served; true by default. */
  pages?: boolean;
} & (
    | { /** A data folder, which this server then has for itself. */ data: string }
    | { /** The address of a PostgreSQL database; any number of servers can work on one. */ url: string }
    | { /** A database, which stays open after the server. */ db: FeedDatabase }
  );

export interface RunningServer {
  url: string;
  port: number;
  db: FeedDatabase;
  /** Takes no further request, ends the ones begun, and gives back everything it held. */
  close(): Promise<void>;
}

const drainMilliseconds = 10_000;

/**
 * Starts a server of the feed. Resolves once it listens.
 *
 * @throws DataFolderInUseError where another server has the data folder.
 * @throws DatabaseUnreachableError where PostgreSQL does not answer, or refuses.
 */
export async function startServer({
  port = 8787,
  strictPort = false,
  host = '127.0.0.1',
  pages = true,
  clock = () => new Date(),
  logger = errorLogger(),
  media,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const folder = media ?? ('data' in options ? join(options.data, 'media') : undefined);
  const { db, release } = await open(options);
  try {
    const live = createLive({ db, clock, logger });
    // Its library is not for those who have the app without a server.
    const { createMetrics } = await import('./http/metrics.ts');
    const metrics = createMetrics();
    const files = folder === undefined ? {} : { media: mediaFolder(folder) };
    const site = pages ? { pages: await loadPages(db, clock, options.proxies) } : {};
    const answers = createKeptAnswers(commitsOf(db).version, clock);
    const app = createApp({ ...options, db, clock, logger, live, metrics, answers, ...files, ...site });
    const answerKept = createKeptListener(answers, { logger, metrics });
    const make = () => createHttpServer(app, { answerKept, logger });
    const targets = options.webhookTargets ?? 'public';
    const { server, port: taken } = await listen(make, { host, port, strict: strictPort });
    const webhooks = createWebhookSender({ db, targets, clock, logger });
    return {
      url: addressOf(host, taken),
      port: taken,
      db,
      async close() {
        await Promise.all([live.close(), webhooks.close()]);
        await drain(server);
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Loaded only where they are served: an API alone starts without them. */
async function loadPages(
  db: FeedDatabase,
  clock: () => Date,
  proxies: number | undefined,
): Promise<(app: Hono) => void> {
  const { mountSite } = await import('./site/index.ts');
  const widgetFile = new URL(import.meta.resolve('@recruitment-feed/widget/recruitment-feed.js'));
  return (app) =>
    mountSite(app, {
      counts: () => countObjects(db),
      originsOf: async (key) => (await findKey(db, key, clock()))?.origins ?? [],
      jobPages: { count: () => countJobPages(db), list: (range) => listJobPages(db, range) },
      now: clock,
      proxies,
      widgetFile,
    });
}

async function open(options: { data: string } | { url: string } | { db: FeedDatabase }) {
  if ('db' in options) return { db: options.db, release: async () => {} };
  if ('data' in options) return openAlone(options.data);
  const db = await openDatabase({ url: options.url });
  return { db, release: () => db.destroy() };
}

async function openAlone(folder: string) {
  const unlock = lockDataFolder(folder);
  try {
    const db = await openDataFolder(folder);
    return {
      db,
      async release() {
        await db.destroy();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => server.closeAllConnections(), drainMilliseconds);
    server.close((error) => {
      clearTimeout(patience);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
