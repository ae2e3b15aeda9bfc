import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { cooperation, daysLater, job, now, organization, post } from '../testing/samples.ts';
import { insertCooperation } from './cooperations.ts';
import { createCursors } from './cursor.ts';
import type { FeedDatabase } from './database.ts';
import { listJobs } from './job-list.ts';
import { closeJob, findJob, insertJob, jobsOfBoard, updateJob, wasJob } from './jobs.ts';
import { employerNames, insertOrganization, updateOrganization } from './organizations.ts';
import { findPost, insertPost } from './posts.ts';
import { retireClosedJobs } from './retention.ts';
import { inTransaction } from './transaction.ts';

const paragraph = (text: string) => [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
];

async function feedWithEmployer() {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  return { db, employer };
}

function log(db: FeedDatabase) {
  return db.selectFrom('changes').select(['collection', 'object_id', 'rev', 'op']).orderBy('seq').execute();
}

async function titles(db: FeedDatabase, filter: Parameters<typeof listJobs>[1]) {
  const { data } = await listJobs(db, filter, createCursors('secret'));
  return data.map(({ title }) => title);
}

describe('a job', () => {
  test('comes back as it was written, with its employer, and without what is only kept', async () => {
    const { db, employer } = await feedWithEmployer();
    const write = job(employer, {
      description: paragraph('Do things'),
      translations: { 'zh-CN': { title: '机械工程师', description: paragraph('做事') } },
      postedAt: '2026-11-20T16:00:00+08:00',
      digest: 'd1',
      original: { secret: 'kept' },
      extensions: { lever: { team: 'Motors' } },
    });
    const id = await insertJob(db, write, now);
    const { organizationId: _, digest, original, ...wire } = write;
    expect(await findJob(db, id)).toEqual({
      ...wire,
      id,
      rev: 1,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      postedAt: '2026-11-20T08:00:00.000Z',
      organization: { id: employer, kind: 'enterprise', name: '杭叉集团' },
    });
  });

  test('keeps what the store gives, even where a whole wire object is written back', async () => {
    const { db, employer } = await feedWithEmployer();
    const id = await insertJob(db, job(employer), now);
    const found = await findJob(db, id);
    if (!found) throw new Error('not found');
    await updateJob(db, id, { ...found, organizationId: employer, title: 'Welder' }, daysLater(1));
    expect(await findJob(db, id)).toMatchObject({
      id,
      rev: 2,
      title: 'Welder',
      updatedAt: daysLater(1).toISOString(),
    });
  });

  test('that is closed says when and why, and says neither once it is open again', async () => {
    const { db, employer } = await feedWithEmployer();
    const id = await insertJob(db, job(employer), now);
    await closeJob(db, id, { reason: 'removed', at: daysLater(1) });
    await closeJob(db, id, { reason: 'filled', at: daysLater(2) });
    expect(await findJob(db, id)).toMatchObject({
      status: 'closed',
      closedReason: 'removed',
      closedAt: daysLater(1).toISOString(),
      rev: 2,
    });
    await updateJob(db, id, job(employer), daysLater(3));
    const reopened = await findJob(db, id);
    expect(reopened).toMatchObject({ status: 'open', rev: 3 });
    expect(reopened).not.toHaveProperty('closedAt');
    expect(reopened).not.toHaveProperty('closedReason');
  });

  test('is told for 90 days after closing, then leaves a tombstone, and comes back when its board has it again', async () => {
    const { db, employer } = await feedWithEmployer();
    const id = await insertJob(
      db,
      job(employer, { source: { system: 'lever', board: 'moo', id: '1' } }),
      now,
    );
    await closeJob(db, id, { reason: 'removed', at: now });
    expect(await retireClosedJobs(db, daysLater(90))).toBe(0);
    expect(await retireClosedJobs(db, daysLater(91))).toBe(1);
    expect(await findJob(db, id)).toBeUndefined();
    expect(await wasJob(db, id)).toBe(true);
    expect((await log(db)).at(-1)).toEqual({ collection: 'jobs', object_id: id, rev: 3, op: 'delete' });
    expect(await jobsOfBoard(db, 'lever', 'moo')).toEqual([
      { id, sourceId: '1', status: 'closed', digest: '' },
    ]);
    await updateJob(db, id, job(employer), daysLater(92));
    expect(await findJob(db, id)).toMatchObject({ status: 'open', rev: 4 });
  });
});

