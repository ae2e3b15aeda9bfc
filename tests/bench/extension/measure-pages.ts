import type { Row } from '../bench.ts';
import { type Bounds, rowsOf } from '../shared/rows.ts';
import { loadPages } from './load-page.ts';
import type { SubjectBrowser } from './open-browser.ts';
import { listPage, misleadingPage, postingPage, savedPostingPages, silentPages } from './pages.ts';
import type { Load } from './read-load.ts';
import type { SitePage } from './site.ts';
import { workerStopper } from './stop-workers.ts';

/** A kind of pages, and what our scripts may take of the main thread on them. */
interface Kind {
  name: string;
  pages: readonly SitePage[];
  scripts: Bounds;
  task?: number;
}

const silent: Kind = { name: 'pages without a posting', pages: silentPages, scripts: { p50: 2, p95: 5 } };
const misleading: Kind = {
  name: 'an article of 200 kB with title and sections of a posting',
  ...{ pages: [misleadingPage], scripts: {} },
};
const posting: Kind = {
  name: 'a posting in the feed that fits',
  ...{ pages: [postingPage], scripts: { p50: 30, p95: 30 }, task: 16 },
};
const saved: Kind = {
  name: 'saved pages of postings',
  ...{ pages: savedPostingPages, scripts: { p50: 30, p95: 30 }, task: 16 },
};
const list: Kind = {
  name: 'a list of 100 cards',
  ...{ pages: [listPage], scripts: { p50: 50, p95: 50 }, task: 8 },
};

export const parts = { silent: [silent, misleading], posting: [posting, saved], list: [list] };

/** Measures a subject on some kinds of pages, without slowing down and with. */
export async function measurePages(
  browser: SubjectBrowser,
  kinds: readonly Kind[],
  { loads, slowdowns }: { loads: number; slowdowns: readonly number[] },
): Promise<Row[]> {
  const rows: Row[] = [];
  const stopWorkers = browser.worker && (await workerStopper(browser.context));
  for (const slowdown of slowdowns) {
    for (const kind of kinds.filter(({ pages }) => pages.length > 0)) {
      const metric = (what: string) =>
        `${kind.name}${slowdown === 1 ? '' : `, ${slowdown}x slower`}: ${what}`;
      const results = await loadPages(browser, kind.pages, { slowdown, loads });
      rows.push(...rowsOfLoads(browser, kind, metric, results));
      if (stopWorkers === undefined || kind !== posting) continue;
      const warm = firstBadges(results);
      const cold = firstBadges(
        await loadPages(browser, kind.pages, { slowdown, loads, before: stopWorkers }),
      );
      rows.push(
        ...rowsOf(browser.subject.name, metric('badge after idle, worker warm'), warm, {
          p50: 150,
          p95: 150,
        }),
        ...rowsOf(browser.subject.name, metric('badge after idle, worker cold'), cold, {
          p50: 300,
          p95: 300,
        }),
      );
    }
  }
  return rows;
}

function rowsOfLoads(
  { subject: { name, isOurs } }: SubjectBrowser,
  kind: Kind,
  metric: (what: string) => string,
  loads: readonly Load[],
): Row[] {
  const bounds = isOurs ? kind.scripts : {};
  const busy = rowsOf(
    name,
    metric('main thread until half a second after loading'),
    loads.map(({ busy }) => busy),
  );
  if (loads.every(({ scripts }) => scripts === 0)) return busy;
  const task = isOurs && kind.task !== undefined ? { p50: kind.task, p95: kind.task } : {};
  return [
    ...rowsOf(
      name,
      metric('scripts of the extension'),
      loads.map(({ scripts }) => scripts),
      bounds,
    ),
    ...rowsOf(
      name,
      metric('longest of them in one task'),
      loads.map(({ longestTask }) => longestTask),
      task,
    ),
    ...busy,
  ];
}

/** A page without a badge waited forever: it misses every bound. */
const firstBadges = (loads: readonly Load[]) =>
  loads.map(({ marks: [first] }) => first?.at ?? Number.POSITIVE_INFINITY);
