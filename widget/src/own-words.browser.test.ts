import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aCooperation, aFilm, aJob, anEvent, anImage, aPost } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';

const open = visitsToCollege(launchBrowser);
const german = {
  lang: 'de',
  common: { collections: { jobs: 'Stellen', cooperations: 'Kooperationen' }, more: 'Mehr anzeigen' },
  jobs: { all: { one: '{count} Stelle', other: '{count} Stellen' }, search: 'Stellen suchen' },
};
const inScript = (catalogue: unknown) =>
  `<script type="application/json">${typeof catalogue === 'string' ? catalogue : JSON.stringify(catalogue)}</script>`;
const element = (...catalogues: unknown[]) =>
  `<recruitment-feed show="jobs cooperations" detail="dialog"><p>Room 204</p>${catalogues.map(inScript).join('')}</recruitment-feed>`;
const aFeed = () =>
  createFakeFeed([aJob({ id: 'job_1' }), aJob({ id: 'job_2' })], [aCooperation({ id: 'coop_1' })]);

const tabs = (page: Page) => page.getByRole('tab').allTextContents();
const count = (page: Page) => page.locator('[part=count]').textContent();
const becomes = (page: Page, ...names: string[]) =>
  expect.poll(() => tabs(page), { timeout: 10_000 }).toEqual(names);
/** Whoever watches frame by frame has seen what the page shows. */
const frame = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
async function setLanguage(page: Page, lang: string): Promise<void> {
  await frame(page);
  await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), lang);
}

describe("a page's own language", () => {
  test('is spoken from the first drawing, under the strictest policy, and left and taken up again with the page', async () => {
    const { page, complaints } = await open(aFeed(), {
      markup: element(german),
      lang: 'de',
      prepare: (page) => page.addInitScript(watchTabs),
    });
    await becomes(page, 'Stellen', 'Kooperationen');
    await expect.poll(() => count(page)).toBe('2 Stellen');
    expect(await page.locator('[part=root]').getAttribute('lang')).toBe('de');
    expect(await page.locator('time').first().textContent()).toMatch(/Nov\.|vor /);
    await setLanguage(page, 'zh-CN');
    await becomes(page, '岗位', '校企合作');
    expect(await count(page)).toBe('共 2 个岗位');
    await setLanguage(page, 'en-GB');
    await becomes(page, 'Jobs', 'Cooperations');
    await setLanguage(page, 'de-AT');
    await becomes(page, 'Stellen', 'Kooperationen');
    expect(await page.locator('[part=root]').getAttribute('lang')).toBe('de-AT');
    await frame(page);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([
      'Stellen',
      '岗位',
      'Jobs',
      'Stellen',
    ]);
    expect(complaints).toEqual([]);
  });

  test('can be given by the property, changed, and taken away', async () => {
    const { page } = await open(aFeed(), { markup: element(), lang: 'de' });
    await becomes(page, 'Jobs', 'Cooperations');
    const give = (messages: unknown) =>
      page.evaluate(
        (messages) => Reflect.set(document.querySelector('recruitment-feed') ?? {}, 'messages', messages),
        messages,
      );
    await give(german);
    await becomes(page, 'Stellen', 'Kooperationen');
    await give([
      { lang: 'fr', common: { collections: { jobs: 'Offres' } } },
      { lang: 'de', common: { collections: { jobs: 'Jobs!' } } },
    ]);
    await becomes(page, 'Jobs!', 'Cooperations');
    await setLanguage(page, 'fr');
    await becomes(page, 'Offres', 'Cooperations');
    await give(null);
    await becomes(page, 'Jobs', 'Cooperations');
  });

  test('comes, too, when its script is put into the element later, and goes with it', async () => {
    const { page } = await open(aFeed(), { markup: element(), lang: 'de' });
    await becomes(page, 'Jobs', 'Cooperations');
    await page.evaluate((json) => {
      const script = document.createElement('script');
      script.setAttribute('type', 'application/json');
      script.append(json);
      document.querySelector('recruitment-feed')?.append(script);
    }, JSON.stringify(german));
    await becomes(page, 'Stellen', 'Kooperationen');
    await page.evaluate(() => document.querySelector('recruitment-feed > script')?.remove());
    await becomes(page, 'Jobs', 'Cooperations');
  });

  test('changes single words of a language that is spoken already', async () => {
    const { page } = await open(aFeed(), {
      markup: element({ lang: 'zh-CN', common: { collections: { jobs: '招聘信息' } } }),
    });
    await becomes(page, '招聘信息', '校企合作');
    expect(await page.getByRole('searchbox').getAttribute('placeholder')).toBe('搜索岗位、单位或地点');
  });
});

