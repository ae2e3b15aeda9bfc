import { Job } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { job, now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let employer: string;
let college: string;
beforeEach(async () => {
  feed = await openTestFeed();
  employer = await insertOrganization(feed.db, organization(), now);
  college = await insertOrganization(feed.db, organization({ kind: 'college', name: '浙江机电' }), now);
  send = await writer(feed);
});

async function create(fields: object = {}): Promise<Job> {
  const response = await send('POST', '/v1/jobs', { organizationId: employer, title: '装配钳工', ...fields });
  expect(response.status).toBe(201);
  return Job.parse(await response.json());
}

describe('publishing a job', () => {
  test('answers 201 with the job, its address and its tag, and the job is there for all', async () => {
    const response = await send('POST', '/v1/jobs', { organizationId: employer, title: '装配钳工' });
    const made = Job.parse(await response.json());
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`/v1/jobs/${made.id}`);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(made).toMatchObject({ status: 'open', postedAt: now.toISOString(), skills: [] });
    expect(await feed.read(`/v1/jobs/${made.id}`)).toEqual(made);
    expect(await feed.read('/v1/jobs?q=钳工')).toMatchObject({ data: [{ id: made.id }] });
  });

  test('keeps a text as blocks, and what has no field as an extension', async () => {
    const description = [
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'paragraph', children: [{ type: 'text', text: 'CNC' }] }]],
      },
    ];
    const extensions = { 'example.org': { shift: 'night' } };
    const { id } = await create({ description, extensions });
    expect(await feed.read(`/v1/jobs/${id}`)).toMatchObject({ description, extensions });
  });

  test.each([
    [{ title: undefined }, '/title'],
    [{ title: '' }, '/title'],
    [{ titel: 'x' }, '/titel'],
    [{ status: 'closed' }, '/status'],
    [{ employmentTypes: ['FULL_TIME', 'SOMETIMES'] }, '/employmentTypes/1'],
    [{ pay: [{ min: 1.5, currency: 'CNY', period: 'month' }] }, '/pay/0/min'],
    [{ locations: [{ town: 'Hangzhou' }] }, '/locations/0/town'],
    [{ url: 'javascript:alert(1)' }, '/url'],
    [{ postedAt: 'yesterday' }, '/postedAt'],
    [{ organizationId: 'org_none' }, '/organizationId'],
    [{ publisherId: 'org_none' }, '/publisherId'],
    [{ description: [{ type: 'html', html: '<b>' }] }, '/description/0/type'],
    [
      {
        description: [
          { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }] },
        ],
      },
      '/description/0/children/0/url',
    ],
  ])('points at what is wrong: %j at %s', async (fields, pointer) => {
    const response = await send('POST', '/v1/jobs', { organizationId: employer, title: 'x', ...fields });
    const { code, errors } = await problemOf(response);
    expect(code).toBe('validation_failed');
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
    expect(await feed.read('/v1/jobs')).toEqual({ data: [], nextCursor: null });
  });
});

