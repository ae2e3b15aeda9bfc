import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { college, cooperation, enterprise } from '../e2e/sample-feed.ts';
import { nobody, type StudentProfile } from '../profile/student-profile.ts';
import { listJobs } from './list-jobs.ts';
import type { JobFilters, RankOptions } from './ranked-job.ts';
import { createCopies, job } from './testing/copies.ts';

const today = new Date('2026-11-29');
const student: StudentProfile = { ...nobody, college: college.id, skills: ['PLC编程', 'AutoCAD'] };
type Copies = Awaited<ReturnType<typeof createCopies>>;

const list = async (copies: Copies, options: Partial<RankOptions> = {}, profile = student) =>
  listJobs(await copies.open(), profile, { sort: 'match', ...options }, today);
const ids = async (copies: Copies, options: Partial<RankOptions> = {}, profile = student) =>
  (await list(copies, options, profile)).jobs.map((one) => one.job.id.slice(4));
const day = (number: number) => `2026-11-0${number}T08:00:00Z`;

const cook = job('cook', { title: '厨师', postedAt: day(9), employmentTypes: ['INTERN'] });
const fitter = job('fitter', { title: '装配工', skills: ['PLC编程'], postedAt: day(1) });
const drafter = job('drafter', { title: 'Drafter', skills: ['PLC', 'AutoCAD'], postedAt: day(2) });
const gone = job('gone', { title: '电工', skills: ['PLC'], status: 'closed', postedAt: day(8) });

describe('the list of jobs', () => {
  test('has those that fit first, the best before, and then the newest', async () => {
    const copies = await createCopies([cook, fitter, drafter, gone]);
    expect(await ids(copies)).toEqual(['drafter', 'fitter', 'cook', 'gone']);
    const { total, jobs } = await list(copies);
    expect(total).toBe(4);
    expect(jobs[0]).toMatchObject({ band: 'some' });
    expect(jobs[0]?.reasons.map(({ quote }) => quote)).toEqual(['PLC', 'AutoCAD']);
    expect(jobs[2]).toMatchObject({ band: undefined, reasons: [] });
  });

  test('has the newest first where that is asked, and where nothing is known of the student', async () => {
    const copies = await createCopies([cook, fitter, drafter, gone]);
    const newest = ['cook', 'gone', 'drafter', 'fitter'];
    expect(await ids(copies, { sort: 'newest' })).toEqual(newest);
    expect(await ids(copies, {}, nobody)).toEqual(newest);
  });

  test('is read page by page', async () => {
    const copies = await createCopies([cook, fitter, drafter, gone]);
    expect(await ids(copies, { offset: 1, limit: 2 })).toEqual(['fitter', 'cook']);
    expect(await list(copies, { offset: 9 })).toEqual({ total: 4, jobs: [] });
  });

  test.each<[string, JobFilters, string[]]>([
    ['open ones', { open: true }, ['drafter', 'fitter', 'cook']],
    ['those that fit', { fitting: true }, ['drafter', 'fitter']],
    ['a kind of employment', { employmentTypes: ['INTERN', 'PART_TIME'] }, ['cook']],
    ['a place in either language', { place: 'hangzhou' }, ['drafter', 'fitter', 'cook', 'gone']],
    ['a place that is elsewhere a name', { place: 'PLC' }, []],
  ])('can be narrowed to %s', async (_what, filters, expected) => {
    const copies = await createCopies([cook, fitter, drafter, gone]);
    expect(await ids(copies, { filters })).toEqual(expected);
    expect((await list(copies, { filters })).total).toBe(expected.length);
  });

  test('can be narrowed to employers that cooperate with the college', async () => {
    const elsewhere = job('else', { organization: { id: 'org_else', kind: 'enterprise', name: '云栖' } });
    const copies = await createCopies([college, enterprise, cooperation, cook, elsewhere]);
    expect(await ids(copies, { filters: { cooperating: true } })).toEqual(['cook']);
    expect(await ids(copies, { filters: { cooperating: true } }, nobody)).toEqual([]);
  });

  test.each([
    ['厨', ['cook']],
    ['ｄｒａｆｔｅｒ', ['drafter']],
    ['plc 杭州', ['drafter', 'fitter', 'gone']],
    ['明泽 厨师', ['cook']],
    ['\u0001', ['drafter', 'fitter', 'cook', 'gone']],
    ['nobody', []],
  ])('is searched for %j', async (search, expected) => {
    const copies = await createCopies([cook, fitter, drafter, gone]);
    expect(await ids(copies, { search })).toEqual(expected);
  });

  test('keeps what the student does not want among those that do not fit', async () => {
    const copies = await createCopies([cook, fitter, drafter]);
    const exclusions = { words: ['装配'], companies: [] };
    expect(await ids(copies, {}, { ...student, exclusions })).toEqual(['drafter', 'cook', 'fitter']);
  });

  test('shows a job that is in two feeds once, where it can be applied for', async () => {
    const mirrored = { ...cook, status: 'closed' as const };
    const copies = await createCopies([mirrored, fitter], [cook, { ...fitter, id: 'job_other' }, drafter]);
    expect(await ids(copies)).toEqual(['drafter', 'fitter', 'cook']);
    expect((await list(copies, { search: '厨' })).jobs[0]?.job.status).toBe('open');
  });

  test('shows two jobs whose common address is that of a form', async () => {
    const applyUrl = 'https://forms.example/apply';
    const copies = await createCopies([{ ...cook, applyUrl }], [{ ...drafter, applyUrl }]);
    expect(await ids(copies)).toEqual(['drafter', 'cook']);
  });

  test('holds every job of several feeds once, in one order, whatever page of it is read', async () => {
    const jobs = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-f]$/),
        skills: fc.subarray(['PLC', 'AutoCAD']),
        posted: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: ({ id }) => id },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(jobs, { minLength: 1, maxLength: 3 }), fc.nat(4), async (feeds, limit) => {
        const made = feeds.map((feed) =>
          feed.map(({ id, skills, posted }) => job(id, { skills, title: '岗位', postedAt: day(posted) })),
        );
        const copies = await createCopies(...made);
        const all = await ids(copies, { limit: 100 });
        expect(all.toSorted()).toEqual([...new Set(feeds.flat().map(({ id }) => id))].sort());
        expect(await ids(copies, { offset: limit, limit })).toEqual(all.slice(limit, 2 * limit));
      }),
      { numRuns: 40 },
    );
  });
});
