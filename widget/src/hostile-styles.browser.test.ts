import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aCooperation, aJob } from './testing/objects.ts';
import { stateOf } from './testing/state-of.ts';
import { visitsToCollege } from './testing/visits.ts';

const open = visitsToCollege(launchBrowser);
const feed = () =>
  createFakeFeed(
    [
      aJob({ id: 'job_1', sample: true }),
      aJob({ id: 'job_2', title: '电机与电气控制系统高级研发工程师（新能源汽车驱动方向，2027 届校招）' }),
      aJob({ id: 'job_3', title: 'Embedded software engineer', translations: {} }),
    ],
    [aCooperation({ id: 'coop_1' })],
  );

const sheets: [name: string, css: string][] = [
  ['leaves all alone', ''],
  ['unsets everything', '* { all: unset !important }'],
  [
    'makes everything a red block of 40 px',
    '* { display: block !important; color: red !important; font-size: 40px !important }',
  ],
  ['counts in tenths of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
  ['runs from right to left', 'html { direction: rtl }'],
  ['has no height of lines', '* { line-height: 0 !important }'],
  [
    'has boxes of another size',
    '*, *::before, *::after { box-sizing: content-box !important; padding: 7px }',
  ],
  [
    'indents its paragraphs and keeps white space',
    'body { text-indent: 2em; white-space: pre-wrap; text-align: justify }',
  ],
  [
    'never breaks a line',
    'body { white-space: nowrap; word-break: keep-all; letter-spacing: 2px; text-transform: uppercase }',
  ],
  ['sets what it holds into the middle', 'main { display: flex; flex-flow: column; align-items: center }'],
  [
    'lays out a grid',
    'main { display: grid; grid-template-columns: 1fr 1fr 1fr; align-items: center; justify-items: center }',
  ],
];

/** Where text is wider than its place, lies upon other text, or is drawn too small to read. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('recruitment-feed');
    const root = host?.shadowRoot;
    if (!host || !root) return ['no element'];
    const wrong: string[] = [];
    const room = (host.parentElement ?? host).getBoundingClientRect();
    const isShown = (node: Element) =>
      !node.closest('.unseen, [hidden], .icon') && node.getClientRects().length > 0;
    const texts = [...root.querySelectorAll('*')].filter(
      (node) =>
        isShown(node) &&
        [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()),
    );
    for (const node of texts) {
      const box = node.getBoundingClientRect();
      const { fontSize, lineHeight, textIndent, paddingLeft, paddingRight } = getComputedStyle(node);
      const left = box.left + Number.parseFloat(paddingLeft);
      const right = box.right - Number.parseFloat(paddingRight);
      const name = `${node.tagName}.${node.className} "${node.textContent?.trim().slice(0, 12)}"`;
      if (left < Math.floor(room.left) - 1 || right > Math.ceil(room.right) + 1)
        wrong.push(`${name} lies outside: ${left}–${right} of ${room.left}–${room.right}`);
      if (Number.parseFloat(fontSize) < 9) wrong.push(`${name} is ${fontSize}`);
      if (Number.parseFloat(lineHeight) < Number.parseFloat(fontSize))
        wrong.push(`${name} has lines of ${lineHeight}`);
      if (textIndent !== '0px') wrong.push(`${name} is indented`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) wrong.push('the page scrolls sideways');
    const items = [...root.querySelectorAll('.item')].map((item) => item.getBoundingClientRect());
    for (const [index, item] of items.entries()) {
      const next = items[index + 1];
      if (next && next.top < item.bottom - 1) wrong.push('cards lie upon each other');
      if (item.width < room.width / 4) wrong.push(`a card is ${item.width} wide`);
    }
    return [...new Set(wrong)];
  });
}

test('a page that unsets everything has the columns of a wide list, too', async () => {
  const { page } = await open(feed(), {
    markup: '<recruitment-feed college="org_xiaoshan"><p>Room 204</p></recruitment-feed>',
    css: '* { all: unset !important }',
    viewport: { width: 1000, height: 900 },
  });
  await expect.poll(() => stateOf(page), { timeout: 10_000 }).toBe('ready');
  const facts = page.locator('.facts').first();
  expect(await facts.evaluate((list) => getComputedStyle(list).display)).toBe('grid');
});

test('the mark of a verified publisher never begins a line', async () => {
  const { page } = await open(feed(), {
    markup: '<recruitment-feed college="org_xiaoshan"><p>Room 204</p></recruitment-feed>',
    css: 'main { inline-size: 300px }',
  });
  await expect.poll(() => stateOf(page), { timeout: 10_000 }).toBe('ready');
  const alone = await page
    .locator('.employer:has(.verified)')
    .first()
    .evaluate((employer) => {
      const mark = employer.querySelector('.verified');
      const name = employer.querySelector('bdi');
      if (!mark || !name || !(employer instanceof HTMLElement)) return ['no mark'];
      employer.style.display = 'block';
      const widths: number[] = [];
      for (let width = 40; width < 200; width += 1) {
        employer.style.inlineSize = `${width}px`;
        const last = [...name.getClientRects()].at(-1);
        const sign = mark.querySelector('svg')?.getBoundingClientRect();
        if (!last || !sign || sign.top > last.bottom - 2) widths.push(width);
      }
      return widths;
    });
  expect(alone).toEqual([]);
});

describe.each(sheets)('on a page whose style %s', (_, css) => {
  test.each([360, 900])('it reads and stays in its place, %d px wide', async (width) => {
    const { page } = await open(feed(), {
      markup: '<recruitment-feed college="org_xiaoshan"><p>Room 204</p></recruitment-feed>',
      css,
      viewport: { width, height: 900 },
    });
    await expect.poll(() => stateOf(page), { timeout: 10_000 }).toBe('ready');
    expect(await faults(page)).toEqual([]);
  });
});
