import { expect, test } from 'vitest';
import { isCooperation } from '../collections/cooperations/is-cooperation.ts';
import { isJob } from '../collections/jobs/is-job.ts';
import { aCooperation, aJob } from '../testing/objects.ts';

test('knows a job and a cooperation', () => {
  expect(isJob(aJob({ id: 'job_1' }))).toBe(true);
  expect(isCooperation(aCooperation({ id: 'coop_1' }))).toBe(true);
});

test.each([
  null,
  'job',
  { ...aJob({ id: 'job_1' }), title: undefined },
  { ...aJob({ id: 'job_1' }), organization: null },
  { ...aJob({ id: 'job_1' }), pay: {} },
  { ...aJob({ id: 'job_1' }), postedAt: 'last week' },
  { ...aJob({ id: 'job_1' }), closesAt: 7 },
])('refuses a job that no card can show (%#)', (value) => {
  expect(isJob(value)).toBe(false);
});

test('refuses a cooperation with one party or without a readable history', () => {
  expect(isCooperation({ ...aCooperation({ id: 'coop_1' }), college: undefined })).toBe(false);
  expect(isCooperation({ ...aCooperation({ id: 'coop_1' }), history: [{ at: 'once' }] })).toBe(false);
});
