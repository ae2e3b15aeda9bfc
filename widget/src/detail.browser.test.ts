import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { refresh } from './testing/host-page.ts';
import { aJob, paragraphs } from './testing/objects.ts';
import { violations, visitsToCollege } from './testing/visits.ts';

const recent = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const element = (attributes: string) =>
  `<recruitment-feed college="org_xiaoshan" show="jobs" ${attributes}></recruitment-feed>`;
const dialog = { markup: element('detail="dialog"') };
const inline = { markup: element('detail="inline"') };

const aFeed = () =>
  createFakeFeed([
    aJob({
      id: 'job_1',
      postedAt: recent(1),
      description: paragraphs('装配和调试伺服电机产线。'),
      applyUrl: 'https://apply.example/1',
    }),
    aJob({ id: 'job_2', postedAt: recent(2), title: 'PLC 工程师', translations: {}, url: undefined }),
  ]);
const visit = visitsToCollege(launchBrowser);

const focused = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('recruitment-feed')?.shadowRoot?.activeElement?.textContent?.trim(),
  );
const call = (page: Page, method: 'openDetail' | 'closeDetail', id = '') =>
  page.evaluate(
    ([name, argument]) => {
      const feed = document.querySelector<HTMLElement & Record<string, (id: string) => unknown>>(
        'recruitment-feed',
      );
      return feed?.[name as 'openDetail']?.(argument as string);
    },
    [method, id],
  );

