import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed, type FakeFeed } from './testing/fake-feed.ts';
import { refresh } from './testing/host-page.ts';
import { aFilm, aJob, anEvent, anImage, aPost, paragraphs } from './testing/objects.ts';
import { layoutShift, violations, visitsToCollege } from './testing/visits.ts';

const recent = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const posts = '<recruitment-feed college="org_xiaoshan" show="posts"></recruitment-feed>';
const events = '<recruitment-feed college="org_xiaoshan" show="events"></recruitment-feed>';
const long = paragraphs(...Array.from({ length: 12 }, (_, index) => `第 ${index} 段：宣讲会在实训楼举行。`));

function feedOfPosts(): FakeFeed {
  const feed = createFakeFeed([
    aJob({ id: 'job_1' }),
    aJob({ id: 'job_2', title: '焊工', translations: {}, status: 'closed', closedReason: 'filled' }),
  ]);
  feed.posts = [
    aPost({ id: 'post_1', publishedAt: recent(0), body: long, about: ['job_1', 'job_2', 'job_3', 'coop_1'] }),
    aPost({
      id: 'post_2',
      title: '实验室揭牌',
      topic: 'achievement',
      translations: {},
      media: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => anImage(name)),
    }),
    aPost({
      id: 'post_3',
      title: '走进工厂',
      translations: {},
      media: [aFilm('https://films.example/a.mp4', { poster: anImage('poster') })],
    }),
  ];
  return feed;
}

function feedOfEvents(): FakeFeed {
  const feed = createFakeFeed([]);
  feed.events = [
    anEvent({
      id: 'evt_1',
      startsAt: '2030-03-05T06:00:00Z',
      endsAt: '2030-03-05T09:00:00Z',
      description: long,
    }),
    anEvent({
      id: 'evt_2',
      title: '空中宣讲',
      kind: 'live-stream',
      mode: 'online',
      status: 'live',
      translations: {},
    }),
    anEvent({ id: 'evt_3', title: '双选会', kind: 'matchmaking', status: 'cancelled', translations: {} }),
    anEvent({
      id: 'evt_4',
      title: '上线大会',
      status: 'ended',
      audience: { peakViewers: 28653 },
      translations: {},
    }),
  ];
  feed.viewers = { evt_2: 1284 };
  return feed;
}
const visit = visitsToCollege(launchBrowser);

describe('posts', () => {
  test('tell who says what about which jobs, without a complaint', async () => {
    const { page, complaints } = await visit(feedOfPosts(), { markup: posts });
    const first = page.getByRole('article', { name: '2027 届校园招聘启动' });
    await first.getByRole('link', { name: '机电一体化技术员' }).waitFor();
    expect(await first.getByRole('img', { name: '已认证' }).count()).toBe(1);
    const mentioned = first.getByRole('list', { name: '提到的岗位' }).getByRole('listitem');
    expect(await mentioned.allInnerTexts()).toEqual([
      expect.stringContaining('杭州'),
      expect.stringContaining('已关闭：招满'),
      '岗位已下架',
    ]);
    expect(complaints).toEqual([]);
  });

  test('fold long texts, and unfold them by keyboard', async () => {
    const { page } = await visit(feedOfPosts(), { markup: posts });
    const button = page.getByRole('button', { name: '展开：2027 届校园招聘启动' });
    await button.press('Enter');
    await page.getByRole('button', { name: '收起：2027 届校园招聘启动' }).waitFor();
    expect(await page.getByText('第 11 段').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '展开：实验室揭牌' }).count()).toBe(0);
  });

  test('keep their place while pictures, jobs and all else arrive', async () => {
    const { page } = await visit(feedOfPosts(), { markup: posts, viewport: { width: 900, height: 900 } });
    await page.getByRole('link', { name: '机电一体化技术员' }).waitFor();
    await page.getByRole('img', { name: '实训车间' }).first().scrollIntoViewIfNeeded();
    await page.waitForFunction(() => {
      const pictures = document.querySelector('recruitment-feed')?.shadowRoot?.querySelectorAll('img') ?? [];
      return [...pictures].slice(0, 4).every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
    });
    expect(await layoutShift(page)).toBe(0);
  });

  test('take the narrowest picture that is sharp enough, and show the rest when asked', async () => {
    const feed = feedOfPosts();
    const { page } = await visit(feed, { markup: posts, viewport: { width: 900, height: 900 } });
    await page.getByRole('img', { name: '实训车间' }).first().scrollIntoViewIfNeeded();
    await expect
      .poll(() => feed.requests.some(({ pathname }) => pathname === '/v1/media/med_a/400.svg'))
      .toBe(true);
    expect(feed.requests.filter(({ pathname }) => pathname.includes('med_a'))).toHaveLength(1);
    await page.getByRole('button', { name: '再看 2 张图片' }).click();
    await expect.poll(() => page.getByRole('img', { name: '实训车间' }).count()).toBe(6);
  });

  test('ask a film for nothing before it is pressed, and say where it is when it cannot play', async () => {
    const { page } = await visit(feedOfPosts(), { markup: posts });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1')) foreign.push(request.url());
    });
    await page.route('https://films.example/**', (route) => route.fulfill({ status: 404 }));
    const facade = page.getByRole('button', { name: '播放视频：走进工厂，时长 2:35' });
    await facade.scrollIntoViewIfNeeded();
    await facade.hover();
    expect(foreign).toEqual([]);
    await facade.press('Enter');
    const link = page.getByRole('link', { name: '到 films.example 观看' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://films.example/a.mp4');
    expect(foreign[0]).toBe('https://films.example/a.mp4');
  });

  test('play with captions in their language, and take the focus', async () => {
    const feed = feedOfPosts();
    const captions = [{ language: 'zh', url: 'https://films.example/zh.vtt' }];
    feed.posts = [aPost({ id: 'post_3', media: [aFilm('https://films.example/a.mp4', { captions })] })];
    const { page } = await visit(feed, { markup: posts, lang: 'en' });
    await page.route('https://films.example/**', () => new Promise(() => undefined));
    await page.getByRole('button', { name: /^Play the video/ }).click();
    const player = page.locator('video');
    expect(await player.locator('track').getAttribute('label')).toBe('Chinese');
    await expect.poll(() => player.evaluate((video) => video.matches(':focus'))).toBe(true);
  });

  test('are narrowed down by topic and found by words', async () => {
    const { page } = await visit(feedOfPosts(), { markup: posts });
    await page.getByRole('article').first().waitFor();
    await page.locator('summary', { hasText: '主题' }).click();
    await page.getByRole('checkbox', { name: '产教融合成果' }).check();
    await page.getByText('共 1 条动态').first().waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('searchbox', { name: '搜索动态' }).fill('走进');
    await page.getByText('共 1 条动态').first().waitFor();
  });

  test('forget what their publisher took back, in its place', async () => {
    const feed = feedOfPosts();
    const { page } = await visit(feed, { markup: posts });
    await page.getByRole('article').nth(2).waitFor();
    feed.posts = feed.posts.slice(1);
    await refresh(page);
    await page.getByRole('heading', { name: '这条动态已撤下' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(3);
    expect(await page.getByText('宣讲会在实训楼举行').count()).toBe(0);
  });
});

