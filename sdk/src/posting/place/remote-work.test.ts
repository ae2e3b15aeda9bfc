import { describe, expect, test } from 'vitest';
import { parsePlace } from './parse-place.ts';

const read = (text: string) =>
  parsePlace(text)
    .map(({ city, region, country, remote }) =>
      [city, city === undefined && region, country, remote && 'remote'].filter(Boolean).join(' '),
    )
    .join('; ');

describe('remote work that is denied', () => {
  test.each([
    ['Berlin (no remote)', 'Berlin DE'],
    ['London - not remote', 'London GB'],
    ['London (no remote or work from home)', 'London GB'],
    ['Berlin (not remote-friendly)', 'Berlin DE'],
    ['Remote not available, London', 'London GB'],
    ['Remote work is not possible, Paris', 'Paris FR'],
    ['No remote work, Paris', 'Paris FR'],
    ['Paris (remote: no)', 'Paris FR'],
    ['Non-remote, Paris', 'Paris FR'],
    ['北京（不支持远程）', '北京 CN'],
    ['北京（不支持远程/居家）', '北京 CN'],
    ['非远程 北京', '北京 CN'],
    ['不可远程，上海', '上海 CN'],
    ['深圳 不接受居家办公', '深圳 CN'],
    ['杭州（不可居家办公）', '杭州 CN'],
    ['上海（远程：否）', '上海 CN'],
  ])('is left out of the place: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ...['Not remote', 'No remote', 'non-remote', 'Remote: No', 'Remote: none', 'Remote unavailable'],
    ...['Not a remote position', 'Not eligible for remote work', 'On-site only (no remote)', 'Hybrid only'],
    ...['不接受居家办公', '不接受远程', '无远程', '远程：否', '是否远程：否', '禁止远程'],
  ])('names no place: %s', (text) => {
    expect(parsePlace(text)).toEqual([]);
  });

  test.each([
    ...['Remote, no visa sponsorship', 'Remote no visa', 'No visa, remote', 'No relocation, remote ok'],
    ...['Remote, not hybrid', 'Not on-site, remote', 'Remote (no travel)', 'Remote: yes', 'Remote no-code'],
    ...['Remote (not available in California)', 'Nowhere remote'],
    ...[
      '不限地点远程',
      '远程（不限地点）',
      '不坐班远程办公',
      '远程 不限经验',
      '非全职远程',
      '无经验可居家办公',
    ],
  ])('is another thing than this: %s', (text) => {
    expect(read(text)).toBe('remote');
  });
});

describe('the area of remote work', () => {
  test.each([
    ['Remote (US only)', 'US remote'],
    ['Remote, US only', 'US remote'],
    ['US only, remote', 'US remote'],
    ['Remote - US residents only', 'US remote'],
    ['Remote, US based candidates only', 'US remote'],
    ['Remote (only Germany)', 'DE remote'],
    ['Remote (must be based in the US)', 'US remote'],
    ['Remote (must live in Texas)', 'US-TX US remote'],
    ['Remote (Seattle, WA only)', 'Seattle US remote'],
    ['Remote (US or Canada only)', 'US remote; CA remote'],
    ['远程（仅限北京）', '北京 CN remote'],
    ['远程（限北京）', '北京 CN remote'],
  ])('is what it is limited to: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Remote - US (Seattle, WA only)', 'US remote'],
    ['Canada - Remote (ON, AB, BC, or NS Only)', 'CA remote'],
    ['Remote (TX, CA only)', 'remote'],
    ['北京有限公司', ''],
  ])('is no part of a remark that is narrower, or of several: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Remote - Germany or Austria', 'DE remote; AT remote'],
    ['Remote in US / Canada', 'US remote; CA remote'],
    ['Fully remote in US / Canada', 'US remote; CA remote'],
    ['Remote within Canada or United States', 'CA remote; US remote'],
    ['Remote in Germany, Austria or Switzerland', 'DE remote; AT remote; CH remote'],
  ])('is each of its countries: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Remote / Germany', 'remote; DE'],
    ['Canada or Remote', 'CA; remote'],
    ['Remote or Berlin', 'remote; Berlin DE'],
    ['Remote - US / London', 'US remote; London GB'],
    ['Remote in US / Canada (hybrid)', 'US remote; CA'],
    ['Germany (Remote) / Austria', 'DE remote; AT'],
    ['Livingston, NJ / Plano, TX; Remote in UK', 'Livingston US; Plano US; GB remote'],
  ])('is not carried to a place beside it: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