describe('a transaction', () => {
  test('that fails leaves neither objects nor changes', async () => {
    const { db, employer } = await feedWithEmployer();
    const before = await log(db);
    const failing = inTransaction(db, async (trx) => {
      await insertJob(trx, job(employer), now);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await log(db)).toEqual(before);
    expect(await titles(db, {})).toEqual([]);
  });

  test('refuses a job of an employer that is not there', async () => {
    const { db } = await feedWithEmployer();
    await expect(insertJob(db, job('org_none'), now)).rejects.toThrow(/FOREIGN KEY/i);
  });
});

describe('an organization that takes another name', () => {
  test('renews and logs what embeds it, and its jobs are found by the new name alone', async () => {
    const { db, employer } = await feedWithEmployer();
    const id = await insertJob(db, job(employer), now);
    const news = await insertPost(db, post(employer), now);
    await updateOrganization(db, employer, organization({ name: '卧龙电驱' }), daysLater(1));
    expect(await findJob(db, id)).toMatchObject({ rev: 2, organization: { name: '卧龙电驱' } });
    expect(await findPost(db, news)).toMatchObject({ rev: 2, organization: { name: '卧龙电驱' } });
    expect((await log(db)).slice(-3).map(({ object_id }) => object_id)).toEqual([employer, id, news]);
    expect(await titles(db, { q: '卧龙' })).toHaveLength(1);
    expect(await titles(db, { q: '杭叉' })).toHaveLength(0);
  });

  test('leaves its jobs alone where only its own description changed', async () => {
    const { db, employer } = await feedWithEmployer();
    const id = await insertJob(db, job(employer), now);
    await updateOrganization(db, employer, organization({ description: 'Forklifts' }), now);
    expect(await findJob(db, id)).toMatchObject({ rev: 1 });
    expect(await employerNames(db)).toEqual([
      { id: employer, name: '杭叉集团', aliases: [], boards: [], kind: 'enterprise' },
    ]);
  });
});

describe('the filters of jobs', () => {
  async function filled() {
    const { db, employer } = await feedWithEmployer();
    const college = await insertOrganization(
      db,
      organization({ kind: 'college', name: '萧山技师学院' }),
      now,
    );
    const former = await insertOrganization(db, organization({ name: 'Former partner' }), now);
    await insertCooperation(db, cooperation(employer, college), now);
    await insertCooperation(db, cooperation(former, college, { status: 'ended' }), now);
    const write = (title: string, owner: string, changes: Parameters<typeof job>[1] = {}) =>
      insertJob(db, job(owner, { title, ...changes }), now);
    await write('Fitter', employer, {
      locations: [{ region: 'CN-ZJ', city: '杭州' }],
      postedAt: '2026-11-03T00:00:00Z',
      employmentTypes: ['INTERN'],
      skills: ['C++'],
    });
    await write('Teacher', college, { locations: [{ country: 'CN' }], postedAt: '2026-11-02T00:00:00Z' });
    await write('Driver', former, { locations: [{ country: 'DE' }], postedAt: '2026-11-01T00:00:00Z' });
    await write('Clerk', former, { publisherId: college, postedAt: '2026-10-01T00:00:00Z' });
    return { db, employer, college, former };
  }

  test('order by the date of posting, newest first', async () => {
    const { db } = await filled();
    expect(await titles(db, {})).toEqual(['Fitter', 'Teacher', 'Driver', 'Clerk']);
  });

  test('a college has its own jobs, those it publishes, and those of its partners until the end', async () => {
    const { db, college } = await filled();
    expect(await titles(db, { college })).toEqual(['Fitter', 'Teacher', 'Clerk']);
  });

  test('a country holds its regions, a region only itself', async () => {
    const { db } = await filled();
    expect(await titles(db, { region: ['CN'] })).toEqual(['Fitter', 'Teacher']);
    expect(await titles(db, { region: ['CN-ZJ', 'DE'] })).toEqual(['Fitter', 'Driver']);
    expect(await titles(db, { region: ['cn-zj'] })).toEqual(['Fitter']);
  });

  test('different ones narrow each other, values of one widen it', async () => {
    const { db, former, employer } = await filled();
    expect(
      await titles(db, { organizationId: [former, employer], employmentType: ['INTERN', 'OTHER'] }),
    ).toEqual(['Fitter']);
    expect(await titles(db, { q: '杭叉 c++' })).toEqual(['Fitter']);
    expect(await titles(db, { q: '杭州', status: ['closed'] })).toEqual([]);
    expect(await titles(db, { q: '???' })).toEqual([]);
    expect(await titles(db, { q: ' ' })).toHaveLength(4);
  });
});