describe('events', () => {
  test('tell when in the zone of the reader, where, and how many watch', async () => {
    const { page, complaints } = await visit(feedOfEvents(), { markup: events, timezoneId: 'Europe/Berlin' });
    const forum = page.getByRole('article', { name: '产教融合发展论坛' });
    await forum
      .getByText('2030年3月5日周二 07:00–10:00 GMT+1（当地 14:00）')
      .or(forum.getByText('当地 14:00'))
      .first()
      .waitFor();
    expect(await forum.getByText('杭州，线上同步').count()).toBe(1);
    await page.getByRole('article', { name: '空中宣讲' }).getByText('1,284 人在看').waitFor();
    expect(await page.getByText('最多 28,653 人同时观看').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('tell how far they have come in words', async () => {
    const { page } = await visit(feedOfEvents(), { markup: events, lang: 'en' });
    await page.getByRole('article').first().waitFor();
    const states = await page.locator('.tag.state').allInnerTexts();
    expect(states.map((state) => state.trim())).toEqual(['Upcoming', 'Live', 'Cancelled', 'Ended']);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });

  test('turn live while they are looked at', async () => {
    const feed = feedOfEvents();
    const { page } = await visit(feed, { markup: events });
    const forum = page.getByRole('article', { name: '产教融合发展论坛' });
    await forum.getByText('未开始').waitFor();
    feed.events = feed.events.map((event) =>
      event.id === 'evt_1' ? { ...event, rev: 2, status: 'live' } : event,
    );
    feed.viewers = { ...feed.viewers, evt_1: 7 };
    await refresh(page);
    await forum.getByText('直播中').waitFor();
    await forum.getByText('7 人在看').waitFor();
    expect(await forum.getByText('有更新').count()).toBe(1);
  });

  test('are narrowed down by keyboard, and the focus stays among the filters', async () => {
    const { page } = await visit(feedOfEvents(), { markup: events });
    await page.getByRole('article').first().waitFor();
    await page.locator('summary', { hasText: '状态' }).press('Enter');
    await page.getByRole('checkbox', { name: '已取消' }).press('Space');
    await page.getByText('共 1 场活动').first().waitFor();
    await page.getByRole('button', { name: '移除筛选：已取消' }).press('Enter');
    await page.getByText('共 4 场活动').first().waitFor();
    await expect
      .poll(() =>
        page
          .locator('summary')
          .first()
          .evaluate((summary) => summary.matches(':focus')),
      )
      .toBe(true);
  });
});

describe('axe finds nothing wrong', () => {
  test.each([
    ['zh-CN', posts, feedOfPosts()],
    ['en', posts, feedOfPosts()],
    ['zh-CN', events, feedOfEvents()],
    ['en', events, feedOfEvents()],
    ['zh-CN', posts, createFakeFeed([])],
    ['en', events, createFakeFeed([])],
  ])('in %s with %s', async (lang, markup, feed) => {
    const { page } = await visit(feed, { markup, lang, bypassCSP: true });
    await page.locator('.list .title, .empty').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('with everything unfolded, in the dark', async () => {
    const { page } = await visit(feedOfPosts(), { markup: posts, bypassCSP: true });
    await page.addStyleTag({ content: 'body { background: #1c1a18; color: #f6f3ef }' });
    await page.getByRole('button', { name: /^展开/ }).click();
    await page.getByRole('button', { name: '再看 2 张图片' }).click();
    expect(await violations(page)).toEqual([]);
  });
});
