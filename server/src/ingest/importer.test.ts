import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findJob, jobsOfBoard } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { openTestDatabase } from '../testing/database.ts';
import { organization } from '../testing/samples.ts';
import { type ImportOptions, importFile } from './importer.ts';
import { dump } from './testing/dump.ts';
import { ashbyJob, greenhouseFile, greenhouseJob, leverPosting, listing } from './testing/files.ts';

const now = new Date('2026-11-24T08:00:00Z');
let db: FeedDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
  return () => db.destroy();
});

function run(text: string, options: Partial<ImportOptions> = {}, name = 'file') {
  return importFile(db, { name, bytes: Buffer.from(text) }, { now, ...options });
}
const board = (...ids: number[]) => greenhouseFile(ids.map((id) => greenhouseJob(id)));
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const names = async () =>
  (await db.selectFrom('organizations').select(['names', 'kind']).execute()).map(({ names }) => names);

describe('importFile', () => {
  test('imports a board and finds nothing new in it the second time', async () => {
    expect(await run(board(1, 2))).toMatchObject({
      format: 'greenhouse',
      read: 2,
      new: 2,
      changed: 0,
      unchanged: 0,
    });
    const before = await dump(db);
    expect(await run(board(1, 2))).toMatchObject({ read: 2, new: 0, changed: 0, unchanged: 2, closed: 0 });
    expect(await dump(db)).toEqual(before);
  });

  test('closes what is gone from a later file of the board and opens it when it is back', async () => {
    await run(board(1, 2));
    expect(await run(board(2, 3))).toMatchObject({ new: 1, unchanged: 1, closed: 1 });
    const [first] = (await jobsOfBoard(db, 'greenhouse', 'linjiang')).filter(
      ({ sourceId }) => sourceId === '1',
    );
    expect(await findJob(db, first?.id ?? '')).toMatchObject({
      status: 'closed',
      closedReason: 'removed',
      closedAt: now.toISOString(),
    });
    expect(await run(board(1, 2, 3))).toMatchObject({ changed: 1, unchanged: 2, closed: 0 });
    expect(await findJob(db, first?.id ?? '')).toMatchObject({ status: 'open' });
  });

  test('keeps the publisher of a job where a later import names none', async () => {
    const orgId = await insertOrganization(db, organization({ kind: 'college', name: '萧山技师学院' }), now);
    await run(board(1, 2), { orgId });
    const before = await dump(db);
    expect(await run(board(1, 2))).toMatchObject({ changed: 0, unchanged: 2 });
    expect(await dump(db)).toEqual(before);
  });

  test('names places in Chinese and in English, whichever the source uses', async () => {
    await run(
      'title,employer,location\n装配钳工,临江精密,浙江省杭州市\nFitter,Linjiang Precision,"Suzhou, Jiangsu"',
    );
    const rows = await db.selectFrom('jobs').select('body').execute();
    const jobs = rows.map(({ body }) => JSON.parse(body));
    expect(Object.fromEntries(jobs.map(({ title, locations }) => [title, locations]))).toMatchObject({
      装配钳工: [{ city: '杭州', translations: { en: { city: 'Hangzhou' } } }],
      Fitter: [{ city: 'Suzhou', translations: { 'zh-CN': { city: '苏州' } } }],
    });
  });

  test('leaves other boards alone', async () => {
    await run(board(1, 2));
    const other = greenhouseJob(9, { absolute_url: 'https://boards.greenhouse.io/other/jobs/9' });
    expect(await run(greenhouseFile([other]))).toMatchObject({ new: 1, closed: 0 });
  });

  test('counts a job as changed when what is told of it is different', async () => {
    await run(greenhouseFile([greenhouseJob(1), greenhouseJob(2)]));
    const later = [
      greenhouseJob(1, { title: 'Chief fitter' }),
      greenhouseJob(2, { updated_at: '2026-11-20T00:00:00Z' }),
    ];
    expect(await run(greenhouseFile(later))).toMatchObject({ changed: 1, unchanged: 1 });
  });

  test('takes an unreadable record for present and a withdrawn one for gone', async () => {
    await run(JSON.stringify({ jobs: [ashbyJob('a'), ashbyJob('b'), ashbyJob('c')] }));
    const later = [ashbyJob('a', { title: ' ' }), ashbyJob('b', { isListed: false }), ashbyJob('c')];
    expect(await run(JSON.stringify({ jobs: later }))).toMatchObject({
      unchanged: 1,
      closed: 1,
      skipped: [
        { position: '/jobs/0', reason: 'no title' },
        { position: '/jobs/1', reason: 'unlisted' },
      ],
    });
  });

  test('skips a record for what is wrong with it and reads the others', async () => {
    const rows = [
      null,
      7,
      ['x'],
      listing('a'),
      listing('b', { title: '' }),
      listing('c', { company_name: null }),
      listing('d', { url: 'javascript:alert(1)' }),
      listing('e', { is_visible: false }),
      listing('a', { title: 'The same again' }),
      { ...listing('f'), id: undefined },
    ];
    const report = await run(JSON.stringify(rows));
    expect(report).toMatchObject({ format: 'student-list', read: 10, new: 1 });
    expect(Object.fromEntries(report.skipped.map(({ position, reason }) => [position, reason]))).toEqual({
      '/0': 'not a record but null',
      '/1': 'not a record but a number',
      '/2': 'not a record but a list',
      '/4': 'no title',
      '/5': 'no employer',
      '/6': 'unsafe address (javascript:)',
      '/7': 'not visible',
      '/8': 'duplicate of /3',
      '/9': 'no id',
    });
  });

  test('imports what a list calls inactive as a closed job', async () => {
    expect(await run(JSON.stringify([listing('a', { active: false }), listing('b')]))).toMatchObject({
      new: 2,
      closed: 0,
    });
    const later = [listing('a', { active: false }), listing('b', { active: false })];
    expect(await run(JSON.stringify(later))).toMatchObject({ unchanged: 1, changed: 1, closed: 1 });
  });

  test('closes a job whose closing date has passed', async () => {
    await run(greenhouseFile([greenhouseJob(1, { application_deadline: '2026-11-20' })]));
    const [job] = await jobsOfBoard(db, 'greenhouse', 'linjiang');
    expect(await findJob(db, job?.id ?? '')).toMatchObject({ status: 'closed', closedReason: 'expired' });
  });

  test('dates a job of the import where its source has nonsense, and keeps that date', async () => {
    await run(JSON.stringify([listing('a', { date_posted: -5 })]));
    await run(JSON.stringify([listing('a', { date_posted: -5, title: 'Renamed Intern' })]), {
      now: new Date('2026-12-24T08:00:00Z'),
    });
    const [row] = await db.selectFrom('jobs').select(['posted_at', 'original']).execute();
    expect(row?.posted_at).toBe(now.toISOString());
    expect(JSON.parse(row?.original ?? '')).toMatchObject({ date_posted: -5 });
  });

  test('does nothing in a dry run and reports the same', async () => {
    await run(board(1, 2));
    const before = await dump(db);
    const dry = await run(board(2, 3), { dryRun: true });
    expect(await dump(db)).toEqual(before);
    expect({ ...(await run(board(2, 3))), seconds: 0 }).toEqual({ ...dry, seconds: 0 });
  });

  test('undoes everything when the writing fails in the middle', async () => {
    await run(board(1, 2));
    const before = await dump(db);
    const fail = (done: number) => {
      if (done === 2) throw new Error('disk full');
    };
    await expect(run(board(2, 3, 4), { onProgress: fail })).rejects.toThrow('disk full');
    expect(await dump(db)).toEqual(before);
  });
});

