import { describe, expect, test } from 'vitest';
import { hasCorpus, savedPages } from '../corpus.ts';
import { markedPages } from './labels.ts';
import { measureMarkedPages, readMarked } from './measure-marked-pages.ts';

describe('saved pages', { skip: !hasCorpus }, () => {
  test('are all labelled', () => {
    const pages = ['real', 'small', 'schemaorg'].flatMap(savedPages);
    expect(markedPages.map(({ page }) => page).sort()).toEqual(pages.sort());
  });

  test.each(markedPages)('$page is read as its markup says', ({ page, postings }) => {
    const read = readMarked(page);
    expect(read).toHaveLength(postings.length);
    expect(read).toMatchObject(postings);
  });

  test('have nothing wrong by the measurement', () => {
    expect(measureMarkedPages().misses).toEqual([]);
  });
});
