import { createFeed, type Validation } from '@recruitment-feed/sdk';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { expect, test } from 'vitest';
import recorded from '../compatibility/fixtures/v0.1.0/answers.json' with { type: 'json' };

const job = { ...recorded['jobs.get'].answer, rev: 1 };
const upsert = (object: { id: string; rev: number }, collection = 'jobs') => ({
  collection,
  op: 'upsert',
  id: object.id,
  rev: object.rev,
  object,
});
const newer = { ...job, id: 'job_newer', telepathy: { required: true }, workplaceType: 'orbital' };
const paused = { ...job, id: 'job_paused', status: 'paused' };
const apprentice = { id: 'app_1', rev: 1, wears: 'a helmet' };
const changes = [
  upsert(newer),
  upsert(paused),
  upsert(apprentice, 'apprentices'),
  { collection: 'jobs', op: 'archive', id: 'job_newer', rev: 2 },
  upsert(job),
];

/** A feed of years ahead, without snapshots; whoever follows it is told that it ends. */
async function newerFeed(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/v1/sync')
    return Response.json({ changes, nextCursor: 'c1', hasMore: false, pollAfterSeconds: 60 });
  if (pathname === '/v1/stream') return new Response(null, { status: 204 });
  const problem = {
    type: 'about:blank',
    title: 'No',
    status: 404,
    code: 'snapshots_retired',
    requestId: 'req_1',
  };
  return Response.json(problem, { status: 404, headers: { 'content-type': 'application/problem+json' } });
}

async function mirrored(validate: Validation) {
  const store = memoryStore();
  const feed = createFeed({ baseUrl: 'https://feed.test', fetch: newerFeed, validate });
  await (await feed.mirror({ store })).ended;
  return [...store.all('jobs'), ...store.all('apprentices')].map(({ object }) => object);
}

test.each<Validation>(['lenient', 'off'])(
  'a mirror keeps what a newer feed tells of known and unknown collections, and passes over unknown operations, %s',
  async (validate) => {
    expect(await mirrored(validate)).toEqual([newer, paused, job, apprentice]);
  },
);

test('a strict mirror ends at a value that is missing from a closed set', async () => {
  await expect(mirrored('strict')).rejects.toMatchObject({
    code: 'unexpected_shape',
    issues: [{ pointer: '/changes/1/object/status' }],
  });
});
