import type { PageFind } from '../verdict/found-posting.ts';
import { markedPostings } from '../verdict/marked-postings.ts';
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
  const postings = markedPostings(find, verdicts);
  return postings.map((posting, at) => ({
    posting,
    title: posting.title,
    employer: posting.employer ?? '',
    verdict: verdicts[at],
  }));
}

async function readPage(tab: number): Promise<PageFind | undefined | 'unreadable'> {
  try {
    return await readTab({ tab, frame: 0, files: ['detector.js'] });
  } catch (error) {
    console.info('This page cannot be read:', error);
    return 'unreadable';
  }
}
