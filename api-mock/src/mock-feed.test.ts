import { createFeed } from '@recruitment-feed/sdk';
import { Cooperation, Event, Job, Organization, Post, page } from '@recruitment-feed/sdk/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
