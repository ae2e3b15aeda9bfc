import { createFeed } from '@recruitment-feed/sdk';
import { Cooperation, Event, Job, Organization, Post, page, scopes } from '@recruitment-feed/sdk/contract';
import { createKey, insertOrganization } from '@recruitment-feed/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createMockFeed, type MockFeed } from './mock-feed.ts';

type Schema = Parameters<typeof page>[0];

const clock = () => new Date('2026-11-24T02:00:00Z');
const origin = 'https://feed.example';

describe('createMockFeed', () => {
  let feed: MockFeed;
  beforeAll(async () => {
    feed = await createMockFeed({ clock });
  });
  afterAll(() => feed.close());

  async function list<Item extends Schema>(item: Item, path: string): Promise<ReturnType<Item['parse']>[]> {
    const response = await feed.fetch(`${origin}${path}`);
    expect(response.status).toBe(200);
    const { data } = page(item).parse(await response.json());
    return data as ReturnType<Item['parse']>[];
  }

  test.each<[string, Schema]>([
    ['organizations', Organization],
    ['jobs', Job],
    ['cooperations', Cooperation],
    ['posts', Post],
    ['events', Event],
  ])('lists %s as the contract has them', async (resource, schema) => {
    const items = await list(schema, `/v1/${resource}?limit=100`);
    expect(items.length).toBeGreaterThan(3);
    expect(items).toEqual(items.map(() => expect.objectContaining({ sample: true })));
  });

  test('gets one job with its description in both languages', async () => {
    const [job] = await list(Job, '/v1/jobs?limit=1');
    const response = await feed.fetch(`${origin}/v1/jobs/${job?.id}`);
    const full = Job.parse(await response.json());
    expect(full.id).toBe(job?.id);
    expect(full.description?.length).toBeGreaterThan(4);
    expect(full.translations?.en?.description?.length).toBe(full.description?.length);
  });

  test('lists for a college the jobs of enterprises it works with, and its own', async () => {
    const [college] = await list(Organization, `/v1/organizations?q=${encodeURIComponent('萧山技师学院')}`);
    const partners = await list(Cooperation, `/v1/cooperations?college=${college?.id}&limit=100`);
    const allowed = new Set([college?.id, ...partners.map(({ enterprise }) => enterprise.id)]);
    const jobs = await list(Job, `/v1/jobs?college=${college?.id}&limit=100`);
    expect(jobs.length).toBeGreaterThan(50);
    expect(
      jobs.filter((job) => !allowed.has(job.organization.id) && !allowed.has(job.publisher?.id)),
    ).toEqual([]);
  });

  test('finds jobs by Chinese and by English words', async () => {
    expect(await list(Job, `/v1/jobs?q=${encodeURIComponent('叉车装配')}`)).not.toHaveLength(0);
    expect(await list(Job, '/v1/jobs?q=forklift+assembler')).not.toHaveLength(0);
  });

  test('takes a URL, a Request or a string', async () => {
    const address = `${origin}/v1/health`;
    for (const input of [address, new URL(address), new Request(address)])
      expect((await feed.fetch(input)).status).toBe(200);
  });

  test('serves the client as its fetch', async () => {
    const client = createFeed({ baseUrl: origin, fetch: feed.fetch });
    const { data } = await client.jobs.list({ region: ['CN-HL'], status: 'open', limit: 3 });
    expect(data).toHaveLength(3);
    const job = await client.jobs.get(data[0]?.id ?? '');
    expect(job.locations[0]?.region).toBe('CN-HL');
  });

  test('opens a port once asked for it, with the same feed behind it', async () => {
    const url = await feed.url();
    expect(await feed.url()).toBe(url);
    const [near, far] = await Promise.all([feed.fetch(`${origin}/v1/posts`), fetch(`${url}/v1/posts`)]);
    expect(await far.json()).toEqual(await near.json());
  });
});

test('starts empty where asked to', async () => {
  const feed = await createMockFeed({ scenario: 'empty', clock });
  const response = await feed.fetch(`${origin}/v1/jobs`);
  expect(await response.json()).toMatchObject({ data: [], nextCursor: null });
  await feed.close();
});

