import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { Row } from '../bench.ts';
import { boundedRow } from '../shared/rows.ts';
import { loadPages } from './load-page.ts';
import type { SubjectBrowser } from './open-browser.ts';
import { postingPage, watchfulPages } from './pages.ts';
import type { SitePage } from './site.ts';

/** Megabytes of one tab. */
interface Usage {
  /** What V8 and Blink hold of it: objects, code, documents, buffers. */
  heap: number;
  /** What the process has for itself alone, where the system tells. */
  process?: number;
}

const kinds = [
  { name: 'a tab without a posting', page: watchfulPages[0], bound: 1.5 },
  { name: 'a tab with a badge', page: postingPage, bound: 6 },
];
const rest = 300;

/** Compares what tabs hold in browsers without the extension, with an empty one, and with ours; each tab on a site of its own. */
export async function measureMemory(browsers: readonly SubjectBrowser[], tabs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, page, bound } of kinds) {
    let alone: Usage | undefined;
    for (const browser of browsers) {
      if (page === undefined) continue;
      const usage = await usageOf(browser, page, tabs);
      alone ??= usage;
      for (const which of ['heap', 'process'] as const) {
        const value = usage[which];
        const base = alone[which];
        if (value === undefined || base === undefined) continue;
        const { name: subject, isOurs } = browser.subject;
        const metric = `${name}: ${which === 'heap' ? 'heaps' : 'memory of its process'}`;
        rows.push(
          boundedRow(subject, metric, value, undefined, 'MB'),
          ...(isOurs
            ? [boundedRow(subject, `${metric}, more than without extension`, value - base, bound, 'MB')]
            : []),
        );
      }
    }
  }
  return rows;
}

async function usageOf(browser: SubjectBrowser, page: SitePage, tabs: number): Promise<Usage> {
  const usages: Usage[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    const opened = { ...browser, page: await browser.context.newPage() };
    const [load] = await loadPages(opened, [page], { slowdown: 1, loads: 1, firstSite: tab });
    const session = await browser.context.newCDPSession(opened.page);
    await session.send('HeapProfiler.collectGarbage');
    await wait(rest);
    const heap = await heapOf(session);
    const own = load === undefined ? undefined : processMemory(load.pid);
    usages.push({ heap, ...(own !== undefined && { process: own }) });
    await opened.page.close();
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  const heap = middle(usages.map(({ heap }) => heap)) ?? Number.NaN;
  const own = middle(usages.flatMap((usage) => usage.process ?? []));
  return { heap, ...(own !== undefined && { process: own }) };
}

async function heapOf(session: CDPSession): Promise<number> {
  const usage = await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / 2 ** 20;
}

function processMemory(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
