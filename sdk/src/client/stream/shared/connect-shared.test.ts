import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../contract/sync.ts';
import { StreamResetError } from '../../errors/index.ts';
import type { StreamOptions } from '../options.ts';
import { frame, gone, problem } from '../testing/hand-feed.ts';
import { type FollowingTab, openBrowser } from './testing/browser.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const revisions = (changes: readonly Change[]) => changes.map(({ id, rev }) => `${id}.${rev}`);

type Step =
  | { do: 'open'; after: number | undefined }
  | { do: 'close' | 'abort' | 'freeze' | 'thaw' | 'away' | 'slow' | 'quick'; tab: number }
  | { do: 'publish'; id: string; count: number }
  | { do: 'cut' | 'end' | 'down' | 'up' }
  | { do: 'pass'; milliseconds: number };

const tabNumber = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('open'), after: fc.option(fc.nat(20), { nil: undefined }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('close', 'abort', 'freeze', 'thaw', 'away', 'slow', 'quick'),
      tab: tabNumber,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('publish'),
      id: fc.constantFrom('a', 'b', 'c'),
      count: fc.constantFrom(1, 1, 2, 12),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('cut', 'end', 'down', 'up') }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('pass'),
      milliseconds: fc.constantFrom(1, 10, 50, 500, 3_000, 20_000, 70_000),
    }),
  },
) as fc.Arbitrary<Step>;

/** Opens a browser whose tabs stand, all from the feed's beginning on. */
async function browserWith(tabs: number, options: StreamOptions = {}) {
  const browser = openBrowser();
  const opened = Array.from({ length: tabs }, () => browser.open('c0', options));
  await browser.pass(200);
  let count = 0;
  const publish = async (more = 1) => {
    for (let n = 0; n < more; n++) browser.feed.publish(gone('a', ++count));
    await browser.pass(200);
  };
  return { ...browser, tabs: opened as [FollowingTab, FollowingTab, FollowingTab], publish };
}
const lastOf = ({ told }: FollowingTab) => told.at(-1)?.rev;

