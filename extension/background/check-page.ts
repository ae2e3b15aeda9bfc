import type { PageFind } from '../verdict/found-posting.ts';
import type { JudgedPosting } from '../verdict/verdict.ts';
import { judgeForStudent } from './judging.ts';
import { readTab } from './read-tab.ts';

/**
 * Reads the page of a tab and judges its postings. Needs no host permission where the student has just
 * clicked the toolbar button (`activeTab`); pages that no extension may read are `unreadable`.
 */
export async function checkPage(tab: number): Promise<JudgedPosting[] | 'unreadable'> {
  const find = await readPage(tab);
  if (find === 'unreadable') return find;
  if (find === undefined) return [];
  const verdicts = await judgeForStudent(find);
  return find.postings.map(({ title, employer }, at) => ({
    title,
    employer: employer?.name ?? '',
    verdict: verdicts[at],
  }));
}

async function readPage(tab: number): Promise<PageFind | undefined | 'unreadable'> {
  try {
    return await readTab(tab, ['detector.js']);
  } catch (error) {
    console.info('This page cannot be read:', error);
    return 'unreadable';
  }
}