describe('a dialog', () => {
  test('takes the focus, closes by Escape and gives the focus back', async () => {
    const { page, complaints } = await visit(aFeed(), dialog);
    const job = page.getByRole('button', { name: '机电一体化技术员' });
    await job.press('Enter');
    const details = page.getByRole('dialog', { name: '岗位详情：机电一体化技术员' });
    await details.getByText('装配和调试伺服电机产线。').waitFor();
    await expect
      .poll(() => page.locator('dialog').evaluate((node) => node.matches(':focus-within')))
      .toBe(true);
    const apply = details.getByRole('link', { name: '投递：机电一体化技术员' });
    expect(await apply.getAttribute('href')).toBe('https://apply.example/1');
    expect(await details.getByRole('link', { name: '查看原文' }).getAttribute('href')).toBe(
      'https://jobs.example/job_1',
    );
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('机电一体化技术员');
    expect(complaints).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('closes by its button and by a press beside it', async () => {
    const { page } = await visit(aFeed(), dialog);
    const details = page.getByRole('dialog');
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await details.getByRole('button', { name: '关闭' }).click();
    await details.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await details.waitFor();
    await page.mouse.click(5, 5);
    await details.waitFor({ state: 'detached' });
  });

  test('opens a job that has no address, and one that is not listed', async () => {
    const feed = aFeed();
    feed.jobs = [
      ...feed.jobs,
      aJob({ id: 'job_9', status: 'closed', closedReason: 'filled', closedAt: recent(1) }),
    ];
    const { page } = await visit(feed, dialog);
    await page.getByRole('button', { name: 'PLC 工程师' }).click();
    await page.getByRole('dialog').getByText('发布单位没有写岗位说明。').waitFor();
    await call(page, 'closeDetail');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await call(page, 'openDetail', 'job_9');
    const details = page.getByRole('dialog');
    await details.getByText('已关闭：招满').waitFor();
    expect(await details.getByRole('link', { name: /^投递/ }).count()).toBe(0);
  });

  test('says that a job is gone, and tries again what failed', async () => {
    const feed = aFeed();
    const { page } = await visit(feed, { ...dialog, lang: 'en' });
    await page.getByRole('article').first().waitFor();
    await call(page, 'openDetail', 'job_unknown');
    await page
      .getByRole('dialog', { name: 'Job details' })
      .getByText('This job is no longer in the feed.')
      .waitFor();
    await page.keyboard.press('Escape');
    feed.isDown = true;
    await page.getByRole('button', { name: 'Mechatronics technician' }).click();
    const retry = page.getByRole('dialog').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    feed.isDown = false;
    await retry.click();
    await page.getByText('装配和调试伺服电机产线。').waitFor();
  });

  test('follows a job that closes while it is read', async () => {
    const feed = aFeed();
    const { page } = await visit(feed, dialog);
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await page.getByRole('dialog').getByRole('link', { name: /^投递/ }).waitFor();
    feed.jobs = feed.jobs.map((job) => ({
      ...job,
      rev: 2,
      status: 'closed' as const,
      closedReason: 'withdrawn',
    }));
    await refresh(page);
    await page.getByRole('dialog').getByText('已关闭：撤回').waitFor();
    expect(await page.getByRole('dialog').getByRole('link', { name: /^投递/ }).count()).toBe(0);
  });
});

test('inline details stand beneath their card, one at a time, and close by Escape and by their card', async () => {
  const { page } = await visit(aFeed(), inline);
  const first = page.getByRole('article').first();
  const job = page.getByRole('button', { name: '机电一体化技术员' });
  await job.press('Enter');
  const details = first.getByRole('region', { name: '岗位详情：机电一体化技术员' });
  await details.getByText('装配和调试伺服电机产线。').waitFor();
  expect(await job.getAttribute('aria-expanded')).toBe('true');
  await expect.poll(() => details.evaluate((node) => node.matches(':focus'))).toBe(true);
  await page.getByRole('button', { name: 'PLC 工程师' }).click();
  await page.getByRole('region', { name: '岗位详情：PLC 工程师' }).waitFor();
  expect(await details.count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('PLC 工程师');
  await job.click();
  await details.waitFor();
  await job.click();
  await details.waitFor({ state: 'detached' });
});

describe('the history of the page', () => {
  const kept = { markup: element('detail="dialog" history="on"') };
  const where = (page: Page) => page.evaluate(() => `${location.href} ${history.length}`);

  test('closes the details by the back button and opens them by the one forward, at the same address', async () => {
    const { page } = await visit(aFeed(), kept);
    const before = page.url();
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toBe(before);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goForward();
    await page.getByRole('dialog', { name: '岗位详情：机电一体化技术员' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toBe('null');
  });

  test('stays where the page has gone meanwhile', async () => {
    const { page } = await visit(aFeed(), { markup: element('detail="inline" history="on"') });
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await page.getByText('装配和调试伺服电机产线。').waitFor();
    await page.evaluate(() => history.pushState({ page: 'own' }, '', '/other'));
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await page.getByText('装配和调试伺服电机产线。').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/other');
  });

  test('is left to a page that wants it for itself', async () => {
    const { page } = await visit(aFeed(), kept);
    await page.getByRole('article').first().waitFor();
    const before = await where(page);
    await page.evaluate(() => {
      document.addEventListener('recruitment-feed:navigate', (event) => {
        event.preventDefault();
        document.title += ` ${(event as CustomEvent<{ id: string | null }>).detail.id}`;
      });
    });
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await where(page)).toBe(before);
    expect(await page.title()).toBe('College job_1 null');
  });

  test('is not touched unless asked for', async () => {
    const { page } = await visit(aFeed(), dialog);
    await page.getByRole('article').first().waitFor();
    const before = await where(page);
    await page.getByRole('button', { name: '机电一体化技术员' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await where(page)).toBe(before);
  });
});

test('a page that opens what its reader has just opened closes nothing', async () => {
  const { page } = await visit(aFeed(), dialog);
  await page.evaluate(() =>
    document.addEventListener('recruitment-feed:navigate', (event) => {
      const feed = document.querySelector<HTMLElement & { openDetail(id: string): unknown }>(
        'recruitment-feed',
      );
      const { id } = (event as CustomEvent<{ id: string | null }>).detail;
      document.title += ` ${id}`;
      if (id) queueMicrotask(() => feed?.openDetail(id));
    }),
  );
  await page.getByRole('button', { name: '机电一体化技术员' }).click();
  await page.getByRole('dialog').getByText('装配和调试伺服电机产线。').waitFor();
  expect(await page.title()).toBe('College job_1');
});

test('links of the details open where those of the list do', async () => {
  const { page } = await visit(aFeed(), { markup: element('detail="dialog" link-target="_self"') });
  await page.getByRole('button', { name: '机电一体化技术员' }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: '投递：机电一体化技术员', exact: true });
  expect(await link.getAttribute('target')).toBe('_self');
});

test('a page that handles a chosen job itself keeps the details closed', async () => {
  const { page } = await visit(aFeed(), dialog);
  await page.evaluate(() =>
    document.addEventListener('recruitment-feed:select', (event) => event.preventDefault()),
  );
  await page.getByRole('button', { name: '机电一体化技术员' }).click();
  await refresh(page);
  expect(await page.locator('dialog').count()).toBe(0);
});

test('details end with the element, and open again where it comes back', async () => {
  const { page, complaints } = await visit(aFeed(), dialog);
  await page.getByRole('button', { name: '机电一体化技术员' }).click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate(() => {
    const moved = document.querySelector('recruitment-feed');
    if (moved) document.body.append(moved);
  });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '机电一体化技术员' }).click();
  await page.getByRole('dialog').waitFor();
  expect(complaints).toEqual([]);
});

describe('axe finds nothing wrong', () => {
  test.each([
    ['zh-CN', dialog],
    ['en', dialog],
    ['zh-CN', inline],
    ['en', inline],
  ])('in %s with %s', async (lang, { markup }) => {
    const { page } = await visit(aFeed(), { markup, lang, bypassCSP: true });
    await page.locator('.whole').first().click();
    await page.getByText('装配和调试伺服电机产线。').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