describe('which board a file belongs to', () => {
  const list = (...ids: number[]) => JSON.stringify(ids.map((id) => listing(String(id))));

  test('is told by the records that it shares with an earlier file', async () => {
    await run(list(1, 2, 3, 4));
    expect(await run(list(3, 4, 5, 6), {}, 'another-name')).toMatchObject({
      new: 2,
      unchanged: 2,
      closed: 2,
    });
    expect(await run(list(6, 7, 8, 9))).toMatchObject({ new: 4, unchanged: 0, closed: 0 });
  });

  test('is told by --board', async () => {
    await run(list(1, 2), { board: 'campus' });
    expect(await run(list(3), { board: 'campus' })).toMatchObject({ new: 1, closed: 2 });
  });

  test('is never that of another format', async () => {
    await run(list(1, 2));
    expect(await run('title,company,id\nFitter,Linjiang,1\nTurner,Linjiang,2')).toMatchObject({
      format: 'csv',
      new: 2,
      closed: 0,
    });
  });
});

describe('what is refused', () => {
  async function expectRefused(text: string, code: string, options: Partial<ImportOptions> = {}) {
    const before = await dump(db);
    const report = await run(text, options);
    expect(report).toMatchObject({ error: { code }, new: 0, changed: 0, unchanged: 0, closed: 0 });
    expect(await dump(db)).toEqual(before);
    return report;
  }

  test('is a cut file, wherever it is cut', async () => {
    await run(board(1, 2, 3));
    const whole = board(1, 2);
    for (let length = 10; length < whole.length; length += 37)
      await expectRefused(whole.slice(0, length), 'truncated');
  });

  test('is a later file that holds fewer jobs than it declares', async () => {
    await run(board(1, 2, 3));
    const report = await expectRefused(greenhouseFile([greenhouseJob(1)], 3), 'truncated');
    expect(report.error?.position).toBe('/meta/total');
  });

  test('is not the part of a board that closes nothing', async () => {
    const part = greenhouseFile([greenhouseJob(1), greenhouseJob(2)], 37);
    expect(await run(part)).toMatchObject({ new: 2, warnings: [expect.stringContaining('37')] });
    expect(await run(part)).toMatchObject({ unchanged: 2, closed: 0 });
    expect(await run(board(1, 2, 3))).toMatchObject({ new: 1, unchanged: 2 });
  });

  test('is a file that would close more than half of a board of some size, unless that is asked for', async () => {
    await run(board(...range(0, 20)));
    await expectRefused(board(...range(0, 9)), 'shrunk');
    expect(await run(board(...range(0, 9)), { acceptShrink: true })).toMatchObject({ closed: 11 });
    expect(await run(board(...range(0, 4)))).toMatchObject({ closed: 5 });
  });

  test('is a table whose last row is cut', async () => {
    const table = 'title,company,city\nFitter,Linjiang,Hangzhou\nTurner,Linjiang,Hangzhou';
    await run(table);
    expect((await expectRefused(table.slice(0, -10), 'truncated')).error?.position).toBe('line 3');
    await expectRefused(`${table}\n"Welder,Linjiang,Hangzhou`, 'truncated');
  });

  test('is a file of which no record can be read', async () => {
    expect(
      (await expectRefused('[{"company_name": "x", "title": "", "url": ""}]', 'nothing_readable')).skipped,
    ).toHaveLength(1);
  });

  test.each([
    ['an empty file', '', 'empty_file'],
    ['other JSON', '{"hello": "world"}', 'unknown_format'],
    ['XML', '<?xml version="1.0"?><source/>', 'unknown_format'],
    ['prose', 'Hello, world.\nThis is a text.\n', 'unknown_format'],
    ['a table of something else', 'word,count\nred,1\nblue,2\n', 'unknown_columns'],
  ])('is %s', async (_name, text, code) => {
    await expectRefused(text, code);
  });

  test('is a file above the limit, which is named', async () => {
    const report = await expectRefused(board(1, 2, 3), 'too_large', { maxBytes: 100 });
    expect(report.error?.message).toContain('100 bytes');
  });

  test('is a file of 200 MB, before it is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
    try {
      const path = join(folder, 'large.json');
      writeFileSync(path, '[');
      truncateSync(path, 200 * 2 ** 20);
      const memory = process.memoryUsage().arrayBuffers;
      const report = await importFile(db, { name: 'large.json', path }, { now });
      expect(report.error).toMatchObject({ code: 'too_large', message: expect.stringContaining('64 MiB') });
      expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(2 ** 20);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is a table in GBK that is declared UTF-8', async () => {
    // 职位,公司 / 钳工,临江 in GBK
    const bytes = Buffer.from('d6b0cebb2cb9abcbbe0ac7afb9a42cc1d9bdad0a', 'hex');
    const before = await dump(db);
    const report = await importFile(db, { name: 'gbk', bytes }, { now, encoding: 'utf-8' });
    expect(report.error).toMatchObject({ code: 'wrong_encoding', position: 'byte 5' });
    expect(await dump(db)).toEqual(before);
    expect(await importFile(db, { name: 'gbk', bytes }, { now })).toMatchObject({ format: 'csv', new: 1 });
    expect(await names()).toEqual(['临江']);
  });

  test('is a file that is not there', async () => {
    const report = await importFile(db, { name: 'x', path: '/nowhere/at/all.json' }, { now });
    expect(report.error).toMatchObject({
      code: 'unreadable_file',
      message: expect.stringContaining('ENOENT'),
    });
  });
});

