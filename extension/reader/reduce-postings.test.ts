import type { Posting } from '@recruitment-feed/sdk/posting';
import { describe, expect, test } from 'vitest';
import { reducePostings } from './reduce-postings.ts';

const lists = { employmentTypes: [], locations: [], pay: [], industries: [], skills: [], benefits: [] };
const posting: Posting = {
  ...{
    source: 'json-ld',
    title: 'Fitter',
    url: 'https://jobs.example/1',
    description: '<p>Secret sauce</p>',
  },
  employer: { name: 'Acme', url: 'https://acme.example' },
  ...lists,
};

describe('reducing postings', () => {
  test('keeps title, addresses and employer, and nothing else of the page', () => {
    expect(reducePostings([posting])).toEqual([
      {
        title: 'Fitter',
        url: 'https://jobs.example/1',
        employer: { name: 'Acme', url: 'https://acme.example' },
      },
    ]);
  });

  test('bounds what a page can make the worker take', () => {
    const long = { ...posting, title: 'x'.repeat(10_000) };
    const found = reducePostings(Array.from({ length: 500 }, () => long));
    expect(found).toHaveLength(100);
    expect(found[0]?.title).toHaveLength(500);
  });
});
