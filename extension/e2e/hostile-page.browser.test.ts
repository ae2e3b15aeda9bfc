import { readdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { detailPage, newsPage } from './board-pages.ts';
import { openJob } from './sample-feed.ts';
import { studentTest } from './student-test.ts';

const news = 'https://news.example/hostile';
const jobUrl = openJob.url ?? '';
const folder = new URL('../.output/chrome-mv3-e2e/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.\w+$/.test(name),
);

/** Runs before everything else in a page: hears, wraps and writes down whatever an extension could be known by. */
const spying = `<script>
  window.heard = [];
  const note = (what) => heard.push(what);
  const known = new Set(Reflect.ownKeys(window));
  window.newGlobals = () => Reflect.ownKeys(window).map(String).filter((key) => !known.has(key));
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'securitypolicyviolation'])
    addEventListener(type, (event) => note(type + JSON.stringify(event.data ?? event.message ?? null)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { note('event ' + event.type); return dispatch.call(this, event); };
  for (const [owner, name] of [[Element.prototype, 'attachShadow'], [Node.prototype, 'appendChild'], [Element.prototype, 'append'],
    [Document.prototype, 'createElement'], [Document.prototype, 'querySelectorAll'], [Document.prototype, 'createTreeWalker'],
    [Document.prototype, 'querySelector'], [window, 'setTimeout'], [window, 'fetch'], [window, 'postMessage'], [console, 'log']]) {
    const own = owner[name];
    owner[name] = function (...values) { note('call ' + name); return own.apply(this, values); };
  }
  new MutationObserver((records) => {
    if (document.readyState === 'complete') note('change ' + records.map(({ target }) => target.nodeName));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => { for (const { name } of list.getEntries()) if (/extension/.test(name)) note('entry ' + name); })
    .observe({ entryTypes: ['resource', 'measure', 'mark'] });
</script>`;

const test = studentTest((browser) => {
  browser.serve(news, newsPage.replace('<head>', `<head>${spying}`));
  browser.serve(jobUrl, detailPage({ title: openJob.title, employer: '云栖' }, { head: spying }));
});

describe('a page that looks for the extension', () => {
  test('hears and sees nothing of it where there is no find', async ({ browser, page }) => {
    await page.goto(news);
    const popup = await browser.openPopup(page);
    await popup.getByText('本页没有找到岗位').waitFor();
    await popup.close();
    const seen = await page.evaluate(() => [
      Reflect.get(window, 'heard'),
      (Reflect.get(window, 'newGlobals') as () => string[])().filter(
        (key) => key !== 'newGlobals' && key !== 'known',
      ),
    ]);
    expect(seen).toEqual([[], []]);
  });

  test('reaches no file of it, even by its id', async ({ browser, page }) => {
    await page.goto(news);
    const addresses = files.map((file) => `${browser.extensionOrigin}/${file}`);
    expect(addresses.length).toBeGreaterThan(15);
    const reached = await page.evaluate(async (urls) => {
      const loads = (tag: 'img' | 'script' | 'link', url: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          Object.assign(element, tag === 'link' ? { rel: 'stylesheet', href: url } : { src: url });
          document.head.append(element);
        });
      const ways = urls.flatMap((url) => [
        fetch(url).then(
          () => true,
          () => false,
        ),
        fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
        ...(['img', 'script', 'link'] as const).map((tag) => loads(tag, url)),
      ]);
      return (await Promise.all(ways)).filter(Boolean).length;
    }, addresses);
    expect(reached).toBe(0);
  });

  test('finds its id nowhere, not even where a badge shows', async ({ browser, page, pill }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    const id = new URL(browser.extensionOrigin).host;
    const seen = await page.evaluate(() => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      const errors = new Error().stack;
      return JSON.stringify([
        document.documentElement.outerHTML,
        attributes,
        Reflect.get(window, 'heard'),
        performance.getEntries().map(({ name }) => name),
        [...document.styleSheets].map(({ href }) => href),
        [...document.scripts].map(({ src }) => src),
        errors,
      ]);
    });
    expect(seen).not.toContain(id);
    expect(seen).not.toContain('extension://');
  });
});