describe('tabs that share a connection', () => {
  test('are each told everything once and in order, whatever becomes of them and of the feed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }),
        fc.integer(),
        fc.constantFrom(undefined, 3_000),
        async (steps, seed, kept) => {
          const browser = openBrowser(randomOf(seed), kept);
          const { feed, tabs } = browser;
          const begins = new Map<object, number>();
          const revs: Record<string, number> = {};
          const publish = (id: string) => {
            revs[id] = (revs[id] ?? 0) + 1;
            feed.publish(gone(id, revs[id]));
          };
          const alive = () => tabs.filter(({ state, error }) => state !== 'closed' && !error);
          for (const step of steps) {
            await browser.pass(0);
            const tab = 'tab' in step ? alive()[step.tab] : undefined;
            if (step.do === 'open') {
              const begin = step.after === undefined ? undefined : Math.min(step.after, feed.log.length);
              const opened = browser.open(begin === undefined ? undefined : `c${begin}`);
              if (begin !== undefined) begins.set(opened, begin);
            } else if (step.do === 'publish') for (let n = 0; n < step.count; n++) publish(step.id);
            else if (step.do === 'pass') await browser.pass(step.milliseconds);
            else if (step.do === 'cut') feed.cut();
            else if (step.do === 'end') feed.end();
            else if (step.do === 'down') feed.answerWith(Response.error);
            else if (step.do === 'up') feed.answerWith(undefined);
            else if (!tab) continue;
            else if (step.do === 'close') browser.close(tab);
            else if (step.do === 'thaw') tab.state = 'live';
            else if (tab.state === 'frozen') continue;
            else if (step.do === 'freeze') tab.state = 'frozen';
            else if (step.do === 'away') browser.putAway(tab);
            else if (step.do === 'abort') tab.abort();
            else tab.pace = step.do === 'slow' ? 2_000 : 0;
          }
          feed.answerWith(undefined);
          for (const tab of alive()) {
            tab.state = 'live';
            tab.pace = 0;
          }
          await browser.pass(300_000);
          publish('last');
          await browser.pass(60_000);

          for (const tab of alive()) {
            const begin = begins.get(tab) ?? feed.log.length - tab.told.length;
            expect(begin).toBeLessThanOrEqual(tab.opened ?? -1);
            expect(revisions(tab.told)).toEqual(revisions(feed.log.slice(begin)));
          }
          expect(feed.readers.size).toBe(alive().length === 0 ? 0 : 1);
          for (const tab of alive()) tab.abort();
          await browser.pass(100);
          expect([feed.readers.size, ...browser.size()]).toEqual([0, 0, 0]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a tab that has the connection', () => {
  test('hands it over when it leaves, within a second', async () => {
    const { tabs, feed, publish, close, pass } = await browserWith(3);
    await publish();
    close(tabs[0]);
    await pass(1_200);
    await publish();
    expect(tabs.map(lastOf)).toEqual([1, 2, 2]);
    expect([feed.opened(), feed.readers.size]).toEqual([2, 1]);
  });

  test('is replaced when it is frozen without knowing, and then follows', async () => {
    const { tabs, feed, publish, pass } = await browserWith(3);
    tabs[0].state = 'frozen';
    await publish();
    await pass(60_000);
    expect(tabs.map(lastOf)).toEqual([undefined, 1, 1]);
    tabs[0].state = 'live';
    await publish();
    expect(tabs.map(lastOf)).toEqual([2, 2, 2]);
    expect([feed.opened(), feed.readers.size]).toEqual([2, 1]);
  });

  test('gives it up when it is put away, and comes back to what it missed', async () => {
    const { tabs, feed, publish, pass, putAway } = await browserWith(2);
    putAway(tabs[0]);
    await pass(1_200);
    await publish(3);
    tabs[0].state = 'live';
    await pass(5_000);
    expect(tabs.map(lastOf)).toEqual([3, 3]);
    expect([feed.opened(), feed.readers.size]).toEqual([2, 1]);
  });

  test('is not taken for frozen while nothing happens', async () => {
    const { feed, pass } = await browserWith(3);
    await pass(3_600_000);
    expect(feed.opened()).toBe(1);
  });
});

describe('a tab that follows', () => {
  test('is told what it missed by the tab that has the connection', async () => {
    const { tabs, feed, open, publish, pass } = await browserWith(1);
    await publish(5);
    const late = open('c2');
    await pass(200);
    expect([...tabs, late].map(lastOf)).toEqual([5, 5]);
    expect(late.told).toHaveLength(3);
    expect(feed.opened()).toBe(1);
  });

  test('reads by itself what that tab never knew, and then lets go of its connection', async () => {
    const { feed, open, publish, pass } = await browserWith(0);
    await publish(5);
    const first = open('c4');
    await pass(200);
    const late = open('c2');
    await pass(200);
    expect([first, late].map(({ told }) => told.length)).toEqual([1, 3]);
    expect([feed.opened(), feed.readers.size]).toEqual([2, 1]);
    await publish();
    expect([first, late].map(lastOf)).toEqual([6, 6]);
  });

  test('is told only what is new where it asks for no more', async () => {
    const { open, publish, pass } = await browserWith(1);
    await publish(2);
    const late = open();
    await pass(200);
    await publish();
    expect(late.told).toEqual([gone('a', 3)]);
  });

  test('does not hold up the others however slow it is, and misses nothing', async () => {
    const browser = openBrowser(undefined, 2_000);
    const tabs = [browser.open('c0'), browser.open('c0')] as const;
    tabs[0].pace = 1_000;
    await browser.pass(200);
    for (let rev = 1; rev <= 60; rev++) {
      browser.feed.publish(gone('a', rev));
      await browser.pass(100);
    }
    await browser.pass(1_200);
    expect(lastOf(tabs[1])).toBe(60);
    expect(tabs[0].told.length).toBeLessThan(15);
    await browser.pass(120_000);
    expect(revisions(tabs[0].told)).toEqual(revisions(browser.feed.log));
    expect(browser.feed.readers.size).toBe(1);
  });
});

describe('all tabs', () => {
  test('come back to one connection when the feed has ended it, not before the time it asks for', async () => {
    const { tabs, feed, publish, pass } = await browserWith(3);
    feed.end();
    await pass(3_000);
    expect(feed.opened()).toBe(1);
    await pass(2_000);
    await publish();
    expect(tabs.map(lastOf)).toEqual([1, 1, 1]);
    expect([feed.opened(), feed.readers.size]).toEqual([2, 1]);
  });

  test('are thrown what ends the stream', async () => {
    const { tabs, feed, pass } = await browserWith(3);
    feed.answerWith(problem(401, 'invalid_key'));
    feed.cut();
    await pass(5_000);
    for (const { error } of tabs) expect(error).toMatchObject({ status: 401, code: 'invalid_key' });
  });

  test('are thrown that the feed has forgotten their cursor', async () => {
    const { tabs, feed, pass } = await browserWith(3);
    const data = { code: 'cursor_expired', snapshot: '/v1/snapshots/latest' };
    const headers = { 'content-type': 'text/event-stream' };
    feed.answerWith(() => new Response(new Blob([frame(data, 'now', 'reset')]).stream(), { headers }));
    feed.cut();
    await pass(60_000);
    for (const { error } of tabs) {
      expect(error).toBeInstanceOf(StreamResetError);
      expect(error).toMatchObject({ lastEventId: 'c0' });
    }
  });

  test('end where the feed says that there is no stream', async () => {
    const { tabs, feed, pass } = await browserWith(3);
    feed.answerWith(() => new Response(null, { status: 204 }));
    feed.cut();
    await pass(60_000);
    for (const { error, states } of tabs) expect([error, states.at(-1)]).toEqual([undefined, 'ended']);
  });

  test('wait longer and longer for a feed that is away', async () => {
    const { tabs, feed, pass } = await browserWith(2);
    feed.answerWith(Response.error);
    feed.cut();
    await pass(120_000);
    const attempts = tabs.map(({ states }) => states.filter((state) => state === 'connecting').length);
    for (const count of attempts) expect(count).toBeLessThan(15);
    feed.answerWith(undefined);
    await pass(40_000);
    expect(feed.readers.size).toBe(1);
  });
});

/** A stream of numbers from 0 up to 1 that a seed decides, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
