import type { Server } from 'node:http';
import type { Hono } from 'hono';
import { type AppOptions, createApp } from './app.ts';
import { errorLogger } from './http/error-logger.ts';
import { createHttpServer } from './http/http-server.ts';
import { createMetrics } from './http/metrics.ts';
import type { Logger } from './http/request-log.ts';
import { createLive } from './live/live.ts';
import { countObjects } from './store/counts.ts';
import { lockDataFolder, openDataFolder } from './store/data-folder.ts';
import { openDatabase } from './store/database.ts';
import type { FeedDatabase } from './store/schema.ts';

export type ServerOptions = Omit<AppOptions, 'db' | 'live' | 'metrics' | 'pages'> & {
  /** 0 is any free port; a busy one is passed over for the next that is free. */
  port?: number;
  host?: string;
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
const portsToTry = 50;

/**
 * Starts a server of the feed. Resolves once it listens.
 *
 * @throws DataFolderInUseError where another server has the data folder.
 * @throws DatabaseUnreachableError where PostgreSQL does not answer, or refuses.
 */
export async function startServer({
  port = 8787,
  host = '127.0.0.1',
  pages = true,
  clock = () => new Date(),
  logger = errorLogger(),
  ...options
}: ServerOptions): Promise<RunningServer> {
  const { db, release } = await open(options);
  try {
    const live = createLive({ db, clock, logger });
    const metrics = createMetrics();
    const site = pages ? { pages: await loadPages(db) } : {};
    const app = createApp({ db, clock, logger, live, metrics, ...site });
    const { server, port: taken } = await listen(app, logger, host, port);
    return {
      url: `http://${urlHost(host)}:${taken}`,
      port: taken,
      db,
      async close() {
        live.close();
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
async function loadPages(db: FeedDatabase): Promise<(app: Hono) => void> {
  const { mountSite } = await import('./site/index.ts');
  const widgetFile = new URL(import.meta.resolve('@recruitment-feed/widget/recruitment-feed.js'));
  return (app) => mountSite(app, { counts: () => countObjects(db), widgetFile });
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

async function listen(
  app: Hono,
  logger: Logger,
  host: string,
  wanted: number,
): Promise<{ server: Server; port: number }> {
  const last = wanted === 0 ? 0 : Math.min(wanted + portsToTry, 65535);
  for (let port = wanted; ; port++) {
    const server = createHttpServer(app, logger);
    try {
      return { server, port: await listenOn(server, host, port) };
    } catch (error) {
      if (!isPortTaken(error) || port >= last) throw error;
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
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

/** A host as it stands in an address: every interface is reached by this machine's own name. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
