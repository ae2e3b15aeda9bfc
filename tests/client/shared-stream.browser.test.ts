import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import type { StreamOptions } from '@recruitment-feed/sdk';
import { createKey } from '@recruitment-feed/server';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { type CountingSite, openCountingSite } from './counting-site.ts';

let [browser, feed, site, context] = [] as unknown as [Browser, MockFeed, CountingSite, BrowserContext];

beforeAll(async () => {
  [browser, feed] = await Promise.all([launchBrowser(), createMockFeed({ scenario: 'empty' })]);
  site = await openCountingSite(await feed.url());
});
afterAll(async () => {
  await browser.close();
  site.close();
  await feed.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await vi.waitUntil(() => site.open() === 0, { timeout: 10_000 });
});

interface Following extends StreamOptions {
  key?: string;
  /** Whether the client sends its requests by a function of the page. */
  ownFetch?: boolean;
}

/** Follows jobs in a page, which notes what it is told. Resolves once the stream stands. */
function follow(frame: Page | Frame, options: Following = {}): Promise<void> {
  return frame.evaluate(
    async ({ baseUrl, key, ownFetch, ...options }) => {
      const createFeed = Reflect.get(globalThis, 'createFeed');
      const feed = createFeed({
        baseUrl,
        key,
        ...(ownFetch && { fetch: (request: Request) => fetch(request) }),
      });
      const told: string[] = [];
      const abort = new AbortController();
      Object.assign(globalThis, { told, abort });
      await new Promise<void>((resolve, reject) => {
        const onState = ({ state }: { state: string }) => state === 'open' && resolve();
        const streaming = { shared: true, signal: abort.signal, onState, ...options };
        (async () => {
          for await (const change of feed.stream({ collections: ['jobs'] }, streaming)) told.push(change.id);
        })().catch(reject);
      });
    },
    { baseUrl: site.url, ...options },
  );
}
async function openTab(options?: Following): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(site.url);
  await tab.waitForFunction(() => Reflect.has(globalThis, 'createFeed'));
  await follow(tab, options);
  return tab;
}
const publish = async () => (await feed.push({ collection: 'jobs', object: { title: '装配钳工' } })).id;
const untilTold = (frame: Page | Frame, ids: string[]) =>
  vi.waitFor(async () => expect(await frame.evaluate(() => Reflect.get(globalThis, 'told'))).toEqual(ids), {
    timeout: 20_000,
  });

describe('tabs of one origin', () => {
  test('are told everything over one connection, which ends with the last of them', async () => {
    const before = site.opened();
    const tabs = [await openTab(), await openTab(), await openTab()];
    const ids = [await publish(), await publish()];
    for (const tab of tabs) await untilTold(tab, ids);
    expect([site.open(), site.opened() - before]).toEqual([1, 1]);
    for (const tab of tabs) await tab.close();
    await vi.waitUntil(() => site.open() === 0);
  });

  test('miss nothing when the tab is closed that has the connection', async () => {
    const [first, second, third] = [await openTab(), await openTab(), await openTab()];
    const ids = [await publish()];
    for (const tab of [second, third]) await untilTold(tab, ids);
    await first.close();
    ids.push(await publish(), await publish());
    for (const tab of [second, third]) await untilTold(tab, ids);
    expect(site.open()).toBe(1);
  });

  test('miss nothing when the tab leaves its loop that has the connection', async () => {
    const [first, second] = [await openTab(), await openTab()];
    await first.evaluate(() => Reflect.get(globalThis, 'abort').abort());
    const ids = [await publish()];
    await untilTold(second, ids);
    expect(await first.evaluate(() => Reflect.get(globalThis, 'told'))).toEqual([]);
    expect(site.open()).toBe(1);
  });

  test('miss nothing when the tab is frozen that has the connection, and neither does that tab', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const devtools = await context.newCDPSession(first);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    const ids = [await publish(), await publish()];
    await untilTold(second, ids);
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    ids.push(await publish());
    for (const tab of [first, second]) await untilTold(tab, ids);
    await vi.waitUntil(() => site.open() === 1);
  });

  test('with another key have a connection of their own', async () => {
    const { key } = await createKey(
      feed.db,
      { name: 'page', kind: 'publishable', scopes: [], origins: [site.url] },
      new Date(),
    );
    const tabs = [await openTab(), await openTab({ key }), await openTab({ key })];
    const ids = [await publish()];
    for (const tab of tabs) await untilTold(tab, ids);
    expect(site.open()).toBe(2);
  });

  test('have connections of their own where they do not ask for a shared one, or have a part in requests', async () => {
    const tabs = [await openTab(), await openTab({ shared: false }), await openTab({ ownFetch: true })];
    const ids = [await publish()];
    for (const tab of tabs) await untilTold(tab, ids);
    expect(site.open()).toBe(3);
  });

  test('show neither key nor filter in the name of their lock', async () => {
    const tab = await openTab();
    const { held = [] } = await tab.evaluate(() => navigator.locks.query());
    expect(held.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^recruitment-feed stream 1 [0-9a-f]{64}$/),
    ]);
  });
});

test('a frame without an origin of its own follows by itself', async () => {
  await openTab();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.setContent(`<iframe sandbox="allow-scripts" src="${site.url}"></iframe>`);
  const frame = await vi.waitUntil(() => page.frames()[1]);
  await frame.waitForFunction(() => Reflect.has(globalThis, 'createFeed'));
  await follow(frame);
  const ids = [await publish()];
  await untilTold(frame, ids);
  expect(site.open()).toBe(2);
});
