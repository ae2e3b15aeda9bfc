import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed, type FakeFeed } from './testing/fake-feed.ts';
import { refresh } from './testing/host-page.ts';
import { aCooperation, aJob, anEvent, aPost } from './testing/objects.ts';
import { violations, visitsToCollege } from './testing/visits.ts';

const day = 86_400_000;
const from = (days: number) => new Date(Date.now() + days * day).toISOString();
const dark = 'body { background: #1c1a18; color: #f6f3ef }';

const visit = visitsToCollege(launchBrowser);

function aFeed(): FakeFeed {
  const jobs = [
    aJob({ id: 'job_1', postedAt: from(-1), employmentTypes: ['INTERN'] }),
    aJob({ id: 'job_2', postedAt: from(-2), closesAt: from(1), applyUrl: 'https://apply.example/2' }),
    aJob({ id: 'job_3', postedAt: from(-3), pay: [], locations: [], sample: true }),
  ];
  const feed = createFakeFeed(jobs, [aCooperation({ id: 'coop_1' }), aCooperation({ id: 'coop_2' })]);
  feed.posts = [aPost({ id: 'post_1' })];
  feed.events = [anEvent({ id: 'evt_1', startsAt: from(2), endsAt: from(3) })];
  return feed;
}

const element = (attributes: string) =>
  `<recruitment-feed college="org_xiaoshan" live="off" ${attributes}><p>Room 204</p></recruitment-feed>`;

async function come(page: Page, scheme: string): Promise<void> {
  if (scheme === 'light') return;
  await page.addStyleTag({ content: dark });
  await page.locator('.root.dark').waitFor();
}

const layouts = ['list', 'cards', 'compact', 'table', 'ticker'] as const;
const both = <Case>(cases: readonly Case[]) =>
  cases.flatMap((each) => [[each, 'light', 'zh-CN'] as const, [each, 'dark', 'en'] as const]);

describe('axe finds nothing wrong', () => {
  test.each(both(layouts))('with jobs as %s, %s, in %s', async (layout, scheme, lang) => {
    const markup = element(`show="jobs" layout="${layout}" page-size="3"`);
    const { page } = await visit(aFeed(), { markup, lang, bypassCSP: true });
    await page.locator('.item .whole').first().waitFor();
    await come(page, scheme);
    expect(await violations(page)).toEqual([]);
  });

  const states: readonly [name: string, (feed: FakeFeed, page: Page) => Promise<unknown>][] = [
    [
      'something chosen in the filters',
      async (_, page) => {
        await page.locator('summary').first().click();
        await page.getByRole('checkbox').first().press('Space');
        await page.locator('.chip').waitFor();
      },
    ],
    [
      'nothing that fits what was looked for',
      async (_, page) => {
        await page.getByRole('searchbox').fill('没有这样的岗位');
        await page.locator('.empty').waitFor();
      },
    ],
    [
      'what could not be refreshed',
      async (feed, page) => {
        feed.isDown = true;
        await refresh(page);
        await refresh(page);
        await page.locator('.warning-line').waitFor();
      },
    ],
    [
      'a page of more that did not come',
      async (feed, page) => {
        feed.isDown = true;
        await page.locator('.more').click();
        await page.locator('.foot-line .warning-line').waitFor();
      },
    ],
    [
      'a job that has closed',
      async (feed, page) => {
        Object.assign(feed.jobs[0] ?? {}, {
          rev: 2,
          status: 'closed',
          closedAt: from(0),
          closedReason: 'filled',
        });
        await refresh(page);
        await page.locator('.job.closed').waitFor();
      },
    ],
    [
      'new jobs that wait',
      async (feed, page) => {
        feed.jobs = [aJob({ id: 'job_9', postedAt: from(0) }), ...feed.jobs];
        await refresh(page);
        await page.locator('.arrivals').waitFor();
      },
    ],
  ];
  const bringing = Object.fromEntries(states);
  test.each(both(states.map(([name]) => name)))('with %s, %s, in %s', async (name, scheme, lang) => {
    const feed = aFeed();
    const markup = element('show="jobs cooperations posts events" page-size="2"');
    const { page } = await visit(feed, { markup, lang, bypassCSP: true });
    await page.locator('.item .whole').first().waitFor();
    await come(page, scheme);
    await bringing[name]?.(feed, page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(both(['jobs', 'cooperations', 'posts', 'events']))(
    'while %s load, %s, in %s',
    async (show, scheme, lang) => {
      const feed = Object.assign(aFeed(), { gate: new Promise(() => undefined) });
      const { page } = await visit(feed, { markup: element(`show="${show}"`), lang, bypassCSP: true });
      await page.locator('.skeleton').first().waitFor();
      await come(page, scheme);
      expect(await violations(page)).toEqual([]);
    },
  );

  test('with what the page wrote, where the feed cannot be reached', async () => {
    const feed = Object.assign(aFeed(), { isDown: true });
    const { page } = await visit(feed, { markup: element('show="jobs"'), bypassCSP: true });
    await page.getByText('Room 204').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
