import { closeJob } from '@recruitment-feed/server';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildWhatIsStale } from '../../scripts/build.ts';
import { serveHostPage } from '../../server/src/testing/host-page.ts';
import { type College, startCollege } from './college.ts';
import { findFirefox } from './firefox.ts';
import { launchFirefox } from './launch.ts';

const titles = ['数控车工', '机电一体化技术员', '电工学徒'];

/** Shortens the minute between two looks at the feed, and notes what a page's policy refuses; runs before the page's own scripts. */
function hurry(): void {
  const { setTimeout } = window;
  const soon = (task: () => void, milliseconds = 0) =>
    setTimeout(task, milliseconds > 30_000 ? 300 : milliseconds);
  const refused: string[] = [];
  Object.assign(window, { setTimeout: soon, refused });
  document.addEventListener('securitypolicyviolation', (event) =>
    refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
}

describe.skipIf(findFirefox() === undefined)('the widget in a stock Firefox', () => {
  let firefox: Browser;
  let college: College;
  const open: { close(): Promise<unknown> }[] = [];

  beforeAll(async () => {
    buildWhatIsStale('widget');
    firefox = await launchFirefox({ extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN' } });
  }, 240_000);
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.close();
  });
  afterAll(() => firefox?.close());

  async function start(): Promise<College> {
    college = await startCollege();
    open.push(college);
    return college;
  }
  const script = () =>
    `<script type="module" src="${college.url}/widget/recruitment-feed.js" crossorigin></script>`;
  const element = (attributes = '') =>
    `<recruitment-feed college="${college.id}" show="jobs" ${attributes}><p>Room 204</p></recruitment-feed>`;
  /** Only what the manual promises to be enough. */
  const policy = () =>
    `default-src 'self'; script-src ${college.url}; connect-src ${college.url}; require-trusted-types-for 'script'`;

  /** Opens a college's page on an origin of its own; what the page complains of is gathered. */
  async function visit(body: string, csp = policy()): Promise<{ page: Page; complaints: string[] }> {
    const host = await serveHostPage(body, { 'content-security-policy': csp });
    open.push(host);
    const page = await firefox.newPage();
    open.push(page);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    await page.evaluateOnNewDocument(hurry);
    await page.goto(host.address);
    return { page, complaints };
  }

  const refused = (page: Page) => page.evaluate(() => Reflect.get(window, 'refused') as string[]);
  const titlesOf = (page: Page) =>
    page.evaluate(() =>
      [...(document.querySelector('recruitment-feed')?.shadowRoot?.querySelectorAll('.item h3') ?? [])].map(
        (title) => title.querySelector('bdi')?.textContent ?? '',
      ),
    );
  const lists = (page: Page, ...wanted: string[]) =>
    expect.poll(() => titlesOf(page), { timeout: 20_000 }).toEqual(wanted);
  /** Finds one element in the shadow root. */
  const within = async (page: Page, selector: string) => {
    const found = await page.waitForSelector(`recruitment-feed >>> ${selector}`);
    if (!found) throw new Error(`Nothing is ${selector}.`);
    return found;
  };
  const textOf = (page: Page, selector: string) =>
    page.evaluate(
      (wanted) => document.querySelector('recruitment-feed')?.shadowRoot?.querySelector(wanted)?.textContent,
      selector,
    );

  test('lists jobs under a policy that allows nothing but its script and its feed, and trusted types', async () => {
    await start();
    const { page, complaints } = await visit(element() + script());
    await lists(page, ...titles);
    expect(await textOf(page, '.count')).toBe('共 3 个岗位');
    await expect.poll(() => textOf(page, '.filters summary')).toContain('类型');
    expect(await refused(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('finds by words, and narrows down by a menu', async () => {
    await start();
    const { page, complaints } = await visit(element() + script());
    await lists(page, ...titles);
    const box = await within(page, 'input[type=search]');
    await box.type('数控');
    await lists(page, '数控车工');
    await (await within(page, '.clear')).click();
    await lists(page, ...titles);
    await (await within(page, '.filters summary')).click();
    // The rarer of two kinds of employment comes last.
    await (await within(page, '.menu[open] label:last-child')).click();
    await lists(page, '电工学徒');
    expect(complaints).toEqual([]);
  });

  test('opens the details of a job, closes them by Escape and gives the focus back', async () => {
    await start();
    const { page, complaints } = await visit(element('detail="dialog"') + script());
    await lists(page, ...titles);
    const job = await within(page, '.item:nth-child(2) .whole');
    await job.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, 'dialog[open]')).toContain('装配和调试伺服电机产线。');
    await expect
      .poll(() =>
        page.evaluate(() =>
          document
            .querySelector('recruitment-feed')
            ?.shadowRoot?.querySelector('dialog')
            ?.matches(':focus-within'),
        ),
      )
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(page, 'dialog')).toBeUndefined();
    await expect.poll(() => job.evaluate((node) => node.matches(':focus'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('hears of what happens by polling: a job that closes stays, a new one waits to be shown', async () => {
    const { db, publish } = await start();
    const { page, complaints } = await visit(element() + script());
    await lists(page, ...titles);
    const id = await page.evaluate(
      () =>
        document
          .querySelector('recruitment-feed')
          ?.shadowRoot?.querySelector('.item')
          ?.getAttribute('data-id') ?? '',
    );
    await closeJob(db, id, { reason: 'filled', at: new Date() });
    await expect.poll(() => textOf(page, '.item'), { timeout: 20_000 }).toContain('招满');
    await lists(page, ...titles);
    await publish('焊接机器人操作员', 'FULL_TIME');
    await (await within(page, '.arrivals')).click();
    await lists(page, '焊接机器人操作员', ...titles);
    expect(complaints).toEqual([]);
  });

  test('follows the page into another language', async () => {
    await start();
    const { page, complaints } = await visit(element() + script());
    await lists(page, ...titles);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await expect.poll(() => textOf(page, '.count')).toBe('3 jobs');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'zh-CN'));
    await expect.poll(() => textOf(page, '.count')).toBe('共 3 个岗位');
    expect(complaints).toEqual([]);
  });

  test('shows what the page wrote while the feed is away', async () => {
    await start();
    const away = `${element('server="http://127.0.0.1:9"')}${script()}`;
    const { page } = await visit(away, `${policy()} http://127.0.0.1:9`);
    const isShown = () =>
      page.evaluate(() => {
        const text = document.querySelector('recruitment-feed > p');
        const isDefined = document.querySelector('recruitment-feed')?.matches(':defined');
        return isDefined && (text?.getBoundingClientRect().height ?? 0) > 0;
      });
    await expect.poll(isShown).toBe(true);
    expect(await titlesOf(page)).toEqual([]);
  });

  test('makes its frame as high as the list', async () => {
    await start();
    const { page, complaints } = await visit(
      `<iframe src="${college.url}/embed/colleges/${college.id}" title="jobs" width="100%" height="100"></iframe>
       <script type="module" src="${college.url}/widget/recruitment-feed-frame.js"></script>`,
      `${policy()}; frame-src ${college.url}; style-src 'self'`,
    );
    const height = () => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    await expect.poll(height, { timeout: 20_000 }).toBeGreaterThan(250);
    const listing = page.frames().find((frame) => frame.url().includes('/embed/'));
    const overflow = () =>
      listing?.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    await expect.poll(overflow).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('reads without a script where the server drew it, and goes on from there with one', async () => {
    await start();
    const answer = await fetch(`${college.url}/embed/colleges/${college.id}/fragment.html?lang=zh-CN`);
    const drawn = await answer.text();
    const sheets = `style-src 'self' ${college.url}`;
    const still = await visit(drawn, `default-src 'self'; script-src 'none'; ${sheets}`);
    await lists(still.page, ...titles);
    const live = await visit(drawn + script(), `${policy()}; ${sheets}`);
    await (await within(live.page, 'input[type=search]')).type('数控');
    await lists(live.page, '数控车工');
    expect(live.complaints).toEqual([]);
  });
});
