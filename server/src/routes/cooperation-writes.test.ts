import { Cooperation, cooperationMoves } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let enterprise: string;
let college: string;
beforeEach(async () => {
  feed = await openTestFeed();
  enterprise = await insertOrganization(feed.db, organization(), now);
  college = await insertOrganization(feed.db, organization({ kind: 'college', name: '浙江机电' }), now);
  send = await writer(feed);
});

let requests = 0;
const once = () => ({ 'Idempotency-Key': `request-${requests++}` });
const draft = () => ({
  enterpriseId: enterprise,
  collegeId: college,
  kinds: ['order-class'],
  title: '共建订单班',
  language: 'zh-CN',
});

async function propose(): Promise<Cooperation> {
  const response = await send('POST', '/v1/cooperations', draft(), once());
  expect(response.status).toBe(201);
  return Cooperation.parse(await response.json());
}

/** Moves a cooperation at its revision of now. */
async function move(id: string, verb: string, body?: object, by = send): Promise<Response> {
  const { rev } = await feed.read<Cooperation>(`/v1/cooperations/${id}`);
  return by('POST', `/v1/cooperations/${id}/${verb}`, body, { ...once(), 'If-Match': `"${rev}"` });
}

describe('an intent', () => {
  test('is told to all as one, with the moment it was declared', async () => {
    const made = await propose();
    expect(made).toMatchObject({
      status: 'intent',
      history: [{ status: 'intent', at: now.toISOString() }],
      enterprise: { id: enterprise },
      college: { id: college },
    });
    expect(await feed.read(`/v1/cooperations?college=${college}&kind=order-class`)).toMatchObject({
      data: [{ id: made.id }],
    });
  });

  test('joins an enterprise and a college', async () => {
    const swapped = { ...draft(), enterpriseId: college, collegeId: enterprise };
    const { errors } = await problemOf(await send('POST', '/v1/cooperations', swapped, once()));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/enterpriseId', '/collegeId']);
  });

  test('needs an Idempotency-Key', async () => {
    expect(await problemOf(await send('POST', '/v1/cooperations', draft()))).toMatchObject({
      status: 400,
      code: 'idempotency_key_missing',
    });
  });

  test('is signed once both parties have signed', async () => {
    const { id } = await propose();
    feed.setTime(daysLater(1));
    const first = await (await move(id, 'sign', { organizationId: college })).json();
    expect(first).toMatchObject({ status: 'intent', rev: 2, signatures: [{ organizationId: college }] });
    expect(await problemOf(await move(id, 'sign', { organizationId: college }))).toMatchObject({
      status: 409,
      code: 'already_exists',
    });
    const second = await (await move(id, 'sign', { organizationId: enterprise })).json();
    expect(second).toMatchObject({ status: 'signed', rev: 3 });
    expect(second.history.at(-1)).toEqual({ status: 'signed', at: daysLater(1).toISOString() });
  });

  test('is signed by its parties only, each with its own key', async () => {
    const { id } = await propose();
    const other = await insertOrganization(feed.db, organization({ name: '海康威视' }), now);
    const { errors } = await problemOf(await move(id, 'sign', { organizationId: other }));
    expect(errors?.[0]?.pointer).toBe('/organizationId');
    const byCollege = await writer(feed, { organizationId: college });
    const byOther = await writer(feed, { organizationId: other });
    expect((await move(id, 'sign', { organizationId: enterprise }, byCollege)).status).toBe(403);
    expect((await move(id, 'end', undefined, byOther)).status).toBe(403);
    expect((await move(id, 'sign', { organizationId: college }, byCollege)).status).toBe(200);
  });
});

describe('a change', () => {
  test('says which revision it is about', async () => {
    const { id } = await propose();
    const change = (headers: Record<string, string>) =>
      send('PATCH', `/v1/cooperations/${id}`, { title: '现代学徒制', kinds: ['apprenticeship'] }, headers);
    expect(await problemOf(await change({}))).toMatchObject({ status: 428, code: 'precondition_required' });
    expect(await problemOf(await change({ 'If-Match': '"7"' }))).toMatchObject({ status: 412 });
    expect((await change({ 'If-Match': '"1"' })).headers.get('etag')).toBe('"2"');
    expect(await feed.read('/v1/cooperations?kind=apprenticeship&q=学徒')).toMatchObject({
      data: [{ id, rev: 2 }],
    });
    expect(await feed.read('/v1/cooperations?kind=order-class')).toMatchObject({ data: [] });
  });

  test('is never one of the parties, the status or the history', async () => {
    const { id } = await propose();
    const patch = { collegeId: college, status: 'active', history: [] };
    const response = await send('PATCH', `/v1/cooperations/${id}`, patch, { 'If-Match': '"1"' });
    const { errors } = await problemOf(response);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/collegeId', '/status', '/history']);
  });
});

test('a cooperation passes from status to status as it may and no other way', async () => {
  const to = { activate: 'active', end: 'ended', sign: 'signed' } as const;
  const verb = fc.constantFrom<keyof typeof to>('sign', 'activate', 'end');
  await fc.assert(
    fc.asyncProperty(fc.array(verb, { minLength: 1, maxLength: 8 }), async (verbs) => {
      let { id, ...current }: Cooperation = await propose();
      for (const verb of verbs) {
        const unsigned = [enterprise, college].find(
          (party) => !current.signatures?.some(({ organizationId }) => organizationId === party),
        );
        const body = verb === 'sign' ? { organizationId: unsigned ?? enterprise } : undefined;
        const response = await move(id, verb, body);
        const allowed = cooperationMoves[current.status];
        const after = await feed.read<Cooperation>(`/v1/cooperations/${id}`);
        if (allowed.includes(to[verb])) {
          expect(response.status).toBe(200);
          const half = verb === 'sign' && after.signatures?.length === 1;
          expect(after.status).toBe(half ? 'intent' : to[verb]);
          expect(after.rev).toBe(current.rev + 1);
        } else {
          expect(await problemOf(response)).toMatchObject({
            status: 409,
            code: 'invalid_state_transition',
            from: current.status,
            to: to[verb],
            allowed,
          });
          expect(after.rev).toBe(current.rev);
        }
        expect(after.history.at(-1)?.status).toBe(after.status);
        current = after;
      }
    }),
    { numRuns: 60 },
  );
});
