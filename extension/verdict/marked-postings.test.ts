import { expect, test } from 'vitest';
import type { PageFind } from './found-posting.ts';
import { markedPostings } from './marked-postings.ts';
import type { Verdict } from './verdict.ts';

const page = 'https://jobs.example/1';
const find: PageFind = { visit: 0, page, postings: [{ title: '钳工', closesAt: '2026-12-31' }] };
const verdict = (closesAt?: string) =>
  ({ job: { id: 'job_1', identities: [], ...(closesAt && { closesAt }) } }) as unknown as Verdict;

test.each([
  ['its page says', undefined, '2026-12-31'],
  ['its page says, where the feed says none', verdict(), '2026-12-31'],
  ['the feed says before what its page says', verdict('2027-01-05T08:00:00Z'), '2027-01-05T08:00:00Z'],
])('a posting is marked with the closing date that %s', (_which, judged, closesAt) => {
  expect(markedPostings(find, [judged])).toMatchObject([{ url: page, closesAt }]);
});

const careers = 'https://acme.example/careers';
const only = (url: string): PageFind => ({ visit: 0, page: careers, postings: [{ title: '钳工', url }] });

test('what one page shows alone today and another tomorrow are marked apart', () => {
  const [today, tomorrow] = [1, 2].map(
    (number) => markedPostings(only(`https://acme.example/jobs/${number}`), [undefined])[0],
  );
  expect(today?.identities).toHaveLength(1);
  expect(tomorrow?.identities).toHaveLength(1);
  expect(today?.identities).not.toEqual(tomorrow?.identities);
});

test('a posting without an address of its own is marked by its page', () => {
  expect(markedPostings(find, [undefined])[0]?.identities).toHaveLength(1);
});

test('a job of the feed is marked by what the feed calls it too', () => {
  const [posting] = markedPostings(only('https://acme.example/jobs/1'), [
    { job: { id: 'job_1', identities: ['careers.example/1'] } } as unknown as Verdict,
  ]);
  expect(posting?.identities).toEqual([expect.stringContaining('acme'), 'careers.example/1']);
});
