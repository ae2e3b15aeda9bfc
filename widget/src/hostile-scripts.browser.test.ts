import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { refresh } from './testing/host-page.ts';
import { aCooperation, aJob } from './testing/objects.ts';
import { enumerableAdditions, likeMooTools, likePrototypeJs } from './testing/old-libraries.ts';
import { stateOf } from './testing/state-of.ts';
import { visitsToCollege } from './testing/visits.ts';

const open = visitsToCollege(launchBrowser);
const markup = '<recruitment-feed college="org_xiaoshan"><p>Room 204</p></recruitment-feed>';
const feed = () =>
  createFakeFeed(
    Array.from({ length: 25 }, (_, index) => aJob({ id: `job_${index}` })),
    [aCooperation({ id: 'coop_1' })],
  );

/** What a page does to its surroundings, and whether the element must then list jobs, or may show its fallback. */
const deeds: [name: string, deed: () => void, ends: string[]][] = [
  ['extends all built-ins as Prototype.js does', likePrototypeJs, ['ready']],
  ['replaces JSON as MooTools does', likeMooTools, ['ready', 'stale', 'unavailable']],
  ['adds to Object.prototype and Array.prototype', enumerableAdditions, ['ready']],
  [
    'has a fetch that throws',
    () =>
      Reflect.set(window, 'fetch', () => {
        throw new Error('theirs');
      }),
    ['ready', 'stale', 'unavailable'],
  ],
  [
    'has a fetch that answers nothing',
    () => Reflect.set(window, 'fetch', async () => undefined),
    ['ready', 'stale', 'unavailable'],
  ],
  ['has no fetch', () => Reflect.set(window, 'fetch', undefined), ['ready', 'stale', 'unavailable']],
  [
    'has a fetch that never answers',
    () => Reflect.set(window, 'fetch', () => new Promise(() => undefined)),
    ['ready', 'loading', 'unavailable'],
  ],
  [
    'has a JSON that throws',
    () =>
      Reflect.set(window, 'JSON', {
        parse() {
          throw new Error('theirs');
        },
        stringify() {
          throw new Error('theirs');
        },
      }),
    ['ready', 'stale', 'unavailable'],
  ],
  [
    'has a map that gives nothing',
    () => Reflect.set(Array.prototype, 'map', () => undefined),
    ['ready', 'unavailable'],
  ],
  [
    'has a map that throws',
    () =>
      Reflect.set(Array.prototype, 'map', () => {
        throw new Error('theirs');
      }),
    ['ready', 'unavailable'],
  ],
  [
    'has a filter that gives nothing',
    () => Reflect.set(Array.prototype, 'filter', () => undefined),
    ['ready', 'stale', 'unavailable'],
  ],
  [
    'has a forEach that throws',
    () =>
      Reflect.set(Array.prototype, 'forEach', () => {
        throw new Error('theirs');
      }),
    ['ready', 'unavailable'],
  ],
];

/** Uncaught errors and rejections that nobody handled, as the page's own code would hear of them. */
function gatherErrors() {
  const told: string[] = [];
  Reflect.set(window, 'uncaught', told);
  const push = told.push.bind(told);
  window.addEventListener('error', ({ error, message }) => push(`${message} ${error?.stack}`));
  window.addEventListener('unhandledrejection', ({ reason }) => push(String(reason?.stack ?? reason)));
}
const uncaught = (page: Page) => page.evaluate(() => Reflect.get(window, 'uncaught') as string[]);

describe.each(deeds)('on a page that %s', (_, deed, ends) => {
  test('before the script has come, it works or shows its fallback', async () => {
    const { page } = await open(feed(), {
      markup,
      async prepare(page) {
        await page.addInitScript(gatherErrors);
        await page.addInitScript(deed);
      },
    });
    await expect.poll(() => stateOf(page), { timeout: 10_000 }).toBeOneOf(ends);
    expect(await uncaught(page)).toEqual([]);
  });

  test('while it is there, it works or says what does not', async () => {
    const { page } = await open(feed(), { markup, prepare: (page) => page.addInitScript(gatherErrors) });
    await expect.poll(() => stateOf(page), { timeout: 10_000 }).toBe('ready');
    await page.evaluate(deed);
    await Promise.race([refresh(page), new Promise((resolve) => setTimeout(resolve, 2000))]);
    const tab = page.getByRole('tab', { name: '校企合作' });
    if (await tab.isVisible()) await tab.click();
    await expect.poll(() => stateOf(page), { timeout: 10_000 }).toBeOneOf(ends);
    expect(await uncaught(page)).toEqual([]);
  });
});
