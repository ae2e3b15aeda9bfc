import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { buildWidget, openPage, serveCollege, serveFeed } from './testing/host-page.ts';
import { aCooperation, aJob } from './testing/objects.ts';

const jobs = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aJob({
      id: `job_${index}`,
      title: `岗位 ${index}`,
      translations: {},
      postedAt: new Date(Date.now() - index * 60_000).toISOString(),
    }),
  );

let browser: Browser;
const open: { close(): Promise<unknown> }[] = [];
const keep = <Thing extends { close(): Promise<unknown> }>(thing: Thing): Thing => {
  open.push(thing);
  return thing;
};
async function visit(attributes: string, count = 25, hash = '') {
  const feed = createFakeFeed(jobs(count));
  const host = keep(await serveFeed(feed));
  const college = keep(
    await serveCollege(host, {
      element: `<recruitment-feed college="org_1" ${attributes} show="jobs"></recruitment-feed>`,
    }),
  );
  const visited = await openPage(browser, `${college.address}/${hash}`);
  keep(visited.page);
  return { ...visited, feed };
}

beforeAll(async () => {
  await buildWidget();
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});
afterAll(() => browser?.close());

describe('a table', () => {
  test('has a header for each column and a row for each job', async () => {
    const { page, complaints } = await visit('layout="table" page-size="10"');
    await page.getByRole('table', { name: '岗位' }).waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['岗位', '单位', '地点', '薪资', '类型', '学历', '发布或截止'],
    ]);
    expect(await page.getByRole('rowheader').count()).toBe(10);
    await page.getByRole('button', { name: '显示更多' }).click();
    await page.getByRole('rowheader').nth(19).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a screen in a lobby', () => {
  test('shows five at a time, turns over, and stops when asked', async () => {
    const { page } = await visit('layout="ticker"', 12);
    await page.getByText('第 1 至 5 条，共 12 条').waitFor();
    expect(await page.getByRole('article').count()).toBe(5);
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('第 6 至 10 条，共 12 条').waitFor();
    await page.getByRole('button', { name: '暂停翻页' }).click();
    await page.getByRole('button', { name: '自动翻页' }).waitFor();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('第 1 至 5 条，共 12 条').waitFor();
  });
});

describe('the same screen on paper', () => {
  test('is the whole page of the list', async () => {
    const { page } = await visit('layout="ticker"', 12);
    await page.getByText('第 1 至 5 条，共 12 条').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('article').count()).toBe(12);
  });
});

test.each(['layout="cards"', 'layout="cards" density="dense"', 'show="cooperations"'])(
  'cards stand in whole rows beside each other, however many there are: %s',
  async (attributes) => {
    const { page, feed } = await visit(`page-size="100" ${attributes}`, 100);
    feed.cooperations = Array.from({ length: 100 }, (_, index) => aCooperation({ id: `coop_${index}` }));
    await page.reload();
    await page.getByRole('article').nth(99).waitFor();
    const tops = await page
      .getByRole('article')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
    const rows = [...Map.groupBy(tops, Math.round).values()].map(({ length }) => length);
    const [first = 0] = rows;
    expect(first).toBeGreaterThan(1);
    expect(rows).toEqual([
      ...Array(Math.floor(100 / first)).fill(first),
      ...(100 % first ? [100 % first] : []),
    ]);
  },
);

describe('the end of the list', () => {
  test('loads by scrolling, and leaves the focus where it is', async () => {
    const { page } = await visit('more="scroll" page-size="10"', 60);
    await page.getByRole('article').first().waitFor();
    await page.getByRole('searchbox').focus();
    for (let shown = 20; shown <= 60; shown += 10) {
      await page.getByRole('article').last().scrollIntoViewIfNeeded();
      await page
        .getByRole('article')
        .nth(shown - 1)
        .waitFor();
    }
    expect(await page.getByRole('article').count()).toBe(60);
    expect(await page.getByRole('searchbox').evaluate((box) => box.matches(':focus'))).toBe(true);
  });

  test('is the end where the page wants no more', async () => {
    const { page } = await visit('more="none" page-size="3"');
    await page.getByRole('article').nth(2).waitFor();
    expect(await page.getByRole('button', { name: '显示更多' }).count()).toBe(0);
  });
});

