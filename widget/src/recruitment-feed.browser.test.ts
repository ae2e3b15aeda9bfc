import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed, type FakeFeed } from './testing/fake-feed.ts';
import { refresh } from './testing/host-page.ts';
import { aCooperation, aJob } from './testing/objects.ts';
import { type Visit, violations, visitsToCollege } from './testing/visits.ts';

const fallback = '<p>Room 204</p>';
const element = `<recruitment-feed college="org_xiaoshan">${fallback}</recruitment-feed>`;
const recent = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const shanghai = [{ city: '上海', region: 'CN-SH', country: 'CN' }];
const someJobs = () => [
  aJob({ id: 'job_1', postedAt: recent(1) }),
  aJob({
    id: 'job_2',
    postedAt: recent(2),
    title: 'PLC 工程师',
    translations: { en: { title: 'PLC engineer' } },
    locations: shanghai,
  }),
  aJob({
    id: 'job_3',
    postedAt: recent(3),
    title: '质检实习生',
    employmentTypes: ['INTERN'],
    translations: {},
  }),
];

const open = visitsToCollege(launchBrowser);
const visit = (feed: FakeFeed, { markup = element, ...visit }: Partial<Visit> = {}) =>
  open(feed, { markup, ...visit });

describe('under a policy that allows nothing but its script and its feed', () => {
  test('lists jobs and cooperations without a complaint', async () => {
    const feed = createFakeFeed(someJobs(), [aCooperation({ id: 'coop_1' })]);
    const { page, complaints } = await visit(feed);
    await page.getByRole('feed', { name: '岗位' }).getByRole('article').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(3);
    const link = page.getByRole('link', { name: '机电一体化技术员' });
    expect(await link.getAttribute('href')).toBe('https://jobs.example/job_1');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener',
    ]);
    expect(await page.getByText('8–12K·14薪').count()).toBe(3);
    await page.getByRole('tab', { name: '校企合作' }).click();
    await page.getByRole('heading', { name: '卧龙电驱 × 萧山技师学院' }).waitFor();
    expect(await page.getByRole('img', { name: '签约，第 2 步，共 4 步' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('shows hostile text as text and makes no link of a hostile address', async () => {
    const hostile = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
    const job = aJob({
      id: 'job_1',
      title: hostile,
      translations: { 'zh-CN': { title: hostile } },
      organization: { id: 'org_x', kind: hostile, name: hostile },
      employmentTypes: [hostile],
      education: { text: hostile },
      locations: [{ city: hostile, region: hostile }],
      pay: [{ min: 100, currency: hostile, period: hostile }],
      url: 'javascript:document.title="owned"',
      applyUrl: 'data:text/html,owned',
    });
    const { page, complaints } = await visit(createFakeFeed([job]));
    await page.getByRole('heading', { name: hostile }).waitFor();
    expect(await page.locator('recruitment-feed').locator('img, script, a').count()).toBe(0);
    expect(await page.title()).toBe('College');
    expect(complaints).toEqual([]);
  });
});

describe('its states', () => {
  test('while loading it is as high as the jobs will be, and says so', async () => {
    const gate = Promise.withResolvers<void>();
    const jobs = Array.from({ length: 20 }, (_, index) =>
      aJob({ id: `job_${index}`, postedAt: recent(index) }),
    );
    const feed = createFakeFeed(jobs);
    feed.gate = gate.promise;
    const { page } = await visit(feed, {
      markup: '<recruitment-feed show="jobs"></recruitment-feed>',
      viewport: { width: 900, height: 700 },
    });
    await page.getByText('正在载入岗位…').waitFor();
    const before = await page.locator('.item').first().boundingBox();
    gate.resolve();
    await page.getByRole('article').first().waitFor();
    expect(await page.locator('.item').first().boundingBox()).toEqual(before);
  });

  test('empty says what would be here', async () => {
    const { page } = await visit(createFakeFeed([]));
    await page.getByText('目前没有在招岗位').first().waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });

  test('unavailable shows what the page wrote, and recovers', async () => {
    const feed = createFakeFeed(someJobs());
    feed.isDown = true;
    const { page, complaints } = await visit(feed);
    await page.getByText('Room 204').waitFor({ state: 'visible' });
    feed.isDown = false;
    await refresh(page);
    await page.getByRole('article').first().waitFor();
    expect(await page.getByText('Room 204').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('stale keeps what it has, says since when and tells the page', async () => {
    const feed = createFakeFeed(someJobs());
    const { page } = await visit(feed);
    await page.getByRole('article').first().waitFor();
    await page.evaluate(() => {
      document.addEventListener('recruitment-feed:stale', () => document.body.setAttribute('data-stale', ''));
    });
    feed.isDown = true;
    await refresh(page);
    await refresh(page);
    await page.locator('body[data-stale]').waitFor();
    expect(await page.getByRole('article').count()).toBe(3);
    feed.isDown = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('共 3 个岗位').first().waitFor();
  });
});

describe('filters', () => {
  test('find by words and by what is ticked, and are taken off by their chips', async () => {
    const { page } = await visit(createFakeFeed(someJobs()));
    await page.getByRole('searchbox').fill('PLC');
    await page.getByText('共 1 个岗位').first().waitFor();
    await page.getByRole('button', { name: '移除筛选：PLC' }).click();
    await page.getByText('共 3 个岗位').first().waitFor();
    await page.locator('summary', { hasText: '类型' }).click();
    await page.getByRole('checkbox', { name: '实习' }).check();
    await page.getByText('共 1 个岗位').first().waitFor();
    expect(await page.getByRole('article').innerText()).toContain('质检实习生');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByRole('searchbox').fill('nothing like it');
    await page.getByText('没有符合条件的岗位').first().waitFor();
    await page.getByRole('button', { name: '清除筛选' }).last().click();
    await page.getByText('共 3 个岗位').first().waitFor();
  });

  test('never ask for a word that is still being composed', async () => {
    const feed = createFakeFeed(someJobs());
    const { page } = await visit(feed);
    await page.getByRole('article').first().waitFor();
    const box = page.getByRole('searchbox');
    await box.focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'zhi', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: '质检' });
    await page.getByText('共 1 个岗位').first().waitFor();
    expect(feed.requests.map(({ searchParams }) => searchParams.get('q')).filter(Boolean)).toEqual(['质检']);
  });
});

describe('on a refresh', () => {
  test('a job that closed stays in its place and looks closed', async () => {
    const feed = createFakeFeed(someJobs());
    const { page } = await visit(feed);
    await page.getByRole('article').first().waitFor();
    const closed = { status: 'closed', rev: 2, closedAt: recent(0), closedReason: 'filled' } as const;
    feed.jobs = feed.jobs.map((job) => (job.id === 'job_2' ? { ...job, ...closed } : job));
    await refresh(page);
    const second = page.getByRole('article').nth(1);
    await second.getByText('已关闭：招满').waitFor();
    expect(
      await second
        .locator('bdi')
        .first()
        .evaluate((title) => getComputedStyle(title).textDecorationLine),
    ).toBe('line-through');
    expect(await page.getByRole('status').innerText()).toBe('岗位“PLC 工程师”已关闭');
  });

  test('new jobs wait for a press, and focus stays where it is', async () => {
    const feed = createFakeFeed(someJobs());
    const { page } = await visit(feed);
    const link = page.getByRole('link', { name: 'PLC 工程师' });
    await link.focus();
    const place = await link.boundingBox();
    feed.jobs = [
      aJob({ id: 'job_0', title: '新来的岗位', translations: {}, postedAt: recent(0) }),
      ...feed.jobs,
    ];
    await refresh(page);
    const button = page.getByRole('button', { name: '1 个新岗位' });
    await button.waitFor();
    expect(await link.boundingBox()).toEqual(place);
    expect(await link.evaluate((node) => node.matches(':focus'))).toBe(true);
    await button.click();
    await page.getByRole('article').first().getByText('新来的岗位').waitFor();
    expect(await page.getByRole('article').first().getByText('新', { exact: true }).count()).toBe(1);
  });
});

test('says everything in the language the page turns to', async () => {
  const { page } = await visit(createFakeFeed(someJobs()));
  await page.getByRole('link', { name: '机电一体化技术员' }).waitFor();
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  const link = page.getByRole('link', { name: 'Mechatronics technician' });
  await link.waitFor();
  expect(await page.getByRole('article').first().innerText()).toContain('CNY 8,000–12,000 a month × 14');
  expect(await page.getByText('质检实习生').getAttribute('lang')).toBe('zh-CN');
});

test('follows the page into the dark while it is open', async () => {
  const { page } = await visit(createFakeFeed(someJobs()));
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => document.body.style.setProperty('color', '#eee'));
  await page.locator('.root.dark').waitFor();
});

test('goes by keyboard alone from tab to tab, from job to job and to more', async () => {
  const jobs = Array.from({ length: 25 }, (_, index) =>
    aJob({ id: `job_${index}`, title: `岗位 ${index}`, translations: {}, postedAt: recent(index) }),
  );
  const { page } = await visit(createFakeFeed(jobs, [aCooperation({ id: 'coop_1' })]));
  await page.getByRole('article').first().waitFor();
  const focused = () =>
    page.evaluate(() =>
      document.querySelector('recruitment-feed')?.shadowRoot?.activeElement?.textContent?.trim(),
    );
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toBe('校企合作');
  await page.getByRole('article').first().waitFor();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(focused).toBe('岗位');
  await page.getByRole('link', { name: '岗位 0' }).focus();
  await page.keyboard.press('PageDown');
  expect(await focused()).toContain('岗位 1');
  await page.getByRole('button', { name: '显示更多' }).press('Enter');
  await page.getByText('共 25 个岗位').first().waitFor();
  await expect.poll(focused).toContain('岗位 20');
});

test('lets the page handle a chosen job itself', async () => {
  const { page } = await visit(createFakeFeed(someJobs()));
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => {
    document.addEventListener('recruitment-feed:select', (event) => {
      event.preventDefault();
      document.title = (event as CustomEvent<{ item: { id: string } }>).detail.item.id;
    });
  });
  await page.getByRole('article').nth(1).click();
  expect(await page.title()).toBe('job_2');
  expect(page.context().pages()).toHaveLength(1);
});

test('tells the page what was loaded and what failed', async () => {
  const feed = createFakeFeed(someJobs());
  const { page } = await visit(feed);
  await page.getByRole('article').first().waitFor();
  const told = page.evaluate(async () => {
    const details: string[] = [];
    for (const name of ['loaded', 'error']) {
      document.addEventListener(`recruitment-feed:${name}`, (event) => {
        const { show, count, error } = (event as CustomEvent<{ show: string; count?: number; error?: Error }>)
          .detail;
        details.push(`${name} ${show} ${count ?? error?.name}`);
      });
    }
    document.querySelector('recruitment-feed')?.setAttribute('show', 'cooperations');
    while (details.length < 1) await new Promise(requestAnimationFrame);
    document.querySelector('recruitment-feed')?.setAttribute('server', 'http://127.0.0.1:9');
    while (details.length < 2) await new Promise(requestAnimationFrame);
    return details;
  });
  expect(await told).toEqual(['loaded cooperations 0', 'error cooperations FeedConnectionError']);
});

test('separates facts by middots where they stand in one line', async () => {
  const { page } = await visit(createFakeFeed(someJobs()), { viewport: { width: 360, height: 700 } });
  const second = page.getByRole('article').first().getByRole('listitem').nth(1);
  expect(await second.evaluate((fact) => getComputedStyle(fact, '::before').content)).toBe('"·"');
});

test('lines the facts up from job to job where there is room', async () => {
  const { page } = await visit(createFakeFeed(someJobs()), { viewport: { width: 900, height: 700 } });
  await page.getByRole('article').first().waitFor();
  const lefts = await page
    .locator('li.pay')
    .evaluateAll((facts) => facts.map((fact) => fact.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
});

test('several elements with the same query cause one request', async () => {
  const feed = createFakeFeed(someJobs());
  const markup = '<recruitment-feed show="jobs"></recruitment-feed>'.repeat(3);
  const { page } = await visit(feed, { markup });
  await expect.poll(() => page.getByRole('article').count()).toBe(9);
  expect(feed.requests).toHaveLength(1);
});

test('names a wrong attribute once on the console', async () => {
  const markup = '<recruitment-feed show="jobs weather"></recruitment-feed>';
  const { page, complaints } = await visit(createFakeFeed(someJobs()), { markup });
  await page.getByRole('article').first().waitFor();
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain('"show"');
});

test('survives being moved about the page', async () => {
  const feed = createFakeFeed(someJobs());
  const { page, complaints } = await visit(feed);
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => {
    const moved = document.querySelector('recruitment-feed');
    for (let time = 0; time < 50; time += 1) if (moved) document.body.append(moved);
  });
  await refresh(page);
  expect(await page.getByRole('article').count()).toBe(3);
  expect(complaints).toEqual([]);
});

describe('axe finds nothing wrong', () => {
  const jobs = () => [
    ...someJobs(),
    aJob({ id: 'job_4', sample: true, closesAt: new Date(Date.now() + 86_400_000).toISOString() }),
  ];
  const states: [string, (feed: FakeFeed) => unknown][] = [
    ['ready', () => undefined],
    ['empty', (feed) => Object.assign(feed, { jobs: [] })],
    ['loading', (feed) => Object.assign(feed, { gate: new Promise(() => undefined) })],
  ];
  test.each(states)('when %s', async (_, set) => {
    const feed = createFakeFeed(jobs(), [aCooperation({ id: 'coop_1' })]);
    set(feed);
    const { page } = await visit(feed, { bypassCSP: true });
    await page.locator('.panel > *').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
