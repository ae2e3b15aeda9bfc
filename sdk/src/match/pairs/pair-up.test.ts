import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatchedCohort } from './cohort-profile.ts';
import { type MatchedJob, pairUp } from './pair-up.ts';

const cohort = (id: string, name: string, skills: string[] = []): MatchedCohort => ({
  ...{ id: `coh_${id}`, major: { name }, educationLevel: 'associate', graduationYear: 2027, skills },
});
const job = (id: string, employer: string, more: Partial<MatchedJob> = {}): MatchedJob => ({
  ...{ id: `job_${id}`, title: '岗位', organization: { id: `org_${employer}`, name: employer } },
  ...{ employmentTypes: [], locations: [], pay: [], skills: [], graduationYears: [] },
  ...more,
});
const majors = (...names: string[]) => ({ education: { majors: names } });

const cohorts = [
  cohort('a', '机电一体化技术', ['PLC']),
  cohort('b', '机电一体化技术'),
  cohort('c', '大数据与会计'),
  cohort('d', '舞蹈表演'),
];
const jobs = [
  job('1', 'x', { ...majors('机电一体化技术'), skills: ['PLC'] }),
  job('2', 'y', majors('机电一体化技术', '大数据与会计')),
  job('3', 'y', majors('大数据与会计')),
  job('4', 'z', { ...majors('机电一体化技术'), status: 'closed' }),
];
const names = (...given: Parameters<typeof pairUp>) =>
  pairUp(...given).map(({ cohort, job }) => `${cohort.slice(4)}${job.slice(4)}`);

describe('cohorts and jobs', () => {
  test('meet where they fit, and not where the job is closed', () => {
    expect(names(cohorts, jobs)).toEqual(['a1', 'a2', 'b2', 'b1', 'c3', 'c2']);
  });

  test('share what there is: nobody has a second meeting before another has the first', () => {
    expect(names(cohorts, jobs, { perJob: 1 })).toEqual(['a1', 'b2', 'c3']);
  });

  test('meet no more often than an employer can', () => {
    expect(names(cohorts, jobs, { perEmployer: 1 })).toEqual(['a1', expect.stringMatching(/^[bc][23]$/)]);
  });

  test('are told why they meet', () => {
    const [first] = pairUp(cohorts, jobs, { perJob: 1 });
    expect(first?.reasons).toEqual([
      { kind: 'major', polarity: 'meets', word: '机电一体化技术' },
      { kind: 'skill', polarity: 'meets', word: 'PLC' },
    ]);
  });

  test('meet the same whatever their order', () => {
    const turned = fc.tuple(
      fc.shuffledSubarray(cohorts, { minLength: cohorts.length }),
      fc.shuffledSubarray(jobs, { minLength: jobs.length }),
      fc.record({ perCohort: fc.nat(3), perJob: fc.nat(2), perEmployer: fc.nat(3) }),
    );
    fc.assert(
      fc.property(turned, ([someCohorts, someJobs, limits]) => {
        expect(pairUp(someCohorts, someJobs, limits)).toEqual(pairUp(cohorts, jobs, limits));
      }),
      { numRuns: 30 },
    );
  });
});
