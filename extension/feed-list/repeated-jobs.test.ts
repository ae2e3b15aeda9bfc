import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openList } from './listed-feed.ts';
import { repeatedJobs } from './repeated-jobs.ts';
import { createCopies, job } from './testing/copies.ts';

test('marks what several feeds show once for as long as the feeds stay, and anew when one changes', async () => {
  const same = job('1', { title: '焊工' });
  const copies = await createCopies([same, job('2')], [same]);
  const marksNow = async () => repeatedJobs(await Promise.all((await copies.open()).map(openList)));

  const first = await marksNow();
  expect(first.map((marks) => [...marks])).toEqual([[0, 0], [1]]);
  expect(await marksNow()).toBe(first);

  copies.put(0, { ...same, title: '电工' });
  await copies.sync(Date.UTC(2026, 10, 25));
  expect((await marksNow()).map((marks) => [...marks])).toEqual([[0, 0], [0]]);
});
