import { expect, test } from 'vitest';
import type { PageFind } from './found-posting.ts';
import { markedPostings } from './marked-postings.ts';
import type { Verdict } from './verdict.ts';

const page = 'https://jobs.example/1';
const find: PageFind = { visit: 0, page, postings: [{ title: '钳工', closesAt: '2026-12-31' }] };
const verdict = (closesAt?: string) => ({ job: { id: 'job_1', ...(closesAt && { closesAt }) } }) as Verdict;

test.each([
  ['its page says', undefined, '2026-12-31'],
  ['its page says, where the feed says none', verdict(), '2026-12-31'],
  ['the feed says before what its page says', verdict('2027-01-05T08:00:00Z'), '2027-01-05T08:00:00Z'],
])('a posting is marked with the closing date that %s', (_which, judged, closesAt) => {
  expect(markedPostings(find, [judged])).toMatchObject([{ url: page, closesAt }]);
});
