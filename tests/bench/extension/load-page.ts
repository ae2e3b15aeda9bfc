import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { trace } from '../shared/trace.ts';
import type { SubjectBrowser } from './open-browser.ts';
import { type Load, readLoad } from './read-load.ts';
import type { SitePage } from './site.ts';

/** A site is left for the next after some pages, as one browses: its first page is loaded by a process of its own. */
const pagesOfSite = 5;
/** Longer than the detector waits for its second look. */
const watched = 1_900;
const watchedOfOthers = 600;

export interface Loading {
  /** How many times the processor is slowed down. */
  slowdown: number;
  loads: number;
  /** How many sites have been gone through before. */
  firstSite?: number;
  /** Done before each load. */
  before?: () => Promise<void>;
}

/** The sites that so many loads go through. */
export const sitesOf = (loads: number) => [...new Set(Array.from({ length: loads }, (_, at) => siteOf(at)))];
const siteOf = (load: number) => `http://site-${Math.floor(load / pagesOfSite) + 1}.example`;

/** Loads pages in turn, one after another in one tab, and returns what each load cost. */
export async function loadPages(
  { context, page, subject }: SubjectBrowser,
  pages: readonly SitePage[],
  { slowdown, loads, firstSite = 0, before }: Loading,
): Promise<Load[]> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const results: Load[] = [];
  for (let at = 0; at < loads; at += 1) {
    const url = siteOf(at + firstSite * pagesOfSite) + pages[at % pages.length]?.path;
    await before?.();
    results.push(await loadOnce(session, page, url, subject.isOurs ? watched : watchedOfOthers));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return results;
}

async function loadOnce(session: CDPSession, page: Page, url: string, time: number): Promise<Load> {
  const events = await trace(session, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await wait(time);
  });
  const load = readLoad(events, url, ['badge']);
  if (load !== undefined) return load;
  // A process that starts with the page may begin to trace only after it.
  await page.goto('about:blank');
  return await loadOnce(session, page, url, time);
}
