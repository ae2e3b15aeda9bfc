import { readPostings } from '@recruitment-feed/sdk/posting';
import { hasCorpus, readSavedPage } from '../corpus.ts';
import { holds } from '../holds.ts';
import { openPage } from '../open-page.ts';
import type { Part } from '../part.ts';
import { type MarkedPage, markedPages } from './labels.ts';

/** What is read of a page's markup; what is read of a page that has none is another part's matter. */
export function readMarked(page: string) {
  const postings = readPostings(openPage(readSavedPage(page)), { url: 'https://jobs.example/page' });
  return postings.filter(({ source }) => ['json-ld', 'microdata', 'rdfa'].includes(source));
}

/** Saved pages whose markup was labelled by hand. */
export const measureMarkedPages: Part = () => {
  if (!hasCorpus) return { rows: [], misses: ['Saved pages: passed over, for the corpus is not there.'] };
  const rows = [true, false].map((marked) => {
    const pages = markedPages.filter(({ postings }) => postings.length > 0 === marked);
    const value = pages.filter(isRight).length;
    const metric = `right of ${pages.length} saved pages ${marked ? 'with' : 'without'} markup`;
    const bound = { target: `= ${pages.length}`, ok: value === pages.length };
    return { subject: 'readPostings', metric, value, unit: 'pages', ...bound };
  });
  const wrong = markedPages.filter((page) => !isRight(page));
  return { rows, misses: wrong.map(({ page }) => `${page}: read ${JSON.stringify(readMarked(page))}`) };
};

function isRight({ page, postings }: MarkedPage): boolean {
  return holds(readMarked(page), postings);
}
