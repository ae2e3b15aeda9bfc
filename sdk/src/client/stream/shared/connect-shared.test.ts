import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../contract/sync.ts';
import { gone } from '../testing/hand-feed.ts';
import { openBrowser } from './testing/browser.ts';

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