describe('words that are not right', () => {
  test.each<[string, string, RegExp[]]>([
    ['broken JSON', '{"lang": "de", ', [/"JSON" is not right: SyntaxError/]],
    [
      'HTML',
      JSON.stringify({ lang: 'de', common: { collections: { jobs: '<img src=x onerror=alert(1)>' } } }),
      [],
    ],
    [
      'hostile keys',
      '{"lang":"de","__proto__":{"common":{}},"common":{"__proto__":{"more":"x"},"constructor":{"prototype":{"more":"x"}}}}',
      [/"__proto__" is not right/, /"common\.__proto__"/, /"common\.constructor"/],
    ],
    [
      'wrong shapes',
      '{"lang":"de","common":{"collections":[],"closesIn":7},"jobs":"x"}',
      [/"common\.closesIn"/, /"jobs"/],
    ],
  ])('as %s break nothing, are told of once, and are text', async (_, json, warnings) => {
    const { page, complaints } = await open(aFeed(), { markup: element(json) + element(json), lang: 'de' });
    const first = page.locator('recruitment-feed').first();
    await first.getByRole('article').first().waitFor();
    await page.locator('recruitment-feed').nth(1).getByRole('article').first().waitFor();
    expect(await first.getByRole('tab').nth(1).textContent()).toBe('Cooperations');
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toHaveLength(warnings.length);
    for (const warning of warnings) expect(complaints.join('\n')).toMatch(warning);
  });
});

describe('where the code for it', () => {
  test('does not load, the built-in words are used, and the page is told once', async () => {
    const { page, complaints } = await open(aFeed(), {
      markup: element(german) + element(german),
      lang: 'de',
      prepare: (page) => page.route('**/recruitment-feed/of-element-*.js', (route) => route.abort()),
    });
    await page.locator('recruitment-feed').nth(1).getByRole('article').first().waitFor();
    expect(await tabs(page)).toEqual(['Jobs', 'Cooperations', 'Jobs', 'Cooperations']);
    expect(complaints).toEqual([expect.stringContaining('messages of the page not loaded')]);
  });

  test('takes too long, nobody waits for it for ever; it is used once it has come', async () => {
    const { promise: release, resolve } = Promise.withResolvers<void>();
    const { page, complaints } = await open(aFeed(), {
      markup: element(german),
      lang: 'de',
      prepare: (page) =>
        page.route('**/recruitment-feed/of-element-*.js', (route) => release.then(() => route.continue())),
    });
    await becomes(page, 'Jobs', 'Cooperations');
    expect(complaints).toEqual([expect.stringContaining('timeout')]);
    resolve();
    await becomes(page, 'Stellen', 'Kooperationen');
  });
});

/** A language in which every text of the widget's is marked, so that one that cannot be reached is seen. */
const marked = JSON.parse(
  readFileSync(new URL('../messages/en.json', import.meta.url), 'utf8'),
  (key, value) => (typeof value === 'string' && key !== 'lang' ? `«${value}»` : value),
);

