import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildWhatIsStale, testExtensionFolder } from '../../../scripts/build.ts';
import { bundle } from '../../../scripts/bundle.ts';
import { chromiumFlags, chromiumPath } from '../../e2e/browser.ts';
import type { Bench, Row } from '../bench.ts';
import { boundedRow, rowsOf } from '../shared/rows.ts';
import type { askIndex, FirstAnswers } from './ask-index.ts';
import { type BigFeed, startBigFeed } from './big-feed.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { copyPlainly } from './plain-copy.ts';
import { type Effort, effortOf, syncNow, type Watched } from './sync-once.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const jobs = Number(process.env.BENCH_JOBS ?? 100_000);
const changed = 100;
const questions = 15;
const ours = 'recruitment feed';

/**
 * What it costs a student's browser to hold a whole feed: the first sync, those after it, and the first answer of the
 * index. Each sync is that of a browser of its own, from the server of the feed on this machine.
 */
export const bench: Bench = {
  name: 'extension-sync',
  async run() {
    buildWhatIsStale('testExtension');
    const data = mkdtempSync(join(tmpdir(), 'recruitment-feed-bench-'));
    const feed = await startBigFeed(root, data, jobs);
    const proxy = await startCountingProxy(feed.url);
    try {
      const plain = await inExtension(async (page, profile) =>
        effortOf({ ...proxy, profile }, () => page.evaluate(copyPlainly, proxy.url)),
      );
      const rows = await inExtension((page, profile) =>
        measureOurs(page, { ...proxy, profile }, { ...feed, url: proxy.url }),
      );
      return {
        rows: [...effortRows('the same, put into one store as it comes', 'first sync', plain), ...rows],
      };
    } finally {
      await proxy.close();
      await feed.stop();
      rmSync(data, { recursive: true, force: true });
    }
  },
};

async function measureOurs(page: Page, watched: Watched, { url, job, change }: BigFeed): Promise<Row[]> {
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { feeds: [url], language: 'en' });
  const first = await effortOf(watched, () => syncNow(page));
  const nothing = await effortOf(watched, () => syncNow(page));
  await change(changed);
  const delta = await effortOf(watched, () => syncNow(page));
  const answers = await firstAnswers(page.context(), page.url(), { feed: url, ...job });
  const answered = (which: keyof FirstAnswers) => answers.map((answer) => answer[which]);
  return [
    ...effortRows(ours, 'first sync', first),
    ...effortRows(ours, 'sync of nothing', nothing),
    ...effortRows(ours, `sync of ${changed} changes`, delta),
    ...rowsOf(ours, 'database opened', answered('opened')),
    ...rowsOf(ours, 'then a posting found by its address', answered('job'), { p50: 50 }),
    ...rowsOf(ours, 'then its employer found, too', answered('employer'), { p50: 50 }),
  ];
}

/** Asks the index as a worker that has just started does: each time from code that has read nothing yet. */
async function firstAnswers(
  context: BrowserContext,
  blank: string,
  asked: Parameters<typeof askIndex>[0],
): Promise<FirstAnswers[]> {
  const code = await bundle(
    `import ${JSON.stringify(fileURLToPath(new URL('./ask-index.ts', import.meta.url)))};`,
  );
  const answers: FirstAnswers[] = [];
  for (let question = 0; question < questions; question += 1) {
    const page = await context.newPage();
    await page.goto(blank);
    await page.evaluate(code);
    answers.push(
      await page.evaluate((what) => (Reflect.get(globalThis, 'askIndex') as typeof askIndex)(what), asked),
    );
    await page.close();
  }
  return answers;
}

function effortRows(subject: string, what: string, { seconds, megabytes, peak }: Effort): Row[] {
  return [
    boundedRow(subject, `${what} (${jobs} jobs)`, seconds, undefined, 's'),
    boundedRow(subject, `${what}: on the wire`, megabytes, undefined, 'MB'),
    boundedRow(subject, `${what}: most memory of the process`, peak, undefined, 'MB'),
  ];
}

/** Runs something in a page of the extension that does nothing by itself, in a browser of its own. */
async function inExtension<Result>(run: (page: Page, profile: string) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'recruitment-feed-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [
      ...chromiumFlags,
      `--disable-extensions-except=${testExtensionFolder}`,
      `--load-extension=${testExtensionFolder}`,
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`${worker.url().split('/', 3).join('/')}/manifest.json`);
    return await run(page, profile);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
