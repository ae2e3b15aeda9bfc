import { collections, JobFilter, searchQueries } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { trimChangeLog } from '../store/change-retention.ts';
import { insertCooperation } from '../store/cooperations.ts';
import { insertEvent } from '../store/events.ts';
import { deleteJob } from '../store/job-write.ts';
import { insertJob, updateJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { insertPost } from '../store/posts.ts';
import { inTransaction } from '../store/transaction.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { cooperation, daysLater, event, job, now, organization, post } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let own: string;
let other: string;
beforeEach(async () => {
  feed = await openTestFeed();
  own = await insertOrganization(feed.db, organization(), now);
  other = await insertOrganization(feed.db, organization({ kind: 'college' }), now);
  send = await writer(feed, { organizationId: own });
});

const draft = () => ({
  organizationId: own,
  name: 'Fitters',
  collection: 'jobs',
  query: { q: 'fitter', status: ['open'] } as Record<string, unknown>,
});
async function save(changes: object = {}): Promise<string> {
  const response = await send('POST', '/v1/saved-searches', { ...draft(), ...changes });
  expect(response.status).toBe(201);
  return (await response.json()).id;
}
const results = async (id: string, query = '') =>
  (await send('GET', `/v1/saved-searches/${id}/results${query}`)).json();
const look = async (id: string, seen: string) =>
  expect((await send('PATCH', `/v1/saved-searches/${id}`, { seen })).status).toBe(200);

describe('a saved search', () => {
  test('is kept, changed by a merge patch, and forgotten', async () => {
    const made = await send('POST', '/v1/saved-searches', draft());
    const search = await made.json();
    expect(search).toMatchObject({ ...draft(), notify: 'none', rev: 1, id: expect.stringMatching(/^sch_/) });
    const path = `/v1/saved-searches/${search.id}`;
    expect(made.headers.get('location')).toBe(path);
    expect(await (await send('GET', path)).json()).toEqual(search);

    const change = { name: 'Open', query: { q: null, region: ['CN-ZJ'] }, notify: 'digest' };
    const changed = await send('PATCH', path, change, { 'If-Match': '"1"' });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(await changed.json()).toMatchObject({
      name: 'Open',
      notify: 'digest',
      query: { region: ['CN-ZJ'], status: ['open'] },
    });
    expect((await send('DELETE', path, undefined, { 'If-Match': '"1"' })).status).toBe(412);
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await send('GET', path)).status).toBe(404);
  });

  test.each([
    [{ query: { stauts: ['open'] } }, '/query/stauts'],
    [{ query: { status: ['opened'] } }, '/query/status/0'],
    [{ query: { status: 'open' } }, '/query/status'],
    [{ query: { limit: 5 } }, '/query/limit'],
    [{ query: { cursor: 'x' } }, '/query/cursor'],
    [{ query: { topic: ['recruitment'] } }, '/query/topic'],
    [{ query: { id: ['post_1'] } }, '/query/id/0'],
  ])('is neither made nor changed to %j', async (fields, pointer) => {
    const id = await save();
    for (const answer of [
      await send('POST', '/v1/saved-searches', { ...draft(), ...fields }),
      await send('PATCH', `/v1/saved-searches/${id}`, fields),
    ]) {
      const { status, errors } = await problemOf(answer);
      expect([status, errors?.map((error) => error.pointer)]).toEqual([422, [pointer]]);
    }
    expect(await (await send('GET', `/v1/saved-searches/${id}`)).json()).toMatchObject({ rev: 1 });
  });

  test.each([
    [{ collection: 'people' }, '/collection'],
    [{ name: '' }, '/name'],
    [{ notify: 'loudly' }, '/notify'],
    [{ query: undefined }, '/query'],
    [{ seen: 'x' }, '/seen'],
  ])('is never made with %j', async (fields, pointer) => {
    const answer = await send('POST', '/v1/saved-searches', { ...draft(), ...fields });
    expect((await problemOf(answer)).errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  test('is there for its organization only', async () => {
    const id = await save();
    const stranger = await writer(feed, { organizationId: other });
    for (const [method, path] of [
      ['GET', `/v1/saved-searches/${id}`],
      ['GET', `/v1/saved-searches/${id}/results`],
      ['PATCH', `/v1/saved-searches/${id}`],
      ['DELETE', `/v1/saved-searches/${id}`],
    ] as const)
      expect((await stranger(method, path, method === 'PATCH' ? {} : undefined)).status).toBe(404);
    expect((await stranger('POST', '/v1/saved-searches', draft())).status).toBe(403);
    const listed = async (by: Send, query = '') =>
      (await (await by('GET', `/v1/saved-searches${query}`)).json()).data.length;
    const operator = await writer(feed);
    expect(await listed(send)).toBe(1);
    expect(await listed(stranger)).toBe(0);
    expect(await listed(stranger, `?organizationId=${own}`)).toBe(0);
    expect(await listed(operator)).toBe(1);
    expect(await listed(operator, `?organizationId=${other}`)).toBe(0);
  });

  test('has one form, in whatever order and how often its values are given', async () => {
    const values = ['FULL_TIME', 'INTERN', 'OTHER'];
    const expected = { employmentType: values, q: 'a', status: ['open'] };
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(values, { minLength: 3 }),
        fc.subarray(values),
        fc.shuffledSubarray(['employmentType', 'q', 'status', 'region'], { minLength: 4 }),
        async (order, again, names) => {
          const fields = { employmentType: [...order, ...again], q: 'a', status: ['open'], region: [] };
          const query = Object.fromEntries(names.map((name) => [name, fields[name as keyof typeof fields]]));
          const kept = await (await send('POST', '/v1/saved-searches', { ...draft(), query })).json();
          expect(JSON.stringify(kept.query)).toBe(JSON.stringify(expected));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('takes every parameter of its list but those of pages', () => {
    const names = Object.keys(JobFilter.shape).filter((name) => name !== 'limit' && name !== 'cursor');
    expect(Object.keys(searchQueries.jobs.shape)).toEqual(names);
    expect(collections).toEqual(expect.arrayContaining(Object.keys(searchQueries)));
  });
});

describe('the results of a saved search', () => {
  test.each([
    ['organizations', { kind: ['college'] }],
    ['jobs', { status: ['open'] }],
    ['cooperations', { status: ['signed'] }],
    ['posts', { topic: ['recruitment'] }],
    ['events', { kind: ['forum'] }],
  ])('in %s are those of the list', async (collection, query) => {
    await insertJob(feed.db, job(own), now);
    await insertCooperation(feed.db, cooperation(own, other), now);
    await insertPost(feed.db, post(own), now);
    await insertEvent(feed.db, event([own]), now);
    const found = await results(await save({ collection, query }));
    const [[name, [value]]] = Object.entries(query) as [[string, string[]]];
    const list = await feed.read<{ data: unknown[] }>(`/v1/${collection}?${name}=${value}`);
    expect(list.data).toHaveLength(1);
    expect(found).toMatchObject(list);
  });

  test('are paged', async () => {
    for (let count = 0; count < 3; count++) await insertJob(feed.db, job(own), now);
    const id = await save({ query: {} });
    const first = await send('GET', `/v1/saved-searches/${id}/results?limit=2`);
    const { data, nextCursor } = await first.json();
    const rest = await results(id, `?limit=2&cursor=${nextCursor}`);
    expect([data.length, rest.data.length, rest.nextCursor]).toEqual([2, 1, null]);
    expect(first.headers.get('link')).toContain(`/v1/saved-searches/${id}/results?limit=2&cursor=`);
    const other = await send('GET', `/v1/saved-searches/${id}/results?cursor=nonsense`);
    expect(await problemOf(other)).toMatchObject({ code: 'invalid_cursor' });
    const unknown = await send('GET', `/v1/saved-searches/${id}/results?status=open`);
    expect(await problemOf(unknown)).toMatchObject({ code: 'unknown_parameter' });
  });

  test('tell how much came or changed since they were marked as seen, and reading marks nothing', async () => {
    const old = await insertJob(feed.db, job(own, { title: 'Old fitter' }), now);
    const id = await save();
    expect(await results(id)).toMatchObject({ newCount: 0, data: [{ id: old }] });
    await insertJob(feed.db, job(own, { title: 'Fitter' }), now);
    await insertJob(feed.db, job(own, { title: 'Welder' }), now);
    const { newCount, seen } = await results(id);
    expect([newCount, (await results(id)).newCount]).toEqual([1, 1]);

    const late = await insertJob(feed.db, job(own, { title: 'Late fitter' }), now);
    await look(id, seen);
    expect((await results(id)).newCount).toBe(1);
    await updateJob(feed.db, old, job(own, { title: 'Fitter again' }), now);
    expect((await results(id)).newCount).toBe(2);
    await inTransaction(feed.db, (trx) => deleteJob(trx, late, now));
    expect((await results(id)).newCount).toBe(1);
    await trimChangeLog(feed.db, daysLater(60));
    expect((await results(id)).newCount).toBe(1);
    await look(id, (await results(id)).seen);
    expect((await results(id)).newCount).toBe(0);
  });

  test('count past one page, and of listed ids only those', async () => {
    const [id, narrow] = [await save({ query: {} }), await save({ query: { id: ['job_1'] } })];
    await inTransaction(feed.db, async (trx) => {
      for (let count = 0; count < 101; count++) await insertJob(trx, job(own), now);
    });
    expect((await results(id, '?limit=1')).newCount).toBe(101);
    expect((await results(narrow)).newCount).toBe(0);
  });

  test('are marked as seen by their own mark only', async () => {
    const [id, another] = [await save(), await save()];
    const { seen } = await results(another);
    const codeOf = async (mark: unknown) =>
      (await problemOf(await send('PATCH', `/v1/saved-searches/${id}`, { seen: mark }))).code;
    expect(await codeOf(seen)).toBe('cursor_filter_mismatch');
    expect(await codeOf('nonsense')).toBe('invalid_cursor');
    expect(await codeOf(7)).toBe('validation_failed');
  });
});
