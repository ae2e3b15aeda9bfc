import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aCooperation, aJob, anEvent, aPost, paragraphs } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';

const from = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const visit = visitsToCollege(launchBrowser);

const kinds = ['FULL_TIME', 'INTERN', 'PART_TIME'];
const longTitle = 'Graduate engineer for automation and embedded systems, motors and drives division';
const longEmployer = 'Zhejiang Provincial Institute of Mechanical and Electrical Design and Research';
function aFeed() {
  const jobs = Array.from({ length: 6 }, (_, index) =>
    aJob({
      id: `job_${index}`,
      postedAt: from(-1 - index),
      employmentTypes: [kinds[index % 3] as 'INTERN'],
      description: paragraphs('装配和调试伺服电机产线。'),
      ...(index === 1 && {
        title: longTitle,
        translations: {},
        closesAt: from(1),
        organization: { id: 'org_3', kind: 'enterprise', name: longEmployer },
      }),
    }),
  );
  const feed = createFakeFeed(jobs, [aCooperation({ id: 'coop_1', kinds: ['order-class', 'joint-lab'] })]);
  feed.posts = [
    aPost({
      id: 'post_1',
      about: ['job_1'],
      body: paragraphs(...Array(9).fill('面向机电专业。')),
    }),
  ];
  feed.events = [anEvent({ id: 'evt_1', startsAt: from(2), endsAt: from(2.1) })];
  return feed;
}
const element = (attributes: string) =>
  `<recruitment-feed college="org_xiaoshan" live="off" ${attributes}></recruitment-feed>`;
const drawn = (page: Page) => page.locator('.item:not(:has(.skeleton))').first().waitFor();