describe('who employs', () => {
  const lever = (...ids: string[]) => JSON.stringify(ids.map((id) => leverPosting(id)));

  test('is the organization that a record names, by any of its names', async () => {
    const id = await insertOrganization(
      db,
      organization({
        name: '临江精密',
        aliases: ['ＬＩＮＪＩＡＮＧ  precision'],
        translations: { en: { name: 'Linjiang' } },
      }),
      now,
    );
    await run(board(1));
    await run(JSON.stringify([listing('a', { company_name: 'LINJIANG' })]));
    const jobs = await db.selectFrom('jobs').select('organization_id').execute();
    expect(jobs.map(({ organization_id }) => organization_id)).toEqual([id, id]);
  });

  test('is an enterprise of that name, made where there is none', async () => {
    await run(board(1, 2));
    const rows = await db.selectFrom('organizations').selectAll().execute();
    expect(rows.map(({ kind, body }) => [kind, JSON.parse(body)])).toEqual([
      [
        'enterprise',
        expect.objectContaining({ name: 'Linjiang Precision', boards: ['greenhouse:linjiang'] }),
      ],
    ]);
    expect(JSON.parse(rows[0]?.body ?? '')).not.toHaveProperty('verified');
  });

  test('is the owner of the board where records name nobody', async () => {
    await run(lever('a'));
    expect(await names()).toEqual(['linjiang']);
    await run(lever('a', 'b'));
    expect(await names()).toEqual(['linjiang']);
  });

  test('is the organization whose board it is known to be', async () => {
    await insertOrganization(db, organization({ name: '临江精密', boards: ['lever:linjiang'] }), now);
    await run(lever('a'));
    expect(await names()).toEqual(['临江精密']);
  });

  test('is an enterprise that publishes its own board, but not a college that passes one on', async () => {
    const enterprise = await insertOrganization(db, organization({ name: '临江精密' }), now);
    await run(lever('a'), { orgId: enterprise });
    expect(await names()).toEqual(['临江精密']);
    const college = await insertOrganization(db, organization({ kind: 'college', name: '某学院' }), now);
    await run(lever('a'), { orgId: college });
    const [job] = await db.selectFrom('jobs').select(['organization_id', 'publisher_id']).execute();
    expect(job).toMatchObject({ publisher_id: college });
    expect(job?.organization_id).not.toBe(enterprise);
  });

  test('is the publisher of a table that has no column for it', async () => {
    const college = await insertOrganization(db, organization({ kind: 'college', name: '某学院' }), now);
    expect((await run('职位,地点\n教师,杭州\n')).error?.code).toBe('unknown_columns');
    expect(await run('职位,地点\n教师,杭州\n', { orgId: college })).toMatchObject({ new: 1 });
    const [job] = await db.selectFrom('jobs').select(['organization_id', 'publisher_id']).execute();
    expect(job).toEqual({ organization_id: college, publisher_id: null });
  });
});
