import type { Bench, Row } from '../bench.ts';
import { feedOf } from './feed.ts';
import { sitesOf } from './load-page.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePages, parts } from './measure-pages.ts';
import { measureSilence } from './measure-silence.ts';
import { openBrowser, type SubjectBrowser } from './open-browser.ts';
import { cardUrls, everyPage, listPage, postingPage } from './pages.ts';
import { type Site, startSite } from './site.ts';
import { ownSubjects, peers, type Subject } from './subjects.ts';

const loads = Number(process.env.BENCH_LOADS ?? 40);
const tabs = Math.min(loads, 10);
const slowdowns = [1, 4];
/** What is measured: all of it, or the parts named, since all takes half an hour of a machine that does nothing else. */
const named = new Set((process.env.BENCH_PARTS ?? 'silent posting list memory peers').split(/[ ,]+/));

/**
 * What the extension costs a page, by traces of a real Chromium, beside the browser alone, an extension that does
 * nothing, and what two extensions of others run on every page. Five pages of a site are loaded one after another in
 * one tab before the next site is gone to, so that every fifth load is that of a process of its own.
 */
export const bench: Bench = {
  name: 'extension',
  async run() {
    const urls = sitesOf(Math.max(loads, tabs * 5)).flatMap((site) => [
      site + postingPage.path,
      ...cardUrls(site + listPage.path),
    ]);
    const site = await startSite(everyPage, feedOf(urls));
    const rows: Row[] = [];
    try {
      for (const subject of ownSubjects()) rows.push(...(await withBrowser(subject, site, measureOwn)));
      if (named.has('memory')) rows.push(...(await memory(site)));
      for (const peer of named.has('peers') ? await peers() : [])
        rows.push(...(await withBrowser(peer, site, measurePeer)));
    } finally {
      await site.close();
    }
    return { rows };
  },
};

async function measureOwn(browser: SubjectBrowser, site: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [part, kinds] of Object.entries(parts)) {
    if (named.has(part)) rows.push(...(await measurePages(browser, kinds, { loads, slowdowns })));
  }
  if (named.has('silent') && browser.subject.isOurs)
    rows.push(...(await measureSilence(browser, site, loads)));
  return rows;
}

function measurePeer(browser: SubjectBrowser): Promise<Row[]> {
  return measurePages(browser, [...parts.silent, ...parts.posting], { loads, slowdowns: [1] });
}

async function memory(site: Site): Promise<Row[]> {
  const browsers: SubjectBrowser[] = [];
  try {
    for (const subject of ownSubjects()) browsers.push(await openBrowser(subject, site));
    return await measureMemory(browsers, tabs);
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

async function withBrowser(
  subject: Subject,
  site: Site,
  measure: (browser: SubjectBrowser, site: Site) => Promise<Row[]>,
): Promise<Row[]> {
  const browser = await openBrowser(subject, site);
  try {
    return await measure(browser, site);
  } finally {
    await browser.close();
  }
}
