import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { buildWidget, type Host, openPage, serveFeed } from './testing/host-page.ts';

let browser: Browser;
let mock: MockFeed;
let script: Host;
let page: Page;

beforeAll(async () => {
  await buildWidget();
  browser = await launchBrowser();
});
beforeEach(async () => {
  mock = await createMockFeed();
  script = await serveFeed(createFakeFeed([]));
});
afterEach(async () => {
  await page.close();
  await mock.close();
  await script.close();
});
afterAll(() => browser?.close());

async function openEmptyPage() {
  ({ page } = await openPage(browser, `${script.address}/v1/jobs`));
}

async function embed() {
  const server = await mock.url();
  await page.addScriptTag({ type: 'module', url: `${script.address}/recruitment-feed.js` });
  await page.evaluate((server) => {
    const element = document.createElement('recruitment-feed');
    for (const [name, value] of Object.entries({ server, show: 'jobs', live: 'stream', lang: 'zh-CN' }))
      element.setAttribute(name, value);
    document.body.replaceChildren(element);
  }, server);
}

async function visit() {
  await openEmptyPage();
  await embed();
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => mock.requests.some(({ path }) => path.startsWith('/v1/stream'))).toBe(true);
}

test('shows a change of a job on show as it happens, without asking', async () => {
  await visit();
  const id = await page.getByRole('article').nth(3).getAttribute('data-id');
  if (!id) throw new Error('A card has no id.');
  const asked = mock.requests.filter(({ path }) => path.startsWith('/v1/jobs')).length;
  await mock.push({ collection: 'jobs', id, object: { title: '激光切割工', translations: {} } });
  await page.getByRole('heading', { name: '激光切割工' }).waitFor();
  await mock.push({ collection: 'jobs', id, object: { status: 'closed', closedReason: 'filled' } });
  await page
    .getByRole('article')
    .nth(3)
    .getByText('已关闭')
    .or(page.getByRole('article').nth(3).getByText('招满'))
    .first()
    .waitFor();
  expect(mock.requests.filter(({ path }) => path.startsWith('/v1/jobs')).length).toBeLessThanOrEqual(
    asked + 1,
  );
});

test('tells of a new job within seconds, and moves nothing', async () => {
  await visit();
  const first = await page.getByRole('article').first().getAttribute('data-id');
  await mock.push({ collection: 'jobs', object: { title: '焊接机器人操作员' } });
  await page.getByRole('button', { name: '1 个新岗位' }).waitFor();
  expect(await page.getByRole('article').first().getAttribute('data-id')).toBe(first);
});

const opensStream = () => page.waitForResponse(/\/v1\/stream/);

test('asks again by itself when the read failed that was under way as the stream opened', async () => {
  await openEmptyPage();
  const opened = opensStream();
  await page.route(
    /\/v1\/jobs\?/,
    async (route) => {
      await opened;
      await route.abort();
    },
    { times: 1 },
  );
  await embed();
  await page.getByRole('article').first().waitFor();
});

test('asks again by itself when the read failed that a new job had caused', async () => {
  await openEmptyPage();
  await embed();
  await opensStream();
  await page.getByRole('article').first().waitFor();
  let failed = 0;
  await page.route(
    /\/v1\/jobs\?/,
    (route) => {
      failed += 1;
      return route.abort();
    },
    { times: 1 },
  );
  await mock.push({ collection: 'jobs', object: { title: '焊接机器人操作员' } });
  await expect.poll(() => failed, { timeout: 20_000 }).toBe(1);
  await page.getByRole('button', { name: '1 个新岗位' }).waitFor({ timeout: 20_000 });
});
