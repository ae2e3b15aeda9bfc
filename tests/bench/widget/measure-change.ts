import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Row } from '../bench.ts';
import { boundedRow } from '../shared/rows.ts';
import { trace } from '../shared/trace.ts';
import { makeItems } from './items.ts';
import { slowdown } from './load-page.ts';
import { readWork, withPromises } from './read-load.ts';
import { startSite } from './site.ts';
import { ours, own } from './subjects.ts';

const count = 1_000;
/** Everything that a change leads to has been drawn by then, in milliseconds. */
const settling = 1_000;

/** Measures what a change of one item among a thousand costs a page that is told of it, the same change so many times. */
export async function measureChange(browser: Browser, times: number): Promise<Row[]> {
  const items = makeItems(count);
  const site = await startSite(own('live="stream"'), items);
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(site.url);
    await page.locator(`.item[aria-posinset="${count}"]`).waitFor({ timeout: 120_000 });
    await site.followed;
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const work: number[] = [];
    const touched: number[] = [];
    for (let time = 1; time <= times; time += 1) {
      const item = items[time % 8];
      if (!item) break;
      const object = { ...item, rev: item.rev + time, title: `${item.title}（${time}）`, translations: {} };
      await page.evaluate(watchTouched);
      const events = await trace(
        session,
        async () => {
          // A page hears late that it is traced.
          await wait(settling);
          site.tell({ collection: 'jobs', op: 'upsert', id: item.id, rev: object.rev, object });
          // No driver looks for the change meanwhile: the layouts that it forces would count.
          await wait(settling);
        },
        withPromises,
      );
      await page.locator(`[data-id="${item.id}"] .title`, { hasText: object.title }).waitFor();
      const pid = events.find(({ name }) => name === 'RunMicrotasks')?.pid ?? 0;
      work.push(readWork(events, pid));
      touched.push(await page.evaluate(() => Reflect.get(window, 'touched')().length));
    }
    const metric = (what: string) => `one change among ${count} items: ${what}`;
    return [
      boundedRow(ours, metric('scripts and drawing'), median(work), 10, 'ms'),
      boundedRow(ours, metric('items of which the DOM was touched'), Math.max(...touched), 1, 'items'),
    ];
  } finally {
    await context.close();
    await site.close();
  }
}

/** Notes in the page of which items anything in the DOM changes. */
function watchTouched(): void {
  const root = document.querySelector('recruitment-feed')?.shadowRoot;
  const items = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const item = element?.closest('.item')?.getAttribute('data-id');
      if (item || !element?.matches('[role=status]')) items.add(item ?? element?.tagName ?? '');
    }
  });
  if (root) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  Reflect.set(window, 'touched', () => {
    observer.disconnect();
    return [...items];
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
