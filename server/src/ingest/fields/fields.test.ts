import { describe, expect, test } from 'vitest';
import { SkippedRecord } from '../records.ts';
import { educationOf } from './education.ts';
import { employmentTypesOf, employmentTypesOfTitle } from './employment-types.ts';
import { experienceOf } from './experience.ts';
import { endOf, instantOf, instantOfMilliseconds, instantOfSeconds } from './instant.ts';
import { languageOf } from './language.ts';
import { tenantOf } from './tenant.ts';
import { webAddressOf } from './web-address.ts';

describe('instantOf', () => {
  test.each([
    ['2026-08-03T03:18:43-04:00', '2026-08-03T07:18:43.000Z'],
    ['2026-02-04T01:45:22.580+00:00', '2026-02-04T01:45:22.000Z'],
    ['2023-08-29 08:59:10', '2023-08-29T00:59:10.000Z'],
    ['2023/8/9', '2023-08-08T16:00:00.000Z'],
    ['2023年8月29日', '2023-08-28T16:00:00.000Z'],
    ['2026-08-03T03:18:43+0800', '2026-08-02T19:18:43.000Z'],
  ])('reads %j in the zone it names, else in the given one', (text, instant) => {
    expect(instantOf(text, '+08:00')).toBe(instant);
  });

  test.each(['', 'today', '2026-02-30', '2026-13-01', '0001-01-01', '2026-01-01 99:99', 12, null])(
    'has no instant for %j',
    (value) => {
      expect(instantOf(value)).toBeUndefined();
    },
  );

  test('counts seconds for lists and milliseconds for Lever', () => {
    expect(instantOfSeconds(1_683_864_000)).toBe('2023-05-12T04:00:00.000Z');
    expect(instantOfMilliseconds(1_764_205_361_939)).toBe('2025-11-27T01:02:41.939Z');
    expect(instantOfMilliseconds(1_683_864_000)).toBeUndefined();
    expect(instantOfSeconds(Number.NaN)).toBeUndefined();
  });

  test('lets something end with the day that it names', () => {
    expect(endOf('2026-09-01')).toBe('2026-09-01T23:59:59.000Z');
    expect(endOf('2026-09-01T12:00:00Z')).toBe('2026-09-01T12:00:00.000Z');
  });
});

describe('webAddressOf', () => {
  test('takes web addresses, trimmed', () => {
    expect(webAddressOf(' https://example.com/a b ')).toBe('https://example.com/a%20b');
  });

  test.each(['', 'not an address', 'mailto:jobs@example.com', null, 7])('has none for %j', (value) => {
    expect(webAddressOf(value)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
  ])('skips a record that links to %j', (value) => {
    expect(() => webAddressOf(value)).toThrow(SkippedRecord);
  });
});

test.each([
  ['Perm - Full-time', 'FULL_TIME'],
  ['FullTime', 'FULL_TIME'],
  ['全职', 'FULL_TIME'],
  ['兼职', 'PART_TIME'],
  ['实习（全职）', 'INTERN'],
  ['Contract', 'CONTRACTOR'],
  ['Temporary', 'TEMPORARY'],
])('reads the kind of employment from %j', (text, type) => {
  expect(employmentTypesOf(text)).toEqual([type]);
});

test.each([
  ['Software Engineer Intern', ['INTERN']],
  ['机械设计实习生', ['INTERN']],
  ['Internal Auditor', []],
  ['Contract Manager', []],
  ['数控学徒工', ['APPRENTICESHIP']],
])('reads from the title %j only what it says for sure', (title, types) => {
  expect(employmentTypesOfTitle(title)).toEqual(types);
});

test.each([
  ['本科', 'bachelor'],
  ['大专及以上', 'associate'],
  ['中技/中专', 'vocational'],
  ['本科或硕士', 'bachelor'],
  ['学历不限', 'none'],
  ["Bachelor's degree", 'bachelor'],
  ['初中及以下', undefined],
])('reads the education %j', (text, level) => {
  expect(educationOf(text)).toEqual({ ...(level && { level }), text });
});

test.each([
  ['3-4年', 36],
  ['无需经验', 0],
  ['10年以上', 120],
  ['2+ years', 24],
  ['6 months', 6],
  ['some', undefined],
])('reads the experience %j', (text, monthsMin) => {
  expect(experienceOf(text)).toEqual({ ...(monthsMin !== undefined && { monthsMin }), text });
});

test('tells Chinese titles, and no other language, by their letters', () => {
  expect([languageOf('机械工程师'), languageOf('Engineer'), languageOf('機械エンジニア')]).toEqual([
    'zh-CN',
    undefined,
    undefined,
  ]);
});

test('names the board that all addresses share', () => {
  const pattern = /^https:\/\/jobs\.example\.com\/([^/]+)\//;
  expect(
    tenantOf(['https://jobs.example.com/Acme%20Inc/1', 'https://jobs.example.com/acme inc/2', null], pattern),
  ).toBe('acme inc');
  expect(tenantOf(['https://jobs.example.com/a/1', 'https://jobs.example.com/b/2'], pattern)).toBeUndefined();
  expect(tenantOf(['https://jobs.example.com/a/1', 'https://other.example.com/2'], pattern)).toBeUndefined();
});
