import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type * as Sdk from '@recruitment-feed/sdk';
import type { indexedDbStore } from '@recruitment-feed/sdk/stores/indexeddb';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { type RestartableFeed, startRestartableFeed } from './restartable-feed.ts';
import { scriptOf } from './script-of.ts';

/** What a page has in these tests. */
interface TestPage {
  sdk: typeof Sdk & { indexedDbStore: typeof indexedDbStore };
  /** What came of the stream, or of the mirror, so far. */
  told: string[];
}
declare global {
  interface Window extends TestPage {}
}

describe('a page of a college', () => {
  let [browser, site, origin, context, feed] = [] as unknown as [
    Browser,
    Server,
    string,
    BrowserContext,
    RestartableFeed,
  ];
  let requests: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    const script = await scriptOf('@recruitment-feed/sdk', '@recruitment-feed/sdk/stores/indexeddb');
    site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><script>${script.replaceAll('</script', '<\\/script')}</script>`);
    }).listen(0, '127.0.0.1');
    await once(site, 'listening');
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  beforeEach(async () => {
    [feed, context] = await Promise.all([startRestartableFeed(), browser.newContext()]);
    requests = [];
    context.on('request', (request) => requests.push(new URL(request.url()).pathname));
  });
  afterEach(async () => {
    await context.close();
    await feed.remove();
  });

  async function openPage(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(origin);
    return page;
  }

  /** Titles of the posts that the page's mirror holds. */
  function mirrored(page: Page): Promise<string[]> {
    return page.evaluate(async () => {
      const store = await window.sdk.indexedDbStore('feed');
      const posts = await store.all('posts');
      store.close();
      return posts.map(({ object }) => (object as { title: string }).title);
    });
  }
  const expectMirrored = (page: Page, titles: string[]) =>
    expect.poll(() => mirrored(page), { timeout: 30_000 }).toEqual(titles);

  /** Starts a mirror of posts in the page, under a lock of the origin; `told` then says how it goes. */
  function startMirror(page: Page): Promise<void> {
    return page.evaluate((baseUrl) => {
      window.told = [];
      const { told, sdk } = window;
      void navigator.locks.request('mirror', async () => {
        const store = await sdk.indexedDbStore('feed');
        try {
          const collections = ['posts'] as const;
          const onProgress = ({ phase }: { phase: string }) => void told.push(phase);
          await (await sdk.createFeed({ baseUrl }).mirror({ store, collections, onProgress })).ended;
        } catch (error) {
          told.push(String(error));
        }
      });
    }, feed.url);
  }
  const toldLast = (page: Page, last: string) =>
    page.waitForFunction((word) => window.told?.at(-1)?.includes(word), last);

  test('lists, and streams each post once and in order while the server goes and comes back', async () => {
    await feed.post('before');
    const page = await openPage();
    const listed = await page.evaluate(async (baseUrl) => {
      window.told = [];
      const { told, sdk } = window;
      const feed = sdk.createFeed({ baseUrl });
      const read = async () => {
        const onState = ({ state }: { state: string }) => void told.push(state);
        for await (const change of feed.stream({ collections: ['posts'] }, { onState })) {
          if (change.collection === 'posts' && change.op === 'upsert') told.push(change.object.title);
        }
      };
      read().catch((error: unknown) => told.push(String(error)));
      return (await feed.posts.list().toArray({ limit: 10 })).map(({ title }) => title);
    }, feed.url);
    expect(listed).toEqual(['before']);
    await toldLast(page, 'open');
    await feed.post('first');
    await toldLast(page, 'first');
    await feed.stop();
    await toldLast(page, 'waiting');
    await feed.start();
    await feed.post('second');
    await toldLast(page, 'second');
    const told = await page.evaluate(() => window.told);
    expect(told.filter((word) => ['before', 'first', 'second'].includes(word))).toEqual(['first', 'second']);
  });

  test('keeps a mirror that goes on where it was when the page is loaded anew', async () => {
    await feed.post('first');
    const page = await openPage();
    await startMirror(page);
    await toldLast(page, 'live');
    await feed.post('second');
    await expectMirrored(page, ['first', 'second']);
    await page.goto('about:blank');
    await feed.post('third');

    requests.length = 0;
    await page.goto(origin);
    await startMirror(page);
    await toldLast(page, 'live');
    await expectMirrored(page, ['first', 'second', 'third']);
    expect(requests).toContain('/v1/sync');
    expect(requests).not.toContain('/v1/snapshots/latest');
  });

  test('is told when the browser grants no more room, keeps what it has, and goes on when there is some', async () => {
    await feed.post('first');
    const page = await openPage();
    await startMirror(page);
    await toldLast(page, 'live');
    await page.goto(origin);
    // Chromium checks its quota by the megabyte; here every object is one too many.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await feed.post('second');
    await startMirror(page);
    await toldLast(page, 'QuotaExceededError');
    await expectMirrored(page, ['first']);

    await page.goto(origin);
    await startMirror(page);
    await expectMirrored(page, ['first', 'second']);
  });

  test('leaves the mirror to one tab at a time, and another goes on with it when that one is closed', async () => {
    await feed.post('first');
    const [one, other] = [await openPage(), await openPage()];
    await startMirror(one);
    await toldLast(one, 'live');
    await startMirror(other);
    await feed.post('second');
    await expectMirrored(other, ['first', 'second']);
    expect(await other.evaluate(() => window.told)).toEqual([]);

    await one.close();
    await toldLast(other, 'live');
    await feed.post('third');
    await expectMirrored(other, ['first', 'second', 'third']);
  });
});