describe('all that the widget says', () => {
  const feed = () =>
    Object.assign(
      createFakeFeed(
        [
          aJob({
            id: 'job_1',
            pay: [{ min: 450_000, currency: 'CNY', period: 'month', monthsPerYear: 14 }],
            applyUrl: 'https://apply.example/',
            sample: true,
          }),
          aJob({
            id: 'job_2',
            closesAt: '2026-11-26T08:00:00Z',
            locations: [
              { region: 'CN-ZJ', country: 'CN' },
              { region: 'CN-HL', country: 'CN' },
            ],
          }),
          aJob({ id: 'job_3', status: 'closed', closedReason: 'filled', workplaceType: 'remote' }),
        ],
        [aCooperation({ id: 'coop_1' })],
      ),
      {
        posts: [
          aPost({
            id: 'post_1',
            about: ['job_1', 'job_9'],
            media: [
              aFilm('https://films.example/1.mp4'),
              ...['a', 'b', 'c', 'd', 'e'].map((name) => anImage(name)),
            ],
          }),
        ],
        events: [
          anEvent({ id: 'event_1', status: 'live' }),
          anEvent({ id: 'event_2', status: 'ended', audience: { peakViewers: 3, visits: 1 } }),
        ],
        viewers: { event_1: 12 },
        facets: {
          region: [
            { value: 'CN-ZJ', count: 2 },
            { value: 'CN-HL', count: 1 },
          ],
        },
      },
    );

  test.each(['list', 'table', 'ticker'])(
    'in the layout %s can be said in the words of the page',
    async (layout) => {
      const { page, complaints } = await open(feed(), {
        markup: `<recruitment-feed college="org_xiaoshan" layout="${layout}" filters="search region education kind status topic" detail="dialog" show="jobs cooperations posts events"><p>Room 204</p>${inScript({ ...marked, lang: 'de' })}</recruitment-feed>`,
        lang: 'de',
        timezoneId: 'Asia/Shanghai',
        prepare: (page) => page.clock.setFixedTime('2026-11-23T08:00:00Z'),
      });
      for (const part of ['Jobs', 'Cooperations', 'Posts', 'Events']) {
        await page.getByRole('tab', { name: part }).click();
        await page.locator('.item h3, .item th').first().waitFor();
        // Of those that stand before their values have come some go then, for they have none.
        await expect.poll(() => page.locator('.menu:not(:has(.options))').count()).toBe(0);
        for (const menu of await page.locator('summary').all()) await menu.click();
        expect(await page.evaluate(textsOf)).toEqual([]);
      }
      await page
        .getByRole('searchbox')
        .or(page.getByRole('tab', { name: 'Jobs' }))
        .first()
        .waitFor();
      await page.getByRole('tab', { name: 'Jobs' }).click();
      await page.getByRole('searchbox').fill('nothing like it');
      await page.locator('.empty').waitFor();
      expect(await page.evaluate(textsOf)).toEqual([]);
      await page.getByRole('button', { name: 'Clear filters' }).first().click();
      await page.evaluate(() => document.querySelector('recruitment-feed')?.openDetail('job_1'));
      await page.locator('.fact-list').waitFor();
      expect(await page.evaluate(textsOf)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

/** Texts in the element that are neither marked nor the feed's, nor numbers, days and signs. */
function textsOf(): string[] {
  const root = document.querySelector('recruitment-feed')?.shadowRoot;
  if (!root) return ['nothing'];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent?.closest('bdi, .rich, time, .leaf, style, script'))
      texts.push(walker.currentNode.textContent ?? '');
  }
  for (const one of root.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) texts.push(one.getAttribute(name) ?? '');
  const given = /^(杭州|CNY [\d.,–]+|\d+\. Nov\.)$/;
  return texts.filter((text) => !text.includes('«') && /\p{Letter}/u.test(text) && !given.test(text));
}

/** Notes what the first tab has said, in order. */
function watchTabs() {
  const seen: string[] = [];
  Reflect.set(window, 'seen', seen);
  const look = () => {
    const text = document
      .querySelector('recruitment-feed')
      ?.shadowRoot?.querySelector('[role=tab]')?.textContent;
    if (text && text !== seen[seen.length - 1]) seen.push(text);
    requestAnimationFrame(look);
  };
  look();
}
