import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser.ts';
import type { Bench, Row } from '../bench.ts';
import { boundedRow } from '../shared/rows.ts';
import { countRequests } from './count-requests.ts';
import { makeItems } from './items.ts';
import { type Loaded, loadPage } from './load-page.ts';
import { measureChange } from './measure-change.ts';
import { startSite } from './site.ts';
import { ours, pageAlone, type Subject, subjects } from './subjects.ts';

const loads = Number(process.env.BENCH_LOADS ?? 9);

const metrics: readonly [name: string, key: keyof Loaded, unit: string, most?: number][] = [
  ['scripts', 'scripts', 'ms'],
  ['longest task', 'longestTask', 'ms', 50],
  ['first item painted', 'first', 'ms'],
  ['last item painted', 'last', 'ms'],
  ['layout shift', 'shift', 'score', 0],
  ['heap', 'heap', 'MB'],
];

/**
 * What a list of jobs costs a page on a processor four times slower, beside two widgets of others that list the same
 * items: medians of loads in a Chromium that has nothing cached.
 */
export const bench: Bench = {
  name: 'widget',
  async run() {
    const browser = await launchBrowser();
    try {
      const contenders = await subjects();
      const rows = await measureLoads(browser, pageAlone, 20);
      for (const count of [20, 1_000]) {
        for (const subject of contenders) rows.push(...(await measureLoads(browser, subject, count)));
      }
      return { rows: [...rows, ...(await measureChange(browser, loads)), ...(await countRequests(browser))] };
    } finally {
      await browser.close();
    }
  },
};

async function measureLoads(browser: Browser, subject: Subject, count: number): Promise<Row[]> {
  const site = await startSite(subject, makeItems(count));
  try {
    const loaded: Loaded[] = [];
    for (let at = 0; at < loads; at += 1) loaded.push(await loadPage(browser, subject, count, site));
    const row = (what: string, value: number, unit: string, most?: number) =>
      boundedRow(
        subject.name,
        `${count} items: ${what}`,
        value,
        subject.name === ours ? most : undefined,
        unit,
      );
    return [
      row('scripts and style sheets in gzip', site.weight(), 'bytes'),
      ...metrics.map(([name, key, unit, most]) =>
        row(name, middleOf(loaded.map((load) => load[key])), unit, most),
      ),
    ];
  } finally {
    await site.close();
  }
}

/** The middle of some figures. */
function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
