import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed, type FakeFeed } from './testing/fake-feed.ts';
import { buildWidget, refresh, serveCollege, serveFeed } from './testing/host-page.ts';
import { aCooperation, aJob, now } from './testing/objects.ts';
import { type Drawer, drawerOf, packed, pixelsApart } from './testing/picture.ts';

/** Where the pictures lie, and by what they were drawn; `npm run pictures` takes them anew. */
const folder = new URL('./testing/pictures/', import.meta.url);
const drawnBy = new URL('drawn-by.json', folder);
const isTaking = process.env.TAKE_PICTURES === '1';
/** Pixels that may differ: a caret, or the edge of a letter. */
const tolerated = 20;

const from = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
const aFeed = () =>
  createFakeFeed(
    [
      aJob({ id: 'job_1', postedAt: from(-1) }),
      aJob({
        id: 'job_2',
        postedAt: from(-9),
        closesAt: from(2),
        organization: { id: 'org_2', kind: 'enterprise', name: '浙江省机电设计研究院' },
      }),
    ],
    [aCooperation({ id: 'coop_1' })],
  );

const drawn = (page: Page) => page.locator('.item .whole, .empty').first().waitFor();
/** An element's state, and what brings it there. */
interface State {
  name: string;
  width?: number;
  start?: Partial<FakeFeed>;
  bring(page: Page, feed: FakeFeed): Promise<unknown>;
}

const states: State[] = [
  { name: 'ready', bring: drawn },
  { name: 'ready', width: 760, bring: drawn },
  { name: 'empty', start: { jobs: [] }, bring: drawn },
  {
    name: 'stale',
    async bring(page, feed) {
      await drawn(page);
      feed.isDown = true;
      await refresh(page);
      await refresh(page);
      await page.locator('.warning-line').waitFor();
    },
  },
  { name: 'unavailable', start: { isDown: true }, bring: (page) => page.getByText('Room 204').waitFor() },
  {
    name: 'loading',
    start: { gate: new Promise(() => undefined) },
    bring: (page) => page.locator('.skeleton').first().waitFor(),
  },
];
const looks = [
  ['zh-CN', 'light'],
  ['en', 'dark'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
] as const;
const cases = states.flatMap(({ name, width = 360, ...state }) =>
  // What the page wrote is the same in every language; a wider page differs in its columns alone.
  looks
    .slice(0, name === 'unavailable' || width > 360 ? 2 : 4)
    .map(([lang, scheme]) => ({ name, width, ...state, lang, scheme })),
);

describe('an element looks as it did when its picture was taken', () => {
  let [browser, drawer] = [] as unknown as [Browser, Drawer];
  let reason: string | undefined;
  beforeAll(async () => {
    await buildWidget();
    browser = await launchBrowser();
    drawer = await drawerOf(browser);
    if (isTaking) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(drawnBy, `${JSON.stringify(drawer, undefined, 2)}\n`);
      return;
    }
    const kept = JSON.parse(readFileSync(drawnBy, 'utf8')) as Drawer;
    if (kept.chromium !== drawer.chromium)
      reason = `drawn by Chromium ${kept.chromium}, this is ${drawer.chromium}`;
    else if (kept.text !== drawer.text) reason = 'drawn with other fonts';
  });
  afterAll(() => browser?.close());

  test.for(cases)(
    '$name, $width px, $lang, $scheme',
    async ({ name, width, bring, start, lang, scheme }, { skip }) => {
      skip(reason !== undefined, reason);
      const feed = Object.assign(aFeed(), start);
      const host = await serveFeed(feed);
      const markup =
        '<recruitment-feed college="org_xiaoshan" live="off" page-size="3"><p>Room 204</p></recruitment-feed>';
      const dark = scheme === 'dark' ? 'html { background: #1c1a18; color: #f6f3ef }' : '';
      // There before the element, which looks at its surroundings when it begins.
      const style = `<style>body { margin: 16px; font: 16px/1.5 system-ui } h1, h2 { display: none } ${dark}</style>`;
      const college = await serveCollege(host, { element: style + markup, lang });
      const page = await browser.newPage({
        viewport: { width, height: 480 },
        locale: 'en-US',
        timezoneId: 'UTC',
        bypassCSP: true,
      });
      try {
        await page.clock.setFixedTime(now);
        await page.goto(college.address);
        await bring(page, feed);
        if (scheme === 'dark' && name !== 'unavailable') await page.locator('.root.dark').waitFor();
        const screenshot = await page.screenshot({ animations: 'disabled' });
        const kept = new URL(`${name}-${width}-${lang}-${scheme}.webp`, folder);
        if (isTaking) return writeFileSync(kept, await packed(screenshot));
        expect(existsSync(kept), `${kept.pathname} is missing; npm run pictures takes it`).toBe(true);
        expect(await pixelsApart(screenshot, readFileSync(kept))).toBeLessThanOrEqual(tolerated);
      } finally {
        await page.close();
        await Promise.all([college.close(), host.close()]);
      }
    },
  );
});
