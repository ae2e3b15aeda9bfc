import { browser } from 'wxt/browser';
import { isSiteOn } from '../sites/site-switch.ts';
import type { PageReading } from '../verdict/found-posting.ts';
import { markedPostings } from '../verdict/marked-postings.ts';
import type { JudgedPosting } from '../verdict/verdict.ts';
import { judgeForStudent } from './judging.ts';
import { readTab } from './read-tab.ts';
import { showBadges } from './show-badges.ts';

/**
 * Reads the page of a tab and judges its postings, and where its site is on, has the page show what was found: it may
 * have been open before the site was switched on, or before an update. Needs no host permission where the student has just
 * clicked the toolbar button (`activeTab`); pages that no extension may read are `unreadable`.
 */
export async function checkPage(tab: number): Promise<JudgedPosting[] | 'unreadable'> {
  const find = await readPage(tab);
  if (find === 'unreadable') return find;
  if (find === undefined) return [];
  if (find.isNews) await showWhereOn(tab, find);
  const verdicts = await judgeForStudent(find);
  const postings = markedPostings(find, verdicts);
  return postings.map((posting, at) => ({
    posting,
    title: posting.title,
    employer: posting.employer ?? '',
    verdict: verdicts[at],
  }));
}

async function readPage(tab: number): Promise<PageReading | undefined | 'unreadable'> {
  try {
    return await readTab({ tab, frame: 0, files: ['detector.js'] });
  } catch (error) {
    console.info('This page cannot be read:', error);
    return 'unreadable';
  }
}

/** The check holds without it: the tab may have gone on meanwhile. */
async function showWhereOn(tab: number, find: PageReading): Promise<void> {
  try {
    const { url, incognito } = await browser.tabs.get(tab);
    if (url === undefined || !(await isSiteOn(new URL(url)))) return;
    await showBadges({ tab, frame: 0, isPrivate: incognito }, find);
  } catch (error) {
    console.info('No badges were shown:', error);
  }
}
