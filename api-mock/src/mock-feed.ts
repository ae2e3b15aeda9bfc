import {
  createApp,
  createLive,
  type FeedDatabase,
  openDatabase,
  startServer,
} from '@recruitment-feed/server';
import { type ScenarioName, scenarios } from './scenario/index.ts';

/** A media server as developers start it: https://docs.livekit.io/home/self-hosting/local/ */
export const developersLiveKit = { url: 'ws://127.0.0.1:7880', key: 'devkey', secret: 'secret' };

export interface MockFeedOptions {
  /** What is in the feed: the forum's scenario by default, or nothing. */
  scenario?: ScenarioName;
  /** Tells the time to the server and to the scenario; the machine's by default. */
  clock?: () => Date;
}

/** A feed of its own, in memory. */
export interface MockFeed {
  /** Answers requests to any origin without a port: hand it to the client as its `fetch`. */
  fetch: typeof globalThis.fetch;
  /** Resolves with an address at which the feed listens; its port is opened on the first call. */
  url(): Promise<string>;
  /** The database, for tests that put in or change objects of their own. */
  db: FeedDatabase;
  /** Closes the port, if there is one, and forgets everything. */
  close(): Promise<void>;
}

/** Creates a feed with the real server's API on a database in memory. */
export async function createMockFeed({
  scenario = 'forum',
  clock = () => new Date(),
}: MockFeedOptions = {}): Promise<MockFeed> {
  const db = await openDatabase('memory');
  await scenarios[scenario](db, { now: clock() });
  const live = createLive({ db, clock });
  const app = createApp({ db, clock, live, liveKit: developersLiveKit });
  let server: ReturnType<typeof startServer> | undefined;

  return {
    db,
    fetch: async (input, init) => app.fetch(new Request(input, init)),
    async url() {
      server ??= startServer({ db, clock, port: 0, pages: false, liveKit: developersLiveKit });
      return (await server).url;
    },
    async close() {
      live.close();
      await (await server)?.close();
      await db.destroy();
    },
  };
}
