import { fileURLToPath } from 'node:url';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { createFeed } from '@recruitment-feed/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerd } from '../packages/runtimes.ts';
import { type ServedWorker, serveWorker } from '../packages/workerd.ts';

const entry = fileURLToPath(new URL('../../sdk/examples/worker/worker.ts', import.meta.url));

describe.skipIf(!workerd)('the example for a worker, in workerd', () => {
  let [mock, address, worker] = [] as unknown as [MockFeed, string, ServedWorker];
  beforeAll(async () => {
    mock = await createMockFeed();
    address = await mock.url();
    worker = await serveWorker(workerd ?? '', entry, {
      bindings: { FEED_URL: address },
      conditions: ['@recruitment-feed/source'],
    });
  });
  afterAll(async () => {
    await worker.close();
    await mock.close();
  });

  test('answers with the open jobs of a college', async () => {
    const feed = createFeed({ baseUrl: address });
    const [college] = (await feed.organizations.list({ q: '萧山技师学院' })).data;
    const { data } = await feed.jobs.list({ college: college?.id, status: 'open', limit: 20 });
    const response = await fetch(`${worker.url}/?college=${college?.id}`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await response.json()).toEqual(
      data.map(({ id, title, organization }) => ({ id, title, employer: organization.name })),
    );
    expect(data).toHaveLength(20);
  });

  test('says so when the feed refuses', async () => {
    const response = await fetch(`${worker.url}/?college=nobody`);
    expect([response.status, await response.json()]).toEqual([502, { code: 'invalid_parameter' }]);
  });
});
