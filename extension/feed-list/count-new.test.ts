import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { nobody, type StudentProfile } from '../profile/student-profile.ts';
import { countNew } from './count-new.ts';
import { createCopies, job } from './testing/copies.ts';

const student: StudentProfile = { ...nobody, skills: ['PLC'] };
const fitting = (id: string, postedAt: string) => job(id, { title: id, skills: ['PLC'], postedAt });
const at = (day: number) => Date.UTC(2026, 10, day);

test('counts what fits and came after the student last looked', async () => {
  const copies = await createCopies([fitting('old', '2026-11-01T08:00:00Z')]);
  const count = async (since: number, profile = student) => countNew(await copies.open(), profile, since);
  copies.put(0, fitting('late', '2026-11-02T08:00:00Z'), job('cook', { title: '厨师' }));
  await copies.sync(at(26));
  expect(await count(at(25))).toBe(1);
  expect(await count(at(26))).toBe(0);
  expect(await count(at(25), nobody)).toBe(0);
});

test('counts of a first copy what was posted after that, not the whole feed', async () => {
  const copies = await createCopies([
    fitting('old', '2026-11-01T08:00:00Z'),
    fitting('new', '2026-11-23T08:00:00Z'),
  ]);
  expect(await countNew(await copies.open(), student, at(20))).toBe(1);
});

test('counts nothing again because it changed, or was fetched anew', async () => {
  const copies = await createCopies([fitting('old', '2026-11-01T08:00:00Z')]);
  copies.put(0, { ...fitting('old', '2026-11-01T08:00:00Z'), benefits: ['食堂'] });
  await copies.sync(at(26));
  expect(await countNew(await copies.open(), student, at(25))).toBe(0);
  copies.sources[0]?.forget();
  copies.put(0, fitting('late', '2026-11-02T08:00:00Z'));
  await copies.sync(at(27));
  expect(await countNew(await copies.open(), student, at(25))).toBe(1);
});

test('counts a job of two feeds once, and closed ones not', async () => {
  const one = fitting('one', '2026-11-23T08:00:00Z');
  const copies = await createCopies([one], [one, { ...fitting('shut', one.postedAt), status: 'closed' }]);
  expect(await countNew(await copies.open(), student, at(20))).toBe(1);
});

test('is asked for by two students in turn', async () => {
  const copies = await createCopies([fitting('one', '2026-11-23T08:00:00Z'), job('cook', { title: '厨师' })]);
  const cook = { ...nobody, skills: ['厨师'] };
  const open = await copies.open();
  const counts = await Promise.all([student, cook, student].map((profile) => countNew(open, profile, at(1))));
  expect(counts).toEqual([1, 1, 1]);
});
