import { describe, test } from 'vitest';
import { expectResumedAnywhere } from './interrupted.ts';
import { expectCopyWhateverHappens } from './random-course.ts';
import { inIndexedDb, inMemory, inSqlite } from './subjects.ts';
import { passWaits } from './until.ts';

passWaits();

describe.each([
  ['in memory', inMemory],
  ['in SQLite', inSqlite],
  ['in IndexedDB', inIndexedDb],
])('a mirror %s', (_, make) => {
  test(
    'that is cut, restarted and forgotten at any moment comes to hold what the feed holds',
    {
      timeout: 120_000,
    },
    () => expectCopyWhateverHappens(make, 40),
  );

  test(
    'resumes wherever its program ended, with nothing lost and nothing shown twice',
    {
      timeout: 120_000,
    },
    () => expectResumedAnywhere(make),
  );
});
