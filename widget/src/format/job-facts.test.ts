import { expect, test } from 'vitest';
import { aJob, en, now, zh } from '../testing/objects.ts';
import { education, employment, jobTime } from './job-facts.ts';

test('tells when a job was posted while it does not close soon', () => {
  const job = aJob({ id: 'job_1', closesAt: '2027-01-01T00:00:00Z' });
  expect(jobTime(job, now, zh)).toMatchObject({ mood: 'posted', text: '3天前' });
});

test('tells instead that a job closes within a week', () => {
  const closing = (closesAt: string) => jobTime(aJob({ id: 'job_1', closesAt }), now, en);
  expect(closing('2026-11-23T20:00:00Z')).toMatchObject({ mood: 'soon', text: 'Closes today' });
  expect(closing('2026-11-26T00:00:00Z')).toMatchObject({ mood: 'soon', text: 'Closes in 3 days' });
  expect(closing('2026-11-22T00:00:00Z')).toMatchObject({ mood: 'past', text: 'Past its closing date' });
});

test('tells when and why a job closed', () => {
  const job = aJob({
    id: 'job_1',
    status: 'closed',
    closedAt: '2026-11-22T00:00:00Z',
    closedReason: 'filled',
  });
  expect(jobTime(job, now, zh)).toMatchObject({ mood: 'filled', text: '已关闭：招满', day: '11月22日' });
  expect(jobTime(job, now, en)).toMatchObject({ text: 'Closed: filled', day: 'Nov 22' });
  expect(jobTime(aJob({ id: 'job_1', status: 'closed' }), now, en)).toMatchObject({
    text: 'Closed',
    day: 'Nov 20',
  });
});

test('keeps values that this version does not know', () => {
  const job = aJob({ id: 'job_1', employmentTypes: ['INTERN', 'SEASONAL'], education: { level: 'diploma' } });
  expect(employment(job, zh)).toBe('实习/SEASONAL');
  expect(education(job, zh)).toBe('diploma');
});

test('falls back to the words of the posting for education', () => {
  expect(education(aJob({ id: 'job_1', education: { text: '统招大专以上' } }), zh)).toBe('统招大专以上');
});
