import { describe, inject, test } from 'vitest';
import { inPostgres } from './in-postgres.ts';
import { expectResumedAnywhere } from './interrupted.ts';
import { expectCopyWhateverHappens } from './random-course.ts';
import { passWaits } from './until.ts';

passWaits();

describe('a mirror in PostgreSQL', () => {
  const make = () => inPostgres(`${inject('postgresServer')}/postgres`);

  test(
    'that is cut, restarted and forgotten at any moment comes to hold what the feed holds',
    {
      timeout: 120_000,
    },
    () => expectCopyWhateverHappens(make, 15),
  );

  test(
    'resumes wherever its program ended, with nothing lost and nothing shown twice',
    {
      timeout: 120_000,
    },
    () => expectResumedAnywhere(make),
  );
});
