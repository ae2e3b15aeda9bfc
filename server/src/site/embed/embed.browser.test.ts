import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildWhatIsStale } from '../../../../scripts/build.ts';
import { launchBrowser } from '../../../../tests/e2e/browser.ts';
import { type RunningServer, startServer } from '../../serve.ts';
import { insertCooperation } from '../../store/cooperations.ts';
import { openDatabase } from '../../store/database.ts';
import { insertJob } from '../../store/jobs.ts';
import { insertOrganization } from '../../store/organizations.ts';
import type { FeedDatabase } from '../../store/schema.ts';
import { serveHostPage } from '../../testing/host-page.ts';
import { cooperation, job, organization } from '../../testing/samples.ts';

const clock = () => new Date();
let browser: Browser;
let db: FeedDatabase;
let server: RunningServer;
let college: string;
const open: { close(): Promise<unknown> }[] = [];

beforeAll(async () => {
  buildWhatIsStale('widget');
  browser = await launchBrowser();
  db = await openDatabase('memory');
  server = await startServer({ db, port: 0 });
  college = await insertOrganization(db, organization({ kind: 'college', name: '萧山技师学院' }), clock());
  const enterprise = await insertOrganization(db, organization({ verified: true }), clock());
  await insertCooperation(db, cooperation(enterprise, college), clock());
  const place = { city: '杭州', region: 'CN-ZJ', country: 'CN' };
  for (const title of ['数控车工', '机电一体化技术员', '电工学徒']) {
    await insertJob(
      db,
      job(enterprise, { title, locations: [place], url: 'https://jobs.example/1' }),
      clock(),
    );
  }
});
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await db?.destroy();
});

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'UTC', ...options });
  open.push(context);
  return context.newPage();
}

async function serve(body: string): Promise<string> {
  const host = await serveHostPage(body);
  open.push(host);
  return host.address;
}

/** Of two pictures of one size: how far the least alike of their colours are apart, of 255. */
async function greatestDifference(one: Buffer, other: Buffer): Promise<number> {
  const raw = (picture: Buffer) => sharp(picture).raw().toBuffer();
  const [before, after] = [await raw(one), await raw(other)];
  let most = 0;
  for (let at = 0; at < before.length; at++) {
    most = Math.max(most, Math.abs((before[at] ?? 0) - (after[at] ?? 255)));
  }
  return most;
}

const address = (query = '') => `${server.url}/embed/colleges/${college}${query}`;
const frame = () => `<iframe src="${address()}" title="jobs" width="100%" height="200"></iframe>`;
const sizing = () => `<script type="module" src="${server.url}/widget/recruitment-feed-frame.js"></script>`;
const heightOfFrame = (page: Page) => page.locator('iframe').evaluate((element) => element.clientHeight);

describe('the embed page', () => {
  test('reads without JavaScript', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(address());
    expect(await page.getByRole('feed').getByRole('article').count()).toBe(3);
    expect(await page.getByRole('search').count()).toBe(0);
    await page.getByRole('link', { name: '校企合作' }).click();
    await page.getByText('共建实习基地').waitFor();
  });

  test('becomes live without moving or changing anything', async () => {
    const page = await newPage();
    const complaints: string[] = [];
    page.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
    );
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/widget/recruitment-feed.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(address(), { waitUntil: 'commit' });
    await page.getByRole('article').first().waitFor();
    const link = page.getByRole('link', { name: '数控车工' });
    await link.focus();
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Object.assign(window, { shift: entry });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const before = await page.screenshot();
    release();
    await page.waitForFunction(() => document.querySelector('recruitment-feed')?.matches(':defined'));
    await page.waitForFunction(
      () => document.querySelector('recruitment-feed')?.shadowRoot?.querySelector('template,script') === null,
    );
    const after = await page.screenshot();
    expect(await greatestDifference(before, after)).toBeLessThan(4);
    expect(await page.evaluate(() => 'shift' in window)).toBe(false);
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.getByRole('searchbox').fill('电工');
    await page.getByRole('article').filter({ hasText: '数控车工' }).waitFor({ state: 'detached' });
  });

  test('keeps what the server drew while the feed is away', async () => {
    const page = await newPage();
    await page.route('**/v1/**', (route) => route.abort('connectionrefused'));
    await page.goto(address());
    await page.waitForFunction(() => document.querySelector('recruitment-feed')?.matches(':defined'));
    await page.getByRole('article').filter({ hasText: '数控车工' }).waitFor();
  });
});

describe('the frame', () => {
  test('becomes as high as its listing, and follows it', async () => {
    const page = await newPage();
    await page.goto(await serve(frame() + sizing()));
    await expect.poll(() => heightOfFrame(page), { timeout: 20_000 }).toBeGreaterThan(250);
    const high = await heightOfFrame(page);
    const listing = page.frameLocator('iframe');
    expect(await listing.locator('html').evaluate((root) => root.scrollHeight <= root.clientHeight)).toBe(
      true,
    );
    await listing.getByRole('searchbox').fill('电工');
    await expect.poll(() => heightOfFrame(page), { timeout: 20_000 }).toBeLessThan(high);
  });

  test('that the page puts in later is sized too', async () => {
    const page = await newPage();
    await page.goto(await serve(sizing()));
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), frame());
    await expect.poll(() => heightOfFrame(page), { timeout: 20_000 }).toBeGreaterThan(250);
  });

  test('is not sized by another origin, nor by another message', async () => {
    const page = await newPage();
    await page.goto(await serve(frame() + sizing()));
    await expect.poll(() => heightOfFrame(page), { timeout: 20_000 }).toBeGreaterThan(250);
    const high = await heightOfFrame(page);
    const inner = page.frames()[1];
    for (const height of ['"9"', '-5', '1.5', '1e9', 'null']) {
      await inner?.evaluate(
        `parent.postMessage({ type: 'recruitment-feed:height', height: ${height} }, '*')`,
      );
    }
    await inner?.evaluate(`parent.postMessage({ type: 'recruitment-feed:height', height: 9, more: 1 }, '*')`);
    await page.evaluate(() => window.postMessage({ type: 'recruitment-feed:height', height: 9 }, '*'));
    // What is posted next arrives after them.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('message', ({ data }) => data === 'last' && resolve(undefined));
          window.postMessage('last', '*');
        }),
    );
    expect(await heightOfFrame(page)).toBe(high);
  });

  test('tells its height to nobody but the page that frames it', async () => {
    const page = await newPage();
    const stranger = await serve('<p>Another frame of the same page</p>');
    await page.goto(await serve(`${frame()}<iframe src="${stranger}" title="other"></iframe>`));
    const [, listing, other] = page.frames();
    await listing?.evaluate(() => {
      const greeted = new Promise((resolve) => {
        window.addEventListener('message', ({ data }) => data === 'last' && resolve(undefined));
      });
      Object.assign(window, { greeted });
    });
    await other?.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(data));
      const first = window.parent.frames[0];
      first?.postMessage({ type: 'recruitment-feed:hello' }, '*');
      first?.postMessage('last', '*');
    });
    await listing?.evaluate(() => Reflect.get(window, 'greeted'));
    await listing?.evaluate(() => window.parent.frames[1]?.postMessage('after', '*'));
    await other?.waitForFunction(() => Reflect.get(window, 'heard').includes('after'));
    expect(await other?.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['after']);
  });
});
