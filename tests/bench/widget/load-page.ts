import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { trace } from '../shared/trace.ts';
import { type Load, readLoad, withPromises } from './read-load.ts';
import type { Site } from './site.ts';
import type { Subject } from './subjects.ts';

/** What one load of a page came to. */
export interface Loaded extends Load {
  /** Milliseconds from the navigation until the first item, and until the last, was painted. */
  first: number;
  last: number;
  /** The sum of shifts of the layout, https://web.dev/articles/cls */
  shift: number;
  /** Megabytes of the heap that are in use after a collection. */
  heap: number;
}

/** That of a phone in the middle of the market, as Lighthouse takes it. */
export const slowdown = 4;
/** What comes after the listing is painted still counts against the page. */
const settling = 1_000;
const allPainted = 'all items are painted';

/** Loads a page in a profile of its own, where nothing is cached. */
export async function loadPage(
  browser: Browser,
  subject: Subject,
  count: number,
  site: Site,
): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const items = [subject.item(1), subject.item(count)];
    await page.addInitScript(watch, { host: subject.host, items, allPainted });
    // So that the page's process is there before it is traced.
    await page.goto(`${site.url}blank`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const events = await trace(
      session,
      async () => {
        // Told by the page: a driver that asks it has scripts compiled, and layouts forced, which would count.
        const painted = page.waitForEvent('console', {
          predicate: (message) => message.text() === allPainted,
          timeout: 120_000,
        });
        await page.goto(site.url);
        await painted;
        await wait(settling);
      },
      withPromises,
    );
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const load = readLoad(events, site.url);
    if (load === undefined) throw new Error(`The trace of ${subject.name} has no page.`);
    return { ...load, ...(await told(page)), heap: await heapOf(session) };
  } finally {
    await context.close();
  }
}

/** Notes in the page when items are painted, and what shifts; runs before all of its scripts. */
function watch({
  host,
  items,
  allPainted,
}: {
  host: string | undefined;
  items: readonly string[];
  allPainted: string;
}): void {
  const painted: number[] = [];
  let shift = 0;
  Object.assign(window, { painted, shift: () => shift });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    const wanted = items[painted.length];
    if (wanted === undefined) return;
    requestAnimationFrame(look);
    // A message is handled after the frame that holds the item has been drawn.
    if (!root?.querySelector(wanted)) return;
    const { port1, port2 } = new MessageChannel();
    const at = painted.push(Number.NaN) - 1;
    port1.onmessage = () => {
      painted[at] = performance.now();
      if (at === items.length - 1) console.debug(allPainted);
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

async function told(page: Page): Promise<Pick<Loaded, 'first' | 'last' | 'shift'>> {
  const { painted, shift } = await page.evaluate(() => ({
    painted: Reflect.get(window, 'painted') as number[],
    shift: (Reflect.get(window, 'shift') as () => number)(),
  }));
  const [first = Number.NaN, last = Number.NaN] = painted;
  return { first, last, shift };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
