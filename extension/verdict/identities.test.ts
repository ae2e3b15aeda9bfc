import { describe, expect, test } from 'vitest';
import { identitiesOf, mainPosting } from './identities.ts';

const page = 'https://www.board.example/jobs/1?utm_source=mail';
const own = { title: 'Fitter', url: 'https://boards.greenhouse.io/acme/jobs/4943113101' };
const other = { title: 'Welder', url: 'https://board.example/jobs/2' };

describe('the identities of a page', () => {
  test('name its only posting by its own address and by the page', () => {
    const find = { visit: 0, page, postings: [own] };
    expect(identitiesOf(find)).toEqual([['greenhouse:acme:4943113101', 'board.example/jobs/1']]);
    expect(mainPosting(find, identitiesOf(find))).toBe(0);
  });

  test('name none of several postings after the page', () => {
    const find = {
      visit: 0,
      page: 'https://board.example/jobs',
      postings: [own, other, { title: 'Turner' }],
    };
    expect(identitiesOf(find)).toEqual([['greenhouse:acme:4943113101'], ['board.example/jobs/2'], []]);
    expect(mainPosting(find, identitiesOf(find))).toBe(-1);
  });

  test('tell the posting of a page from those it merely recommends', () => {
    const find = { visit: 0, page: 'https://board.example/jobs/2', postings: [own, other] };
    expect(mainPosting(find, identitiesOf(find))).toBe(1);
  });
});
