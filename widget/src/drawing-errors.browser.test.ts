import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { refresh } from './testing/host-page.ts';
import { aCooperation, aJob } from './testing/objects.ts';
import { stateOf } from './testing/state-of.ts';
import { visitsToCollege } from './testing/visits.ts';

const open = visitsToCollege(launchBrowser);
const markup = '<recruitment-feed college="org_xiaoshan"><p>Room 204</p></recruitment-feed>';
const inEnglish = markup.replace(' ', ' lang="en" ');
/** From a thousand on a number is written by the page's `Intl`. */
const pay = (min: number, currency: string) => [{ min, currency, period: 'month' as const }];
const aFeed = () =>
  createFakeFeed(
    [
      aJob({ id: 'job_1', pay: pay(800_000, 'CNY') }),
      aJob({ id: 'job_2', closesAt: '2036-11-20T08:00:00Z', pay: pay(123_400, 'EUR') }),
    ],
    [aCooperation({ id: 'coop_1' })],
  );
const becomes = (page: Page, state: string) =>
  expect.poll(() => stateOf(page), { timeout: 10_000 }).toBe(state);

/** Has a page break a method of the language for what a test says, until it mends it; gathers what the element tells. */
function breakable() {
  const told: string[] = [];
  Object.assign(window, { told, isBroken: '' });
  const push = told.push.bind(told);
  document.addEventListener('recruitment-feed:error', (event) =>
    push(String(Reflect.get(Reflect.get(event, 'detail'), 'error'))),
  );
  window.addEventListener('error', ({ message }) => push(`uncaught ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => push(`unhandled ${reason}`));
  Object.defineProperty(Intl, 'NumberFormat', {
    value: class NumberFormat extends Intl.NumberFormat {
      constructor(tag: string, options?: Intl.NumberFormatOptions) {
        super(tag, options);
        const { format } = this;
        Object.defineProperty(this, 'format', {
          value: (number: number) => {
            const broken: unknown = Reflect.get(window, 'isBroken');
            if (broken === 'all' || (broken === 'one' && number === 1234)) throw new Error('theirs');
            return format(number);
          },
        });
      }
    },
  });
}
const set = (page: Page, broken: string) =>
  page.evaluate((broken) => Reflect.set(window, 'isBroken', broken), broken);
const told = (page: Page) => page.evaluate(() => Reflect.get(window, 'told') as string[]);
const visit = { markup, prepare: (page: Page) => page.addInitScript(breakable) };
const titles = (page: Page) => page.getByRole('article').count();

test('where nothing can be drawn the fallback shows, and the list once it can be', async () => {
  const { page } = await open(aFeed(), visit);
  await becomes(page, 'ready');
  await set(page, 'all');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en-GB'));
  await becomes(page, 'unavailable');
  expect(new Set(await told(page))).toEqual(new Set(['Error: theirs']));
  await refresh(page);
  await becomes(page, 'unavailable');
  await set(page, '');
  await refresh(page);
  await becomes(page, 'ready');
  expect(await titles(page)).toBe(2);
  await page.getByRole('tab', { name: 'Cooperations' }).click();
  await page.getByRole('heading', { name: /Wolong/ }).waitFor();
  expect((await told(page)).every((error) => error === 'Error: theirs')).toBe(true);
});

test('where nothing can be drawn from the start, too', async () => {
  const { page } = await open(aFeed(), {
    markup: inEnglish,
    async prepare(page) {
      await page.addInitScript(breakable);
      await page.addInitScript(() => Reflect.set(window, 'isBroken', 'all'));
    },
  });
  await becomes(page, 'unavailable');
  expect(await page.locator('recruitment-feed').evaluate((element) => element.clientHeight)).toBeLessThan(
    100,
  );
  await set(page, '');
  await refresh(page);
  await becomes(page, 'ready');
  expect(await titles(page)).toBe(2);
});

test('one item that cannot be drawn is left out until the next answer that it can be drawn with', async () => {
  const { page } = await open(aFeed(), {
    markup: inEnglish,
    async prepare(page) {
      await page.addInitScript(breakable);
      await page.addInitScript(() => Reflect.set(window, 'isBroken', 'one'));
    },
  });
  await becomes(page, 'ready');
  expect(await titles(page)).toBe(1);
  expect(await told(page)).toEqual(['Error: theirs']);
  await refresh(page);
  expect(await titles(page)).toBe(1);
  await set(page, '');
  await refresh(page);
  await expect.poll(() => titles(page)).toBe(2);
});
