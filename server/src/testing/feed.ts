import { type AppOptions, createApp } from '../app.ts';
import { createLive, type Live, type LiveOptions } from '../live/live.ts';
import type { FeedDatabase } from '../store/database.ts';
import { openTestDatabase } from './database.ts';
import { now } from './samples.ts';

export interface TestFeed {
  db: FeedDatabase;
  live: Live;
  /** What the app logged, oldest first. */
  logged: object[];
  setTime(time: Date): void;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Reads the JSON of an answer. */
  read<Body = Record<string, unknown>>(path: string, init?: RequestInit): Promise<Body>;
}

/** Opens an empty feed in memory with a clock that stands still. */
export async function openTestFeed({
  db: given,
  liveKit,
  media,
  ...options
}: Partial<
  Pick<LiveOptions, 'db' | 'every' | 'random'> & Pick<AppOptions, 'liveKit' | 'media'>
> = {}): Promise<TestFeed> {
  const db = given ?? (await openTestDatabase());
  const logged: object[] = [];
  const log = (fields: object) => logged.push(fields);
  let time = now;
  const base = { db, clock: () => time, logger: { info: log, warn: log, error: log } };
  const live = createLive({ ...base, ...options });
  const app = createApp({ ...base, live, liveKit, ...(media ? { media } : {}) });
  const request = async (path: string, init?: RequestInit) => app.request(path, init);
  return {
    db,
    live,
    logged,
    request,
    setTime: (next) => {
      time = next;
    },
    read: async (path, init) => (await request(path, init)).json(),
  };
}