/** How far a page can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);

const shows = [
  ...['list', 'cards', 'compact', 'table', 'ticker'].map((layout) => `show="jobs" layout="${layout}"`),
  ...['cooperations', 'posts', 'events'].map((name) => `show="${name} jobs"`),
];

describe('nothing has to be scrolled sideways', () => {
  test.each(shows)('at 320 px, and with letters twice as large: %s', async (show) => {
    for (const lang of ['zh-CN', 'en']) {
      const viewport = { width: 320, height: 640 };
      const { page } = await visit(aFeed(), { markup: element(show), lang, viewport, bypassCSP: true });
      await drawn(page);
      expect(await sideways(page)).toBe(0);
      await page.setViewportSize({ width: 640, height: 900 });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await sideways(page)).toBe(0);
      // A table that stands as one scrolls in its own box; folded up it does not.
      const box = page.locator('.table-box');
      if (await box.count())
        expect(await box.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    }
  });

  test('in the menus of filters and in the details of a job', async () => {
    const viewport = { width: 560, height: 640 };
    const { page } = await visit(aFeed(), {
      markup: element('show="jobs" detail="dialog"'),
      lang: 'en',
      viewport,
    });
    await drawn(page);
    // Their menus come after; of those without a choice none is left then.
    await page.waitForLoadState('networkidle');
    for (const menu of await page.locator('summary').all()) {
      await menu.click();
      const box = await page.locator('details[open] .options').boundingBox();
      if (!box) continue;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(560);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: longTitle }).click();
    await page.getByText('装配和调试伺服电机产线。').waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
    expect(await page.locator('.scroll').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });
});

describe('on a page whose lines run from right to left', () => {
  const rtl = async (attributes: string, lang = 'en') => {
    const markup = `<div dir="rtl">${element(attributes)}</div>`;
    const visited = await visit(aFeed(), { markup, lang, viewport: { width: 900, height: 800 } });
    await drawn(visited.page);
    return visited;
  };
  const box = async (page: Page, selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`${selector} is not drawn`);
    return found;
  };

  test('everything is mirrored, and ranges keep their order', async () => {
    const { page } = await rtl('show="jobs cooperations" filters="search employmentType"');
    const [title, facts, search, menu] = [
      await box(page, '.lead .title'),
      await box(page, '.facts'),
      await box(page, '.search'),
      await box(page, '.menu'),
    ];
    expect(title.x).toBeGreaterThan(facts.x);
    expect(search.x).toBeGreaterThan(menu.x);
    // Where each character of the amount is painted, from left to right.
    const painted = await page
      .locator('.pay .whole-word')
      .first()
      .evaluate((amount) => {
        const text = amount.firstChild?.nextSibling ?? amount.firstChild;
        const node = [...amount.childNodes].find((each) => each.nodeType === 3 && each.textContent) ?? text;
        const written = node?.textContent ?? '';
        return [...written]
          .map((character, at) => {
            const range = document.createRange();
            range.setStart(node as Node, at);
            range.setEnd(node as Node, at + 1);
            return { character, left: range.getBoundingClientRect().left };
          })
          .sort((one, other) => one.left - other.left)
          .map(({ character }) => character)
          .join('');
      });
    expect(painted).toBe('CNY 8,000–12,000');
  });

  test('the arrow to the left leads to the tab on the left', async () => {
    const { page } = await rtl('show="jobs cooperations"', 'zh-CN');
    await page.getByRole('tab', { name: '岗位' }).press('ArrowLeft');
    const chosen = page.getByRole('tab', { selected: true });
    await expect.poll(() => chosen.innerText()).toBe('校企合作');
    expect((await box(page, '[aria-selected=true]')).x).toBeLessThan(
      (await box(page, '[aria-selected=false]')).x,
    );
  });
});

describe('on a dark page', () => {
  test('an element that is drawn while it is out of the page stays dark', async () => {
    const dark = '<style>html { background: #1c1a18; color: #f6f3ef }</style>';
    const { page } = await visit(aFeed(), { markup: dark + element('show="jobs"'), bypassCSP: true });
    await page.locator('.root.dark').waitFor();
    const shades = await page.evaluate(async () => {
      const feed = document.querySelector('recruitment-feed');
      const root = feed?.shadowRoot?.querySelector('.root');
      const seen: unknown[] = [];
      new MutationObserver(() => seen.push(root?.classList.contains('dark'))).observe(root as Element, {
        attributeFilter: ['class'],
      });
      const place = feed?.parentElement;
      feed?.remove();
      feed?.setAttribute('density', 'dense');
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (feed) place?.append(feed);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return seen;
    });
    expect(shades.length).toBeGreaterThan(0);
    expect(shades).not.toContain(false);
  });
});

describe('in forced colours', () => {
  test('the chosen tab, the number of what is ticked and the stage of a cooperation are seen', async () => {
    const markup = element('show="jobs cooperations" filters="search employmentType"');
    const { page } = await visit(aFeed(), { markup, forcedColors: 'active', colorScheme: 'dark' });
    await drawn(page);
    const edge = (selected: boolean) =>
      page
        .locator(`[aria-selected=${selected}]`)
        .evaluate((tab) => Number.parseFloat(getComputedStyle(tab).borderBlockEndWidth));
    expect(await edge(true)).toBeGreaterThan(await edge(false));
    await page.locator('summary').first().click();
    await page.getByRole('checkbox').first().press('Space');
    const { color, backgroundColor } = await page.locator('summary b').evaluate((badge) => {
      const { color, backgroundColor } = getComputedStyle(badge);
      return { color, backgroundColor };
    });
    expect(color).not.toBe(backgroundColor);
    await page.getByRole('tab', { name: '校企合作' }).click();
    await page.locator('.stage').first().waitFor();
    const ground = (step: string) =>
      page
        .locator(`.stage .${step}`)
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(await ground('present')).not.toBe(await ground('ahead'));
  });
});

describe('with less motion asked for', () => {
  test('nothing moves when details open or jobs arrive', async () => {
    const markup = element('show="jobs" detail="dialog"');
    const { page } = await visit(aFeed(), { markup, reducedMotion: 'reduce' });
    await drawn(page);
    await page.locator('.whole').first().click();
    await page.getByText('装配和调试伺服电机产线。').waitFor();
    const moving = await page.evaluate(() => {
      const root = document.querySelector('recruitment-feed')?.shadowRoot;
      // What tells of the page's colours is a transition that nobody sees.
      return (root?.getAnimations() ?? [])
        .filter((each) => Number(each.effect?.getComputedTiming().duration) > 1)
        .map((each) => (each as CSSAnimation).animationName);
    });
    expect(moving).toEqual([]);
  });
});

describe('on paper', () => {
  test('stand all jobs of the page, and nothing to press', async () => {
    const { page } = await visit(aFeed(), { markup: element('show="jobs cooperations"'), lang: 'en' });
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('article').count()).toBe(6);
    for (const each of await page.getByRole('article').all()) expect(await each.isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Jobs']);
  });

  test('stands the whole of an opened job, with the address of its page', async () => {
    const markup = element('show="jobs" detail="dialog"');
    const { page } = await visit(aFeed(), { markup, viewport: { width: 800, height: 300 } });
    await drawn(page);
    await page.locator('.whole').first().click();
    await page.getByText('装配和调试伺服电机产线。').waitFor();
    await page.emulateMedia({ media: 'print' });
    const inner = await page.locator('.scroll').evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(inner).toBe(0);
    const after = page.getByRole('link', { name: '查看原文' });
    expect(await after.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      'https://jobs.example/job_0',
    );
  });

  test('stands the whole text of a post', async () => {
    const { page } = await visit(aFeed(), { markup: element('show="posts"') });
    await page.locator('[data-clipped]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.clip').evaluate((text) => text.scrollHeight - text.clientHeight)).toBe(0);
  });
});
