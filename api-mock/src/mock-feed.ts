import type { Change } from '@recruitment-feed/sdk/contract';
import { createApp, createLive, type FeedDatabase, type Logger } from '@recruitment-feed/server';
import { createAnswering } from './answering.ts';
import type { FailNextOptions, FaultRule } from './faults/fault-plan.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import type { Fault } from './faults/faults.ts';
import { openPort, type Port } from './port.ts';
import { createRequestLog, type MockRequest } from './request-log.ts';
import { keepImages } from './scenario/kept-images.ts';
import { openScenario, type Scenario } from './scenario/open.ts';
import { createRandom } from './scenario/random.ts';
import { type Duration, inMilliseconds } from './time/duration.ts';
import { createMockClock } from './time/mock-clock.ts';
import { whileRead } from './while-read.ts';
import { createAuthor } from './writing/author.ts';
import { passTime } from './writing/passing.ts';
import { type Push, publish } from './writing/push.ts';

const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/** A media server as developers start it: https://docs.livekit.io/home/self-hosting/local/ */
export const developersLiveKit = { url: 'ws://127.0.0.1:7880', key: 'devkey', secret: 'secret' };

/** What a mock feed begins with. */
export interface MockFeedOptions {
  /** What is in the feed: the forum's scenario by default, nothing, or what a function puts in. */
  scenario?: Scenario | undefined;
  /**
   * Makes another feed of the same kind: other jobs, and other ids. It draws, too, what befalls at a rate. The same seed
   * gives the same on every machine.
   */
  seed?: number | string | undefined;
  /**
   * The time, or what tells it, to the server and to the scenario; the machine's by default. What a feed begins with at
   * a fixed time is kept for later processes, in `node_modules/.cache` or in the folder that `CACHE_DIR` names.
   */
  clock?: Date | (() => Date) | undefined;
  /** What goes wrong again and again: always, or at a rate. */
  faults?: readonly (Fault | FaultRule)[] | undefined;
  /** Is told of requests and of what went wrong inside; nobody is by default. */
  logger?: Logger | undefined;
  /**
   * Where `url` listens, or on the next port that is free.
   * @defaultValue any free port
   */
  port?: number | undefined;
}

/** A feed of its own, in memory. */
export interface MockFeed {
  /** Answers requests to any origin without a port: hand it to the client as its `fetch`. */
  fetch: typeof globalThis.fetch;
  /** Resolves with an address at which the feed listens; a free port of this machine is opened on the first call. */
  url(): Promise<string>;
  /**
   * Moves the clock, and resolves when everything has happened that became due on the way: streams beat and are
   * rotated, jobs close, events begin and end, cursors are forgotten.
   *
   * @throws {TypeError} for a unit of time that is none.
   * @example
   * ```ts
   * import { createMockFeed } from '@recruitment-feed/api-mock';
   *
   * const mock = await createMockFeed({ clock: new Date('2026-11-24T02:00:00Z') });
   * await mock.advance({ days: 40 });
   * await mock.close();
   * ```
   */
  advance(duration: Duration): Promise<void>;
  /**
   * Publishes something, changes it or takes it away, as an organization does through the API: lists, sync and stream
   * tell it. Resolves with the change. What a new object needs and you leave out is filled in.
   *
   * @throws {PushRefusedError} where the feed refuses.
   * @example
   * ```ts
   * import { createMockFeed } from '@recruitment-feed/api-mock';
   *
   * const mock = await createMockFeed({ scenario: 'empty' });
   * const { id } = await mock.push({ collection: 'jobs', object: { title: '装配钳工', openings: 3 } });
   * await mock.push({ collection: 'jobs', id, object: { openings: 5 } });
   * await mock.push({ collection: 'jobs', id, object: { status: 'closed', closedReason: 'filled' } });
   * await mock.push({ collection: 'jobs', id, op: 'delete' });
   * await mock.close();
   * ```
   */
  push(change: Push): Promise<Change>;
  /**
   * Orders what goes wrong with the next request, or the next ones; several orders befall one request after the other.
   *
   * @throws {UnknownFaultError} where there is no such fault; its message lists those there are.
   * @example
   * ```ts
   * import { createMockFeed } from '@recruitment-feed/api-mock';
   *
   * const mock = await createMockFeed({ scenario: 'empty' });
   * mock.failNext('429=5');
   * mock.failNext('503', { times: 2, path: '/v1/jobs', method: 'GET' });
   * mock.failNext(['latency=200', 'split']);
   * await mock.close();
   * ```
   */
  failNext(faults: Fault | readonly Fault[], options?: FailNextOptions): void;
  /** What was asked, newest last: at most the last 1000 requests. */
  readonly requests: readonly MockRequest[];
  /** Forgets what was asked so far. */
  clearRequests(): void;
  /** The database, for tests that put in or change objects of their own. */
  db: FeedDatabase;
  /** Closes the port, if there is one, and forgets everything. */
  close(): Promise<void>;
}

/**
 * Creates a feed with the real server's API on a database in memory.
 *
 * @throws {UnknownFaultError} where `faults` has one that there is not.
 * @example
 * ```ts
 * import { createMockFeed } from '@recruitment-feed/api-mock';
 * import { createFeed } from '@recruitment-feed/sdk';
 *
 * const mock = await createMockFeed({ clock: new Date('2026-11-24T02:00:00Z') });
 * const feed = createFeed({ baseUrl: 'https://feed.example', fetch: mock.fetch });
 * const page = await feed.jobs.list({ q: '机电一体化', status: 'open' });
 * console.log(page.data.length);
 * await mock.close();
 * ```
 */
export async function createMockFeed({
  scenario = 'forum',
  seed,
  clock: given = () => new Date(),
  faults = [],
  logger = silent,
  port: wanted,
}: MockFeedOptions = {}): Promise<MockFeed> {
  const random = createRandom(`mock/${seed ?? ''}`);
  const plan = createFaultPlan(faults, random.next);
  const clock = createMockClock(typeof given === 'function' ? given : () => given);
  // What begins at a time that goes on would never be asked for again.
  const images = given instanceof Date ? keepImages() : undefined;
  const db = await openScenario(scenario, { now: clock.now(), seed }, images);
  const live = createLive({ db, clock: clock.now, every: clock.every, random: random.next, logger });
  const app = createApp({
    db,
    clock: clock.now,
    logger,
    live,
    liveKit: developersLiveKit,
    // Calls have no media here, so no media server has a room of theirs.
    closeRoom: async () => {},
  });
  const ask = async (request: Request) => app.fetch(request);
  const log = createRequestLog();
  const answer = createAnswering(ask, { plan, log, clock });
  const author = createAuthor(ask, db, clock.now);
  let port: Promise<Port> | undefined;

  return {
    db,
    requests: log.requests,
    clearRequests: log.clear,
    failNext: plan.failNext,
    async fetch(input, init) {
      const request = new Request(input, init);
      return whileRead(request, await answer(request));
    },
    async url() {
      port ??= openPort(answer, wanted);
      return (await port).url;
    },
    async advance(duration) {
      await clock.advance(inMilliseconds(duration));
      await passTime(db, author, clock.now());
    },
    push: (change) => publish(author, change, clock.now()),
    async close() {
      await live.close();
      await (await port)?.close();
      await db.destroy();
    },
  };
}
