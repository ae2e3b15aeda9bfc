import type { Posting } from '@recruitment-feed/sdk/posting';
import { describe, expect, test } from 'vitest';
import { createStalenessFilter } from './stale-postings.ts';

function posting(title: string, more: Partial<Posting> = {}): Posting {
  const lists = { employmentTypes: [], locations: [], pay: [], industries: [], skills: [], benefits: [] };
  return { source: 'json-ld', title, ...lists, ...more };
}

/** Leaves those of many that belong to a page. */
function createDrop() {
  const isFresh = createStalenessFilter();
  return (postings: Posting[], page: string) => postings.filter((posting) => isFresh(posting, page));
}

describe('the staleness filter', () => {
  test('drops markup that stayed behind after an in-page navigation', () => {
    const dropStale = createDrop();
    const first = posting('Fitter');
    expect(dropStale([first], 'board.example/a')).toEqual([first]);
    expect(dropStale([first], 'board.example/b')).toEqual([]);
  });

  test('knows stale markup again although it takes the new address for its own', () => {
    const dropStale = createDrop();
    dropStale([posting('Fitter', { url: 'https://board.example/a' })], 'board.example/a');
    const misled = posting('Fitter', { url: 'https://board.example/b' });
    expect(dropStale([misled], 'board.example/b')).toEqual([]);
  });

  test('keeps markup that came with the new view', () => {
    const dropStale = createDrop();
    const [old, fresh] = [posting('Fitter'), posting('Welder')];
    dropStale([old], 'board.example/a');
    expect(dropStale([old, fresh], 'board.example/b')).toEqual([fresh]);
  });

  test('keeps a posting when the student comes back to its page', () => {
    const dropStale = createDrop();
    const first = posting('Fitter');
    dropStale([first], 'board.example/a');
    dropStale([first], 'board.example/b');
    expect(dropStale([first], 'board.example/a')).toEqual([first]);
  });
});
