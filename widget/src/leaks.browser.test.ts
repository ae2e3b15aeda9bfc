import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aJob } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';

const open = visitsToCollege(launchBrowser);
const jobs = () => Array.from({ length: 25 }, (_, index) => aJob({ id: `job_${index}` }));

/** What the page holds once its garbage is gone. */
async function held(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, jsEventListeners };
}

/** Puts a new element into the page, waits until it lists jobs, and takes it out again. */
function comeAndGo(page: Page, times: number) {
  return page.evaluate(async (times) => {
    for (let time = 0; time < times; time += 1) {
      const element = document.createElement('recruitment-feed');
      element.setAttribute('show', 'jobs');
      element.setAttribute('live', time % 2 ? 'stream' : 'poll');
      element.setAttribute('state', 'hash');
      document.body.append(element);
      while (!element.shadowRoot?.querySelector('[part=card]')) await new Promise(requestAnimationFrame);
      element.remove();
    }
  }, times);
}

test('fifty elements that came and went leave nothing in the page, and no connection', async () => {
  const feed = createFakeFeed(jobs());
  const { page, complaints } = await open(feed, { markup: '<p>No element yet</p>' });
  const session = await page.context().newCDPSession(page);
  const underway = new Set<string>();
  page.on('request', (request) => underway.add(request.url()));
  page.on('requestfinished', (request) => underway.delete(request.url()));
  page.on('requestfailed', (request) => underway.delete(request.url()));
  await comeAndGo(page, 4);
  const before = await held(session);
  await comeAndGo(page, 50);
  await expect.poll(() => [...underway]).toEqual([]);
  await expect
    .poll(
      async () => {
        const after = await held(session);
        return after.nodes <= before.nodes && after.jsEventListeners <= before.jsEventListeners;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  expect(complaints).toEqual([]);
});

test('an element that is moved keeps what it shows, and asks for nothing again', async () => {
  const feed = createFakeFeed(jobs());
  const { page, complaints } = await open(feed, {
    markup: '<recruitment-feed show="jobs"></recruitment-feed><aside></aside>',
  });
  await page.getByRole('article').first().waitFor();
  await page.getByRole('button', { name: '显示更多' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(25);
  await page.getByRole('searchbox').fill('机电');
  await expect.poll(() => feed.requests.at(-1)?.searchParams.get('q')).toBe('机电');
  await page.getByRole('article').first().waitFor();
  const asked = feed.requests.length;
  await page.evaluate(() => {
    const element = document.querySelector('recruitment-feed');
    if (element) document.querySelector('aside')?.append(element);
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await page.getByRole('searchbox').inputValue()).toBe('机电');
  expect(await page.getByRole('article').count()).toBeGreaterThan(19);
  expect(feed.requests).toHaveLength(asked);
  expect(complaints).toEqual([]);
});

test('thirty elements of three queries cause three requests', async () => {
  const feed = createFakeFeed(jobs());
  const markup = ['', 'college="org_a"', 'college="org_b"']
    .flatMap((scope) =>
      Array.from({ length: 10 }, () => `<recruitment-feed show="jobs" ${scope}></recruitment-feed>`),
    )
    .join('');
  const { page } = await open(feed, { markup });
  await expect.poll(() => page.getByRole('article').count(), { timeout: 20_000 }).toBe(600);
  expect(feed.requests).toHaveLength(3);
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<HTMLElement & { refresh(): Promise<void> }>('recruitment-feed')].map(
        (element) => element.refresh(),
      ),
    ),
  );
  expect(feed.requests).toHaveLength(6);
});
