import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addList, addSet, emptySet, hasJob, removeList } from './job-set.ts';

const count = 100;
const jobs = fc.uniqueArray(fc.nat(count - 1)).map((list) => list.sort((a, b) => a - b));

test('a set has what was put in and not taken out again', () => {
  fc.assert(
    fc.property(jobs, jobs, jobs, (some, more, gone) => {
      const [set, other] = [emptySet(count), emptySet(count)];
      addList(set, Int32Array.from(some));
      addList(other, Int32Array.from(more));
      addSet(set, other);
      removeList(set, gone);
      const left = new Set([...some, ...more].filter((job) => !gone.includes(job)));
      for (let job = 0; job < count; job += 1) expect(hasJob(set, job)).toBe(left.has(job));
    }),
  );
});

test('a set of fewer jobs is joined to one of more', () => {
  const [set, small] = [emptySet(200), emptySet(10)];
  addList(small, Int32Array.of(0, 9));
  addSet(set, small);
  expect([0, 1, 9, 199].map((job) => hasJob(set, job))).toEqual([true, false, true, false]);
});