describe('filters', () => {
  test('are those that the page offers, and never what it has preset', async () => {
    const { page, feed } = await visit('filters="search region employmentType" preset="region=CN-ZJ"');
    await page.getByRole('article').first().waitFor();
    const asked = feed.requests.find(({ pathname }) => pathname === '/v1/jobs')?.searchParams;
    expect(asked?.getAll('region')).toEqual(['CN-ZJ']);
    expect(await page.getByText('地区').count()).toBe(0);
    await page.getByRole('searchbox').fill('岗位 7');
    await page.getByText('共 1 个岗位').first().waitFor();
    expect(feed.requests.at(-1)?.searchParams.getAll('region')).toEqual(['CN-ZJ']);
  });

  test('tell how many jobs each value has, where the feed counts them', async () => {
    const { page, feed } = await visit('');
    feed.facets = {
      region: [
        { value: 'CN-ZJ', count: 1204 },
        { value: 'CN-SH', count: 7 },
      ],
    };
    await page.reload();
    await page.locator('summary', { hasText: '地区' }).click();
    expect(await page.getByRole('group', { name: '地区' }).locator('label').allInnerTexts()).toEqual([
      '浙江\n1,204',
      '上海\n7',
    ]);
  });

  test('are shared by the address, with the way back, and never tell whose jobs they are', async () => {
    const { page, feed } = await visit('state="hash"', 25, '#contact');
    await page.getByRole('searchbox').fill('岗位 7');
    await page.getByText('共 1 个岗位').first().waitFor();
    const { hash } = new URL(page.url());
    expect(hash).toBe(`#rf.show=jobs&rf.q=${encodeURIComponent('岗位')}+7`);
    feed.requests.length = 0;
    await page.reload();
    await page.getByText('共 1 个岗位').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('岗位 7');
    expect(feed.requests.filter(({ pathname }) => pathname === '/v1/jobs')).toHaveLength(1);
  });
});

test('each kind of things has a choice of its own in the address, and a page’s routes stay', async () => {
  const { page } = await visit('state="hash"', 25, '');
  await page.getByRole('searchbox').fill('岗位 7');
  await page.getByText('共 1 个岗位').first().waitFor();
  await page.evaluate(() => {
    const feed = document.querySelector('recruitment-feed');
    feed?.setAttribute('show', 'jobs posts');
  });
  await page.getByRole('tab', { name: '动态' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#rf.show=posts');
  await page.evaluate(() => history.replaceState(null, '', '#/careers/list'));
  await page.getByRole('tab', { name: '岗位' }).click();
  await page.getByRole('searchbox').fill('岗位 8');
  await page.getByText('共 1 个岗位').first().waitFor();
  expect(new URL(page.url()).hash).toBe('#/careers/list');
});

test('says in the page’s words that there is nothing', async () => {
  const { page } = await visit('empty-text="夏季招聘九月开始。"', 0);
  await page.getByRole('region').getByText('夏季招聘九月开始。').waitFor();
});

test('changes one of a thousand jobs without touching the others', async () => {
  const { page, feed } = await visit('page-size="100"', 1000);
  for (let shown = 100; shown < 1000; shown += 100) {
    await page
      .getByRole('article')
      .nth(shown - 1)
      .waitFor();
    await page.getByRole('button', { name: '显示更多' }).click();
  }
  await page.getByRole('article').nth(999).waitFor();
  await page.evaluate(() => {
    const root = document.querySelector('recruitment-feed')?.shadowRoot;
    const touched = new Set<string | null>();
    Reflect.set(window, 'touched', touched);
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const item = element?.closest('.item');
        if (item) touched.add(item.getAttribute('data-id'));
      }
    }).observe(root as ShadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  feed.jobs = feed.jobs.map((job) =>
    job.id === 'job_500' ? { ...job, rev: job.rev + 1, title: '焊工' } : job,
  );
  await page.evaluate(() => document.querySelector('recruitment-feed')?.refresh());
  await page.getByRole('heading', { name: '焊工' }).waitFor();
  expect(await page.evaluate(() => [...(Reflect.get(window, 'touched') as Set<string>)])).toEqual([
    'job_500',
  ]);
});
