import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildWhatIsStale } from '../../../scripts/build.ts';
import { launchBrowser } from '../../../tests/e2e/browser.ts';
import { type RunningServer, startServer } from '../serve.ts';
import { openDatabase } from '../store/database.ts';
import { insertJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { serveHostPage } from '../testing/host-page.ts';
import { job, organization } from '../testing/samples.ts';

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
  college = await insertOrganization(db, organization({ kind: 'college', name: '萧山技师学院' }), new Date());
  for (const title of ['数控车工', '电工学徒']) await insertJob(db, job(college, { title }), new Date());
});
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await db?.destroy();
});

interface Visited {
  page: Page;
  complaints: string[];
}
async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visited> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  open.push(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isNoise = /favicon|Failed to load resource/.test(message.text());
    if (!isNoise && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}
async function host(body: string, policy?: string, options: BrowserContextOptions = {}): Promise<Visited> {
  const served = await serveHostPage(body, policy ? { 'content-security-policy': policy } : {});
  open.push(served);
  return visit(served.address, options);
}

/** What an editor leaves of a page's HTML that takes scripts and styles away. */
const withoutScripts = (html: string) => html.replace(/<(script|style)\b.*?<\/\1>/gs, '');

async function snippetsOf(): Promise<Record<string, string>> {
  const { page } = await visit(`${server.url}/?lang=zh-CN`);
  await page.locator('[data-snippet=script]').filter({ hasText: 'recruitment-feed' }).waitFor();
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-snippet]')].map((each) => [
        each.dataset.snippet ?? '',
        each.textContent ?? '',
      ]),
    ),
  );
}

describe('what the landing page gives to copy', () => {
  test('works on a static site: script with its hash, under the policy that it names', async () => {
    const { script = '', policy = '' } = await snippetsOf();
    expect(script).toContain('integrity="sha384-');
    const { page, complaints } = await host(
      script,
      `default-src 'self'; ${policy}; require-trusted-types-for 'script'`,
    );
    await page.getByRole('article').filter({ hasText: '数控车工' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('runs no part of the script that is another one than the import map says', async () => {
    const { script = '' } = await snippetsOf();
    const map = await (await fetch(`${server.url}/widget/integrity.json`)).text();
    const body = `<script type="importmap">${map}</script>${script}`;
    const { page, complaints } = await host(body);
    await page.getByRole('article').filter({ hasText: '数控车工' }).waitFor();
    expect(complaints).toEqual([]);

    const served = await serveHostPage(body);
    open.push(served);
    const tampered = await browser.newPage();
    open.push(tampered);
    const refused = tampered.waitForEvent('console', (message) => /valid digest/.test(message.text()));
    await tampered.route('**/widget/recruitment-feed/*.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `document.title = 'taken';${await answer.text()}` });
    });
    await tampered.goto(served.address);
    await refused;
    expect(await tampered.title()).toBe('Host');
    await tampered.unrouteAll({ behavior: 'wait' });
  });

  test('works in an editor that strips scripts: the frame stays, as high as it was given', async () => {
    const { frame = '', policy = '' } = await snippetsOf();
    const { page, complaints } = await host(withoutScripts(frame), `default-src 'none'; ${policy}`);
    await page.frameLocator('iframe').getByRole('article').filter({ hasText: '数控车工' }).waitFor();
    expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(800);
    expect(complaints).toEqual([]);
  });

  test('works in a CMS that allows frames only, and sandboxes them without scripts', async () => {
    const { frame = '' } = await snippetsOf();
    const sandboxed = withoutScripts(frame).replace('<iframe', '<iframe sandbox="allow-popups"');
    const { page } = await host(sandboxed, "script-src 'none'");
    await page.frameLocator('iframe').getByRole('article').filter({ hasText: '数控车工' }).waitFor();
  });

  test('works from a server: the answer reads without a script, and becomes live with one', async () => {
    const { server: lines = '', policy = '' } = await snippetsOf();
    const [address = '', script = ''] = lines.split('\n');
    const fragment = await (await fetch(`${address}?lang=zh-CN`)).text();
    const still = await host(fragment + script, `default-src 'self'; ${policy}`, {
      javaScriptEnabled: false,
    });
    await still.page.getByRole('article').filter({ hasText: '数控车工' }).waitFor();
    const { page, complaints } = await host(fragment + script, `default-src 'self'; ${policy}`);
    await page.getByRole('searchbox').fill('电工');
    await page.getByRole('article').filter({ hasText: '数控车工' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('works in WordPress and Drupal by oEmbed: its frame stands in the page', async () => {
    const url = encodeURIComponent(`${server.url}/embed/colleges/${college}`);
    const answer = await (await fetch(`${server.url}/oembed?url=${url}&maxwidth=600`)).json();
    const { page } = await host(withoutScripts(answer.html));
    await page.frameLocator('iframe').getByRole('article').filter({ hasText: '数控车工' }).waitFor();
    expect(await page.locator('iframe').evaluate((element) => element.clientWidth)).toBe(600);
  });
});

describe('the configurator', () => {
  test('writes and shows what is chosen, by keyboard alone', async () => {
    const { page, complaints } = await visit(`${server.url}/?lang=en`, {
      permissions: ['clipboard-write', 'clipboard-read'],
    });
    await page.getByLabel('Layout').focus();
    await page.keyboard.press('c');
    const script = page.locator('[data-snippet=script]');
    await script.filter({ hasText: 'layout="cards"' }).waitFor();
    await page.frameLocator('iframe').locator('recruitment-feed[layout=cards]').waitFor();
    await page.locator('[data-copy=script]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await script.textContent());
    expect(complaints).toEqual([]);
  });

  test('warns of colours that nobody could read', async () => {
    const { page } = await visit(`${server.url}/?lang=en`);
    await page.locator('#text').fill('#bbbbbb');
    await page.getByText('a contrast of 1.9 only').waitFor();
    await page.locator('#background').fill('#000000');
    await page.getByText('a contrast of 1.9 only').waitFor({ state: 'hidden' });
  });

  test('checks the id by the feed', async () => {
    const { page } = await visit(`${server.url}/?lang=zh-CN`);
    await page.getByRole('button', { name: '检查' }).click();
    await page.getByText('可以使用：萧山技师学院。').waitFor();
  });
});
