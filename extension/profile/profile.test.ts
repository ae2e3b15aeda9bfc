import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../marks/mark.ts';
import { changeMark, markOf, noteReminder } from '../marks/marks.ts';
import { changeProfile, readProfile } from './profile.ts';
import { canMatch, nobody, type StudentProfile } from './student-profile.ts';

const student: StudentProfile = {
  ...nobody,
  ...{ college: 'org_college', majors: ['机电一体化技术'], degree: 'associate', graduationYear: 2027 },
  ...{ skills: ['PLC编程'], places: ['杭州'], remote: true, monthsOfExperience: 0 },
  languages: [{ name: '英语', level: 'working' }],
  certificates: [{ name: 'CET-4', score: 430 }],
  payFloor: { amount: 500_000, currency: 'CNY', period: 'month' },
  ...{ employmentTypes: ['FULL_TIME'], exclusions: { words: ['夜班'], companies: ['某某'] } },
};

/** Writes a database as an earlier version left it. */
async function store(version: number, record?: unknown): Promise<void> {
  const database = await openDB('profile', version, {
    upgrade: (created) => void created.createObjectStore('profile'),
  });
  if (record !== undefined) await database.put('profile', record, 'own');
  database.close();
}

describe('the stored profile', () => {
  beforeEach(() => deleteDB('profile'));

  test('is empty before the student has said anything', async () => {
    expect(await readProfile()).toEqual(nobody);
  });

  test('comes back as it was written', async () => {
    await changeProfile(() => student);
    expect(await readProfile()).toEqual(student);
  });

  test('takes over what version 1 held', async () => {
    await store(1, { college: 'org_college', pausedSites: ['pause.example'] });
    const expected = { ...nobody, college: 'org_college', pausedSites: ['pause.example'] };
    expect(await readProfile()).toEqual(expected);
    expect(await readProfile()).toEqual(expected);
  });

  test('is taken over from a version 1 that held nothing', async () => {
    await store(1);
    expect(await readProfile()).toEqual(nobody);
  });

  test('takes over what version 2 held', async () => {
    await store(2, student);
    expect(await readProfile()).toEqual(student);
  });

  test.each([1, 2])('has room for marks after version %i', async (version) => {
    await store(version, { ...nobody, college: 'org_college' });
    await changeMark({ identities: ['a.example/1'], title: '技师' }, { seen: true }, 7);
    expect(await markOf(['a.example/1'])).toMatchObject({ times: { seen: 7 } });
    expect(await readProfile()).toEqual({ ...nobody, college: 'org_college' });
  });

  test('leaves the marks of version 3 as they are, which then take a closing date', async () => {
    const mark: Mark = {
      ...{ id: 'a.example/1', identities: ['a.example/1'], title: '技师', times: { saved: 3 } },
      reminder: { told: 5 },
    };
    const database = await openDB('profile', 3, {
      upgrade(created) {
        created.createObjectStore('profile');
        const marks = created.createObjectStore('marks', { keyPath: 'id' });
        marks.createIndex('by-identity', 'identities', { multiEntry: true });
        marks.createIndex('by-seen', 'times.seen');
      },
    });
    await database.put('marks', mark);
    database.close();
    expect(await markOf([mark.id])).toEqual(mark);
    await noteReminder(mark.id, (before) => ({ ...before, closesOn: '2026-12-31' }));
    expect(await markOf([mark.id])).toEqual({ ...mark, reminder: { told: 5, closesOn: '2026-12-31' } });
  });

  test('is not read in part where it is damaged', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await store(2, { ...student, graduationYear: '2027' });
    expect(await readProfile()).toEqual(nobody);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  test('refuses a change that it could not read again, and keeps what it had', async () => {
    await changeProfile(() => student);
    await expect(changeProfile((before) => ({ ...before, graduationYear: 20.5 }))).rejects.toThrow();
    expect(await readProfile()).toEqual(student);
  });

  test('loses no change of two at once', async () => {
    await Promise.all([
      changeProfile((before) => ({ ...before, skills: [...before.skills, 'CAD'] })),
      changeProfile((before) => ({ ...before, pausedSites: [...before.pausedSites, 'a.example'] })),
    ]);
    expect(await readProfile()).toMatchObject({ skills: ['CAD'], pausedSites: ['a.example'] });
  });
});

test.each([
  ['a college alone', { college: 'org_college' }, false],
  ['a place alone', { places: ['杭州'] }, false],
  ['a skill', { skills: ['CAD'] }, true],
  ['a major', { majors: ['会计'] }, true],
])('a profile of %s can match: %#', (_what, fields, expected) => {
  expect(canMatch({ ...nobody, ...fields })).toBe(expected);
});