test('keeps two feeds apart', async () => {
  const [full, empty] = await Promise.all([
    createMockFeed({ clock }),
    createMockFeed({ scenario: 'empty', clock }),
  ]);
  await full.close();
  expect((await empty.fetch(`${origin}/v1/health`)).status).toBe(200);
  await empty.close();
});

test('ends its streams when it is closed', async () => {
  const feed = await createMockFeed({ scenario: 'empty', clock });
  const stream = await feed.fetch(`${origin}/v1/stream`);
  const text = stream.text();
  await feed.close();
  expect(await text).toMatch(/^retry: \d+\n\n$/);
});

test('another seed gives other ids and jobs, the same seed the same', async () => {
  const jobsOf = async (seed: string) => {
    const feed = await createMockFeed({ clock, seed });
    const response = await feed.fetch(`${origin}/v1/jobs?limit=100`);
    await feed.close();
    return page(Job).parse(await response.json()).data;
  };
  const [first, again, other] = [await jobsOf('a'), await jobsOf('a'), await jobsOf('b')];
  expect(again).toEqual(first);
  const ids = new Set(first.flatMap(({ id, organization }) => [id, organization.id]));
  expect(other.filter(({ id, organization }) => ids.has(id) || ids.has(organization.id))).toEqual([]);
  expect(other.map(({ postedAt }) => postedAt)).not.toEqual(first.map(({ postedAt }) => postedAt));
});

test('begins with what a function puts in', async () => {
  const feed = await createMockFeed({
    clock,
    seed: 7,
    scenario: async (db, { now, seed }) => {
      const fields = { kind: 'enterprise', aliases: [], domains: [], boards: [], industries: [] };
      await insertOrganization(db, { ...fields, name: `甲${seed}`, language: 'zh-CN' }, now);
    },
  });
  const response = await feed.fetch(`${origin}/v1/organizations`);
  expect(await response.json()).toMatchObject({ data: [{ name: '甲7', createdAt: clock().toISOString() }] });
  await feed.close();
});

test('publishes behind its port', async () => {
  const mock = await createMockFeed({ scenario: 'empty', clock });
  const feed = createFeed({ baseUrl: await mock.url() });
  const { id } = await mock.push({ collection: 'jobs', object: { title: '装配钳工' } });
  expect(await feed.jobs.get(id)).toMatchObject({ title: '装配钳工' });
  await mock.close();
});

describe('a request that is aborted', () => {
  let feed: MockFeed;
  beforeAll(async () => {
    feed = await createMockFeed({ scenario: 'empty', clock });
  });
  afterAll(() => feed.close());

  test('before it is sent is not asked', async () => {
    feed.clearRequests();
    const asked = feed.fetch(`${origin}/v1/jobs`, { signal: AbortSignal.abort() });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(feed.requests).toEqual([]);
  });

  test('while it is answered rejects with the reason', async () => {
    const stop = new AbortController();
    const reason = new Error('gone');
    const asked = feed.fetch(`${origin}/v1/jobs`, { signal: stop.signal });
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });

  test('after its answer leaves the answer whole', async () => {
    const stop = new AbortController();
    const response = await feed.fetch(`${origin}/v1/jobs`, { signal: stop.signal });
    expect(await response.json()).toHaveProperty('data', []);
    stop.abort();
    expect(feed.requests.at(-1)).toMatchObject({ status: 200 });
  });
});

test('neither asks a media server nor prints when a call ends', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  const printed = vi.spyOn(process.stderr, 'write');
  const warn = vi.fn();
  const mock = await createMockFeed({ clock, logger: { info: () => {}, warn, error: warn } });
  const feed = createFeed({
    baseUrl: origin,
    fetch: mock.fetch,
    key: (await createKey(mock.db, { name: 'all', kind: 'secret', scopes: [...scopes] }, clock())).key,
  });
  const organizations = await feed.organizations.list({ limit: 2 });
  const organizationIds = organizations.data.map(({ id }) => id);
  const [organizationId = ''] = organizationIds;
  const { id } = await feed.conversations.create({ organizationIds });
  const call = await feed.calls.start(id, { organizationId });
  await feed.calls.end(call.id, { organizationId });
  await mock.advance({ minutes: 2 });
  await expect.poll(() => mock.db.selectFrom('rooms_to_close').selectAll().execute()).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  expect(printed).not.toHaveBeenCalled();
  expect(warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  await mock.close();
});
