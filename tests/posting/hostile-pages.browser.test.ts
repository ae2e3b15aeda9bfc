import type * as Posting from '@recruitment-feed/sdk/posting';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { scriptOf } from '../mirror/script-of.ts';

/** What a page of these tests has; other tests declare more of it. */
type ReadingPage = typeof globalThis & { sdk: typeof Posting };

const address = 'https://jobs.example/fitter';
const fitter = { '@type': 'JobPosting', title: 'Fitter', hiringOrganization: { name: 'Acme' } };
const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const item = (inner: string, attributes = '') =>
  `<div itemscope itemtype="https://schema.org/JobPosting" ${attributes}>${inner}</div>`;

describe('a page in Chromium', () => {
  let [browser, page, sdk] = [] as unknown as [Browser, Page, string];
  beforeAll(async () => {
    [browser, sdk] = await Promise.all([launchBrowser(), scriptOf('@recruitment-feed/sdk/posting')]);
  });
  afterAll(() => browser.close());

  async function open(html: string | Buffer): Promise<void> {
    page = await browser.newPage();
    await page.route('**/*', (route) => {
      const isPage = route.request().url() === address;
      return isPage ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort();
    });
    await page.goto(address);
    await page.addScriptTag({ content: sdk });
  }

  const read = () =>
    page.evaluate(() =>
      (globalThis as ReadingPage).sdk
        .readPostings(document, { url: location.href })
        .map(({ source, title, employer, url }) => ({ source, title, employer: employer?.name, url })),
    );
  const found = [{ source: 'json-ld', title: 'Fitter', employer: 'Acme', url: address }];

  test('in GBK has its texts right', async () => {
    const [fitterInGbk, companyInGbk] = ['\xd7\xb0\xc5\xe4\xc7\xaf\xb9\xa4', '\xba\xbc\xd6\xdd'];
    const json = JSON.stringify({ ...fitter, title: fitterInGbk, hiringOrganization: companyInGbk });
    await open(Buffer.from(`<meta charset="gbk">${script(json)}`, 'latin1'));
    expect(await read()).toEqual([{ ...found[0], title: '装配钳工', employer: '杭州' }]);
  });

  test('whose elements take the names of methods is read', async () => {
    const names = [
      'querySelectorAll',
      'getElementById',
      'body',
      'documentElement',
      'createTreeWalker',
      'title',
    ];
    const fields = ['textContent', 'getAttribute', 'lastElementChild', 'previousElementSibling', 'closest'];
    await open(`${names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('')}
      <form itemscope itemtype="https://schema.org/JobPosting" itemref="org">
        ${fields.map((name) => `<input name="${name}">`).join('')}<b itemprop="title">Fitter</b></form>
      <form id="org" itemprop="hiringOrganization" itemscope><input name="textContent"><b itemprop="name">Acme</b></form>`);
    expect(await read()).toEqual([{ ...found[0], source: 'microdata' }]);
  });

  test('that takes itself apart while it is read leads to no exception', async () => {
    await open(
      item('<p><b itemprop="title">Fitter</b><i itemprop="skills">a</i></p>').repeat(20) + script(fitter),
    );
    const titles = await page.evaluate(() => {
      const { getAttribute } = Element.prototype;
      Element.prototype.getAttribute = function (name) {
        if (this.localName !== 'script') this.nextElementSibling?.remove();
        if (name === 'itemprop') this.parentElement?.append(this.cloneNode(true));
        return getAttribute.call(this, name);
      };
      return (globalThis as ReadingPage).sdk
        .readPostings(document, { url: location.href })
        .map(({ title }) => title);
    });
    expect(titles).toContain('Fitter');
  });

  test('that changes all the time is read whole each time, or as empty', async () => {
    await open('');
    const counts = await page.evaluate(async (html) => {
      const { readPostings } = (globalThis as ReadingPage).sdk;
      const timer = setInterval(() => {
        document.body.innerHTML = document.body.innerHTML === '' ? html : '';
      }, 0);
      const counts: number[] = [];
      while (new Set(counts).size < 2 || counts.length < 50) {
        await new Promise(requestAnimationFrame);
        const postings = readPostings(document, { url: location.href });
        counts.push(
          postings.filter(({ title, employer }) => title === 'Fitter' && employer?.name === 'Acme').length,
        );
      }
      clearInterval(timer);
      return counts;
    }, script(fitter));
    expect(new Set(counts)).toEqual(new Set([0, 1]));
  });

  test('keeps its state: no change, no request, no focus, no scrolling', async () => {
    await open(`<div style="height: 5000px"></div><input id="field" value="text">
      ${script({ ...fitter, image: '/a.png', url: '/b' })}${item('<img itemprop="image" src="/c.png"><a itemprop="url" href="/d">x</a>')}`);
    const state = await page.evaluate(async () => {
      const field = document.querySelector('input');
      field?.focus();
      field?.setSelectionRange(1, 3);
      window.scrollTo(0, 1234);
      await new Promise(requestAnimationFrame);
      const look = () => [
        ...[
          document.documentElement.outerHTML,
          document.activeElement?.id,
          field?.selectionStart,
          field?.selectionEnd,
        ],
        ...[window.scrollY, document.title, document.cookie, location.href, history.length],
        ...[performance.getEntriesByType('resource').length, Object.keys(window).length],
      ];
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
      const before = look();
      const { length } = (globalThis as ReadingPage).sdk.readPostings(document, { url: location.href });
      const after = look();
      await new Promise(requestAnimationFrame);
      return { before, after, changes: changes.length + observer.takeRecords().length, length };
    });
    expect(state.length).toBe(1);
    expect(state.after).toEqual(state.before);
    expect(state.changes).toBe(0);
  });

  test.each([
    ['a posting behind ten megabytes of JSON', script(`[${'"x",'.repeat(2_500_000)}1]`) + script(fitter), 1],
    [
      'nesting of 100,000',
      script(`${'{"a":'.repeat(100_000)}${JSON.stringify(fitter)}${'}'.repeat(100_000)}`),
      0,
    ],
    ['a posting behind 5,000 scripts', script({ '@type': 'Thing' }).repeat(5000) + script(fitter), 1],
    [
      'references in circles',
      item('<b itemprop="title">Fitter</b>', 'id="a" itemref="b a c"') +
        '<div id="b" itemprop="hiringOrganization" itemscope itemref="a b c"><b itemprop="name">Acme</b></div>' +
        '<div id="c" itemprop="skills" itemscope itemref="b c a"></div>',
      1,
    ],
    ['half a million bare quotes', script(`{"@type":"JobPosting","title":"${'"x'.repeat(400_000)}`), 0],
  ])('with %s is read in bounds', async (_, html, count) => {
    await open(html);
    expect(await read()).toHaveLength(count);
  });

  test('with elements 5,000 deep is read in bounds', async () => {
    await open('');
    const count = await page.evaluate((html) => {
      document.body.innerHTML = html;
      let inner = document.querySelector('[itemtype]');
      for (let depth = 0; depth < 5_000; depth++) {
        const child = document.createElement('b');
        child.setAttribute('itemprop', 'skills');
        inner?.append(child);
        inner = child;
      }
      inner?.append('x');
      return (globalThis as ReadingPage).sdk.readPostings(document, { url: location.href }).length;
    }, item('<b itemprop="title">Fitter</b>'));
    expect(count).toBe(1);
  });
});
