import { Cohort, SyncPage } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertCohort } from '../store/cohorts.ts';
import { insertOrganization, updateOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { cohort, now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let college: string;
const collegeFields = organization({ kind: 'college', name: '浙江机电', location: { region: 'CN-ZJ' } });
beforeEach(async () => {
  feed = await openTestFeed();
  college = await insertOrganization(feed.db, collegeFields, now);
  send = await writer(feed);
});

const draft = (changes: object = {}) => ({ ...cohort(college), ...changes });
const create = async (changes: object = {}) =>
  Cohort.parse(await (await send('POST', '/v1/cohorts', draft(changes))).json());

describe('a cohort', () => {
  test('is made for a college, and is there for all', async () => {
    const made = await create();
    expect(made).toMatchObject({ rev: 1, college: { id: college, name: '浙江机电' }, count: 120 });
    expect(made.id).toMatch(/^coh_/);
    expect(await feed.read(`/v1/cohorts/${made.id}`)).toEqual(made);
  });

  test('is no enterprise’s', async () => {
    const enterprise = await insertOrganization(feed.db, organization(), now);
    const problem = await problemOf(await send('POST', '/v1/cohorts', draft({ collegeId: enterprise })));
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '/collegeId' }] });
  });

  test('stands once per college, major, level and year, however the major is spelled', async () => {
    const { id } = await create({ major: { name: 'Mechatronics' } });
    const again = draft({ major: { name: ' ＭＥＣＨＡＴＲＯＮＩＣＳ' }, count: 3 });
    const problem = await problemOf(await send('POST', '/v1/cohorts', again));
    expect(problem).toMatchObject({ status: 409, code: 'already_exists' });
    expect(problem.detail).toContain(id);
    expect((await create({ graduationYear: 2028 })).id).not.toBe(id);
  });

  test('does not become another by a change', async () => {
    await create();
    const { id } = await create({ graduationYear: 2028 });
    const change = (body: object) => send('PATCH', `/v1/cohorts/${id}`, body);
    expect(await problemOf(await change({ graduationYear: 2027 }))).toMatchObject({ status: 409 });
    expect((await change({ count: 90, graduationYear: 2028 })).status).toBe(200);
    const { errors } = await problemOf(await change({ collegeId: college }));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/collegeId']);
  });

  test('is written by a bound key for its college only', async () => {
    const { id } = await create();
    const other = await insertOrganization(feed.db, organization({ kind: 'college' }), now);
    const foreign = await writer(feed, { organizationId: other });
    expect((await foreign('POST', '/v1/cohorts', draft({ graduationYear: 2030 }))).status).toBe(403);
    expect((await foreign('PATCH', `/v1/cohorts/${id}`, { count: 1 })).status).toBe(403);
    expect((await foreign('DELETE', `/v1/cohorts/${id}`)).status).toBe(403);
  });

  test('has no practice that ends before it begins', async () => {
    const internship = { from: '2027-03-01', to: '2026-12-01' };
    const problem = await problemOf(await send('POST', '/v1/cohorts', draft({ internship })));
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '/internship' }] });
  });
});

test('cohorts are found by college, year, level, region and words', async () => {
  const away = await insertOrganization(
    feed.db,
    organization({ kind: 'college', name: '沈阳工业', location: { region: 'CN-LN' } }),
    now,
  );
  const here = await insertCohort(feed.db, cohort(college), now);
  const there = await insertCohort(
    feed.db,
    cohort(away, {
      educationLevel: 'bachelor',
      graduationYear: 2028,
      major: { name: '焊接技术' },
      skills: [],
    }),
    now,
  );
  const found = async (query: string) =>
    (await feed.read<{ data: Cohort[] }>(`/v1/cohorts?${query}`)).data.map(({ id }) => id);
  for (const query of ['', 'graduationYear=2027&graduationYear=2028', 'region=CN'])
    expect(await found(query)).toEqual([there, here]);
  for (const query of [`college=${college}`, 'graduationYear=2027', 'education=associate', 'region=CN-ZJ'])
    expect(await found(query)).toEqual([here]);
  for (const q of ['机电一体化', 'mechatronics', '460301', 'plc', '浙江机电'])
    expect(await found(`q=${encodeURIComponent(q)}`)).toEqual([here]);
  for (const year of ['soon', '2027.5', '1899', '2147483648', '-2147483649'])
    expect((await feed.request(`/v1/cohorts?graduationYear=${year}`)).status).toBe(400);
});

test('whoever follows is told of cohorts, also where only the college took another name', async () => {
  const { id } = await create();
  const first = SyncPage.parse(await feed.read('/v1/sync?collections=cohorts'));
  expect(first.changes).toMatchObject([{ op: 'upsert', id, object: { count: 120 } }]);
  await updateOrganization(feed.db, college, { ...collegeFields, name: '浙江机电职业技术大学' }, now);
  const renamed = SyncPage.parse(await feed.read(`/v1/sync?collections=cohorts&since=${first.nextCursor}`));
  expect(renamed.changes).toMatchObject([
    { id, rev: 2, object: { college: { name: '浙江机电职业技术大学' } } },
  ]);
  expect(await feed.read('/v1/cohorts?q=技术大学')).toMatchObject({ data: [{ id }] });

  expect((await send('DELETE', `/v1/cohorts/${id}`)).status).toBe(204);
  const gone = SyncPage.parse(await feed.read(`/v1/sync?collections=cohorts&since=${renamed.nextCursor}`));
  expect(gone.changes).toEqual([{ collection: 'cohorts', op: 'delete', id, rev: 3 }]);
  expect((await feed.request(`/v1/cohorts/${id}`)).status).toBe(410);
  expect(await feed.read('/v1/cohorts?q=技术大学')).toMatchObject({ data: [] });
});
