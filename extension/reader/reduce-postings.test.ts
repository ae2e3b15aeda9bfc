import type { Posting } from '@recruitment-feed/sdk/posting';
import { describe, expect, test } from 'vitest';
import { reduceDetails } from './reduce-details.ts';
import { reduceOutline, reducePostings } from './reduce-postings.ts';

const lists = { employmentTypes: [], locations: [], pay: [], industries: [], skills: [], benefits: [] };
const posting: Posting = {
  ...{
    source: 'json-ld',
    title: 'Fitter',
    url: 'https://jobs.example/1',
    closesAt: '2026-12-31',
    description: '<p>Secret sauce</p>',
  },
  employer: { name: 'Acme', url: 'https://acme.example' },
  ...lists,
};

function reduceAll(postings: Posting[]) {
  const steps = reducePostings(postings, reduceOutline, () => true);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('reducing postings', () => {
  test('keeps title, addresses, employer and closing date, and nothing else of the page', () => {
    expect(reduceAll([posting])).toEqual([
      {
        title: 'Fitter',
        url: 'https://jobs.example/1',
        closesAt: '2026-12-31',
        employer: { name: 'Acme', url: 'https://acme.example' },
      },
    ]);
  });

  test('bounds what a page can make the worker take', () => {
    const long = { ...posting, title: 'x'.repeat(10_000) };
    const many = Array.from({ length: 500 }, () => long);
    const found = reduceAll(many);
    expect(found).toHaveLength(100);
    expect(found[0]?.title).toHaveLength(500);
  });

  test('keeps of what a posting says only what a profile is held against, and not all of a long text', () => {
    const { extensions: _kept, ...long } = { ...posting, extensions: {}, description: 'x'.repeat(50_000) };
    const details = reduceDetails({ ...long, skills: Array.from({ length: 99 }, () => 'y'.repeat(999)) });
    expect(details.description).toHaveLength(20_000);
    expect(details.skills).toHaveLength(50);
    expect(details.skills[0]).toHaveLength(500);
    expect(details).not.toHaveProperty('title');
    expect(details).not.toHaveProperty('employer');
  });
});
