import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldCompanyName } from './fold-company-name.ts';
import { sameEmployer } from './same-employer.ts';

const corpus = new URL('../../../../../shared/corpus/', import.meta.url);
const skipped = { skip: !existsSync(corpus) };
const text = (path: string) => readFileSync(new URL(path, corpus), 'utf8').replace(/^\uFEFF/, '');

function chineseNames(): string[] {
  const rows = text('chinese/51job-60pct.csv').trim().split(/\r?\n/);
  return rows.map((row) => (/^(?:"([^"]*)"|([^,]*)),/.exec(row)?.slice(1).join('') ?? '').trim());
}

function latinNames(): string[] {
  const simplify: { company_name: string }[] = JSON.parse(text('listings/simplify-summer2025.listings.json'));
  const ambicuity: { jobs: { company: string }[] } = JSON.parse(text('listings/ambicuity-newgrad.jobs.json'));
  return [...simplify.map((one) => one.company_name), ...ambicuity.jobs.map((one) => one.company)];
}

function portals(): { companyZh: string; companyEn: string }[] {
  return JSON.parse(text('chinese/career-portals-161.json')).sources;
}

function universities(path: string): string[] {
  const found: { name: string }[] = JSON.parse(text(path));
  return found.map(({ name }) => name);
}

function schools(): string[] {
  const provinces: Record<string, { all: string[] }> = JSON.parse(
    text('reference/cn-universities-by-province.json'),
  );
  return Object.values(provinces).flatMap(({ all }) => all);
}

/** The names that fold to one key, for every key with several. */
function groupsOf(names: readonly string[]): string[][] {
  const byKey = Map.groupBy(new Set(names), foldCompanyName);
  byKey.delete('');
  return [...byKey.values()].filter((group) => group.length > 1);
}

describe('names of real lists', skipped, () => {
  // Every group was read: each is one company, in another case, with another legal form, as a branch or a campus.
  test.each([
    ['Chinese companies', chineseNames, 2600, 5],
    ['companies of student lists', latinNames, 1400, 31],
    ['careers sites, in Chinese', () => portals().map(({ companyZh }) => companyZh), 150, 0],
    ['careers sites, in English', () => portals().map(({ companyEn }) => companyEn), 150, 0],
    [
      'universities of five regions, in English',
      () => universities('reference/universities-CN-HK-TW-MO-SG.json'),
      500,
      1,
    ],
    [
      'the 2,631 schools of the ministry',
      () => universities('reference/cn-universities-moe-codes.json'),
      2630,
      0,
    ],
    ['schools by province, with campuses', schools, 2800, 7],
  ])('fold together only where they are one: %s', (_, names, atLeast, groups) => {
    const all = names();
    expect(new Set(all).size).toBeGreaterThan(atLeast);
    expect(groupsOf(all)).toHaveLength(groups);
  });

  test('are one employer with their branches', () => {
    const branches = [...new Set(chineseNames())].filter((name) => /公司.+分公司$/.test(name));
    expect(branches.length).toBeGreaterThan(30);
    const apart = branches.filter((name) => !sameEmployer(name, name.replace(/(公司)[^公]*分公司$/, '$1')));
    expect(apart).toEqual([]);
  });
});
