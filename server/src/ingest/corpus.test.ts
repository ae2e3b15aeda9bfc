import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedDatabase } from '../store/schema.ts';
import { openTestDatabase } from '../testing/database.ts';
import { htmlToRichText } from './html-to-rich-text.ts';
import { type ImportOptions, importFile } from './importer.ts';
import { findJsonFault } from './json.ts';
import { parseColumnMap } from './table/column-map.ts';
import { dump } from './testing/dump.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const now = new Date('2026-11-24T08:00:00Z');
const json = (file: string) => JSON.parse(readFileSync(corpus + file, 'utf8'));

let db: FeedDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.destroy());

function run(file: string, options: Partial<ImportOptions> = {}) {
  return importFile(db, { name: file, path: corpus + file }, { now, ...options });
}
const statuses = async () => {
  const rows = await db
    .selectFrom('jobs')
    .select(['status', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
};

async function expectTwiceTheSame(file: string, options: Partial<ImportOptions> = {}) {
  const first = await run(file, options);
  expect(first.error).toBeUndefined();
  expect(first.new + first.changed + first.unchanged + first.skipped.length).toBe(first.read);
  const before = await dump(db);
  const again = await run(file, options);
  expect(again).toMatchObject({ read: first.read, new: 0, changed: 0, unchanged: first.new, closed: 0 });
  expect(await dump(db)).toEqual(before);
  return first;
}

describe.skipIf(!existsSync(corpus))('the corpus', () => {
  test('listings/simplify-summer2025.listings.json: every row is a job or has a reason', async () => {
    const rows: { id: string; is_visible: boolean; active: boolean }[] = json(
      'listings/simplify-summer2025.listings.json',
    );
    const visible = rows.filter((row) => row.is_visible);
    const ids = new Set(visible.map(({ id }) => id));
    const report = await expectTwiceTheSame('listings/simplify-summer2025.listings.json');
    expect(report).toMatchObject({ format: 'student-list', read: 6000, new: 5367, closed: 0 });
    expect(report.new).toBe(ids.size);
    const reasons = report.skipped.map(({ reason }) => reason.replace(/\/\d+/, '/…'));
    expect(reasons.filter((reason) => reason === 'not visible')).toHaveLength(631);
    expect(reasons.filter((reason) => reason === 'duplicate of /…')).toHaveLength(2);
    expect(await statuses()).toEqual({ open: 1037, closed: 4330 });
    const { count } = await db
      .selectFrom('organizations')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBeGreaterThan(1200);
  }, 60_000);

  test('listings/ambicuity-newgrad.jobs.json: openings that share a name stay apart', async () => {
    const report = await expectTwiceTheSame('listings/ambicuity-newgrad.jobs.json');
    expect(report).toMatchObject({ format: 'newgrad-list', read: 1619, new: 1619, skipped: [] });
  }, 60_000);

  test('chinese/51job-60pct.csv: every row is a job or a duplicate', async () => {
    const lines = readFileSync(`${corpus}chinese/51job-60pct.csv`, 'utf8')
      .replace(/^\ufeff/, '')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const map = parseColumnMap(
      'employer=1,title=2,education=3,location=6,pay=7,skills=8,experience=9,type=10,posted=11,industry=12',
    );
    const report = await expectTwiceTheSame('chinese/51job-60pct.csv', { map });
    expect(report).toMatchObject({ format: 'csv', read: 5945, new: 4005 });
    expect([report.read, report.new]).toEqual([lines.length, new Set(lines).size]);
    expect(new Set(report.skipped.map(({ reason }) => reason.replace(/\d+/, '…')))).toEqual(
      new Set(['duplicate of line …']),
    );
  }, 60_000);

  test.each([
    ['ats/greenhouse/bashdotcom.20260821.json', 'greenhouse', 6],
    ['ats/greenhouse/bashdotcom.20260822.json', 'greenhouse', 5],
    ['ats/greenhouse/takealotgroup.20260821.json', 'greenhouse', 17],
    ['ats/greenhouse/careerkit.json', 'greenhouse', 2],
    ['ats/greenhouse/gitlab.json', 'greenhouse', 2],
    ['ats/lever/moo.20260808.json', 'lever', 17],
    ['ats/lever/moo.20260821.json', 'lever', 15],
    ['ats/lever/careerkit.json', 'lever', 2],
    ['ats/lever/michaeldinhmai.json', 'lever', 2],
    ['ats/ashby/linear.json', 'ashby', 2],
    ['ats/ashby/michaeldinhmai.json', 'ashby', 2],
  ])('%s: all of its jobs', async (file, format, count) => {
    expect(await expectTwiceTheSame(file)).toMatchObject({ format, read: count, new: count, skipped: [] });
    const jobs = await db.selectFrom('jobs').select(['body', 'description', 'posted_at']).execute();
    for (const { body, description } of jobs) {
      const { title, url, locations } = JSON.parse(body);
      expect(title).toMatch(/^\S.*\S$/);
      expect(url).toMatch(/^https:\/\//);
      expect(locations.length).toBeGreaterThan(0);
      expect(description).toContain('"paragraph"');
      expect(description).not.toMatch(/&(lt|gt|amp|nbsp|#\d+);|<\/?(p|div|li|strong)\b/);
    }
  });

  test.each([
    ['ats/greenhouse/bashdotcom.20260821.json', 'ats/greenhouse/bashdotcom.20260822.json', 'jobs'],
    ['ats/lever/moo.20260808.json', 'ats/lever/moo.20260821.json', undefined],
  ])('%s and its later file: what is new, changed and gone', async (earlier, later, field) => {
    const records = (file: string): { id: string }[] =>
      field === undefined ? json(file) : json(file)[field];
    const before = new Map(records(earlier).map((record) => [record.id, JSON.stringify(record)]));
    const after = new Map(records(later).map((record) => [record.id, JSON.stringify(record)]));
    const both = [...after].filter(([id]) => before.has(id));
    await run(earlier);
    expect(await run(later)).toMatchObject({
      new: after.size - both.length,
      changed: both.filter(([id, text]) => before.get(id) !== text).length,
      unchanged: both.filter(([id, text]) => before.get(id) === text).length,
      closed: before.size - both.length,
    });
    expect(await statuses()).toEqual({ open: after.size, closed: before.size - both.length });
  });

  test.each([
    ['html/schemaorg/eg-0028-microdata.html', 1],
    ['html/schemaorg/eg-0028-rdfa.html', 1],
    ['html/schemaorg/eg-0251-jsonld.html', 1],
    ['html/small/fy17-jobposting.html', 1],
    ['html/small/generic_job_page.html', 1],
    ['html/small/yhechen-greenhouse.html', 1],
    ['html/small/yhechen-smartrecruiters.html', 1],
  ])('%s: its posting', async (file, count) => {
    expect(await expectTwiceTheSame(file)).toMatchObject({ format: 'json-ld', new: count });
  });

  test.each([
    ['html/schemaorg/eg-0028-jsonld.html', 'nothing_readable'],
    ['html/schemaorg/eg-0213-jsonld.html', 'nothing_readable'],
    ['html/schemaorg/eg-0280-jsonld.html', 'nothing_readable'],
    ['html/schemaorg/eg-0280-pre.html', 'unknown_format'],
    ...globSync('html/{real,real-nomarkup,negative}/*.html', { cwd: corpus }).map((file) => [
      file,
      'no_posting',
    ]),
    ...['harry-generic', 'icims', 'paylocity', 'sbilicho-search', 'workaholic-linkedin'].map((name) => [
      `html/small/${name}.html`,
      'no_posting',
    ]),
  ] as [string, string][])('%s: refused as %s', async (file, code) => {
    const before = await dump(db);
    expect(await run(file)).toMatchObject({ error: { code, message: expect.stringMatching(/\S/) }, new: 0 });
    expect(await dump(db)).toEqual(before);
  });

  test('every other file is imported or refused with a code and a sentence', async () => {
    const files = globSync('**/*.*', { cwd: corpus }).filter(
      (file) => !/^(listings|chinese|html)\//.test(file),
    );
    expect(files.length).toBeGreaterThan(500);
    for (const file of files) {
      const report = await run(file, { dryRun: true });
      if (/^ats\/(greenhouse|lever|ashby)\//.test(file)) expect(report.error, file).toBeUndefined();
      else
        expect(report.error, file).toMatchObject({
          code: expect.stringMatching(/^\w+$/),
          message: expect.stringMatching(/\.$/),
        });
    }
  }, 60_000);

  test('suites: hostile HTML gives links to the web and to mail, and otherwise text', () => {
    const payloads: string[] = [
      ...json('suites/dompurify-expect.dev.json').map(({ payload }: { payload: string }) => payload),
      ...json('suites/blns.json'),
      ...readFileSync(`${corpus}suites/xss-payloads-10pct.txt`, 'utf8').split('\n'),
    ];
    expect(payloads.length).toBeGreaterThan(1000);
    for (const payload of payloads) {
      const tree = JSON.stringify(htmlToRichText(payload), (key, value) => (key === 'text' ? '' : value));
      expect(tree.replaceAll(/"url":"(https?:\/\/|mailto:)[^"]*"/g, '')).not.toMatch(/url|script|on\w+=/);
    }
  });

  test('suites/JSONTestSuite: a fault is found exactly where the engine refuses', () => {
    for (const file of globSync('suites/JSONTestSuite/*.json', { cwd: corpus })) {
      const text = readFileSync(corpus + file, 'utf8');
      let accepted = true;
      try {
        JSON.parse(text);
      } catch {
        accepted = false;
      }
      expect(findJsonFault(text) === undefined, file).toBe(accepted);
    }
  });
});