describe('changing a job', () => {
  test('changes the fields named, empties those of null and keeps the others', async () => {
    const { id } = await create({
      department: '总装',
      skills: ['PLC'],
      experience: { monthsMin: 6, text: '半年' },
    });
    const patch = { title: '钳工', department: null, experience: { text: null } };
    const response = await send('PATCH', `/v1/jobs/${id}`, patch, {
      'Content-Type': 'application/merge-patch+json',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe('"2"');
    const changed = await feed.read(`/v1/jobs/${id}`);
    expect(changed).toMatchObject({ rev: 2, title: '钳工', skills: ['PLC'], experience: { monthsMin: 6 } });
    expect(changed).not.toHaveProperty('department');
    expect(changed).not.toHaveProperty('experience.text');
  });

  test('points at what is wrong, and changes nothing then', async () => {
    const { id } = await create();
    const patch = { title: null, openings: 0, colour: 'red' };
    const { code, errors } = await problemOf(await send('PATCH', `/v1/jobs/${id}`, patch));
    expect(code).toBe('validation_failed');
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/title', '/openings', '/colour']);
    expect(await feed.read(`/v1/jobs/${id}`)).toMatchObject({ rev: 1 });
  });

  test('keeps what its importer knows it by', async () => {
    const source = { system: 'csv', board: 'b', id: '1' };
    const id = await insertJob(feed.db, job(employer, { source, digest: 'd', original: { a: 1 } }), now);
    await send('PATCH', `/v1/jobs/${id}`, { title: 'Fitter' });
    const row = await feed.db
      .selectFrom('jobs')
      .select(['digest', 'original', 'source_id'])
      .executeTakeFirst();
    expect(row).toEqual({ digest: 'd', original: '{"a":1}', source_id: '1' });
  });

  test('is refused where the job has changed since it was read', async () => {
    const { id } = await create();
    const change = (tag: string) => send('PATCH', `/v1/jobs/${id}`, { title: 'x' }, { 'If-Match': tag });
    expect((await change('"1"')).status).toBe(200);
    expect(await problemOf(await change('"1"'))).toMatchObject({ code: 'precondition_failed', status: 412 });
    expect((await change('W/"2"')).status).toBe(412);
    expect((await change('"9", "2"')).status).toBe(200);
  });
});

test('closing a job says why, and is possible once', async () => {
  const { id } = await create();
  const close = () => send('POST', `/v1/jobs/${id}/close`, { reason: 'filled' });
  expect(await (await close()).json()).toMatchObject({
    status: 'closed',
    closedReason: 'filled',
    closedAt: now.toISOString(),
  });
  expect(await problemOf(await close())).toMatchObject({
    status: 409,
    code: 'invalid_state_transition',
    from: 'closed',
    to: 'closed',
    allowed: [],
  });
});

test('removing a job answers 204, then 410, and tells whoever follows', async () => {
  const { id } = await create();
  const { nextCursor } = await feed.read('/v1/sync');
  const response = await send('DELETE', `/v1/jobs/${id}`);
  expect(response.status).toBe(204);
  expect(await response.text()).toBe('');
  expect((await feed.request(`/v1/jobs/${id}`)).status).toBe(410);
  expect((await send('DELETE', `/v1/jobs/${id}`)).status).toBe(410);
  expect((await send('PATCH', `/v1/jobs/${id}`, { title: 'x' })).status).toBe(410);
  expect((await send('DELETE', '/v1/jobs/job_none')).status).toBe(404);
  expect(await feed.read(`/v1/sync?since=${nextCursor}`)).toMatchObject({
    changes: [{ collection: 'jobs', op: 'delete', id, rev: 2 }],
  });
});

describe('a key bound to an organization', () => {
  test('writes the jobs that it publishes, and no others', async () => {
    const { id } = await create();
    const bound = await writer(feed, { organizationId: college });
    const draft = { organizationId: employer, title: '实习生' };
    expect((await bound('POST', '/v1/jobs', { ...draft, publisherId: college })).status).toBe(201);
    for (const refused of [
      await bound('POST', '/v1/jobs', draft),
      await bound('PATCH', `/v1/jobs/${id}`, { title: 'x' }),
      await bound('POST', `/v1/jobs/${id}/close`, { reason: 'filled' }),
      await bound('DELETE', `/v1/jobs/${id}`),
    ])
      expect(await problemOf(refused)).toMatchObject({ status: 403, code: 'insufficient_scope' });
    expect(await feed.read(`/v1/jobs/${id}`)).toMatchObject({ rev: 1 });
  });

  test('cannot hand a job over to another', async () => {
    const bound = await writer(feed, { organizationId: employer });
    const { id } = await create();
    expect((await bound('PATCH', `/v1/jobs/${id}`, { organizationId: college })).status).toBe(403);
  });
});
