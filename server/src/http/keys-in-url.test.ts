import { beforeEach, describe, expect, test } from 'vitest';
import { createKey } from '../store/keys.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, now } from '../testing/samples.ts';

let feed: TestFeed;
beforeEach(async () => {
  feed = await openTestFeed();
});

const codeAt = async (path: string, init?: RequestInit) =>
  (await feed.read<{ code?: string }>(path, init)).code;
const secret = 'sk_abcdefghijklmnopqrstuvwxyz012345';
const ephemeral = 'et_abcdefghijklmnopqrstuvwxyz012345';

describe('a secret key in an address is refused', () => {
  test.each([
    `/v1/jobs?key=${secret}`,
    '/v1/jobs?key=sk_1',
    '/v1/jobs?key=sk_-bcdefghijklmnopqrstuvwxyz012345',
    `/v1/jobs?q=${secret}`,
    `/v1/jobs?q=mine+is+${secret}`,
    `/v1/jobs?${secret}=1`,
    `/v1/jobs?key=pk_1&next=https%3A%2F%2Fx%2F%3Fkey%3D${secret}`,
    `/v1/jobs?key=%73k_1`,
    '/v1/jobs?key=%73%6B%5F1',
    '/v1/jobs?key=%2573k_1',
    `/v1/jobs/${secret}`,
    '/v1/jobs/%73k_1',
    `/v1/${secret}/jobs`,
    `/v1/stream?key=${secret}`,
    `/${secret}`,
  ])('%s', async (path) => {
    expect(await codeAt(path)).toBe('secret_key_in_url');
    expect(await codeAt(path, { method: 'POST', body: '{}' })).toBe('secret_key_in_url');
    expect(JSON.stringify(feed.logged)).not.toMatch(/sk_|%73/);
  });

  test('also beside a key in the header', async () => {
    const { key } = await createKey(feed.db, { name: 'x', kind: 'secret', scopes: ['jobs:write'] }, now);
    const headers = { Authorization: `Bearer ${key}` };
    expect(await codeAt(`/v1/jobs?key=${key}`, { headers })).toBe('secret_key_in_url');
    expect(await codeAt('/v1/jobs', { headers })).toBeUndefined();
  });

  test.each(['/v1/jobs?q=task_force', '/v1/jobs?q=desk_sk', '/v1/jobs/job_disk_1', '/v1/jobs?q=%25%25%'])(
    'and not what only looks alike: %s',
    async (path) => {
      expect(await codeAt(path)).not.toBe('secret_key_in_url');
    },
  );
});

describe('an ephemeral key in an address', () => {
  test('is taken by a stream, which browsers open without headers', async () => {
    const { key } = await createKey(
      feed.db,
      { name: 'x', kind: 'ephemeral', scopes: ['conversations:read'], expiresAt: daysLater(1) },
      now,
    );
    const stream = await feed.request(`/v1/stream?key=${key}`);
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
    expect(await codeAt(`/v1/stream?key=${ephemeral}`)).toBe('invalid_key');
  });

  test.each([
    `/v1/jobs?key=${ephemeral}`,
    `/v1/me?key=%65t${ephemeral.slice(2)}`,
    `/v1/jobs?q=${ephemeral}`,
    `/v1/jobs/${ephemeral}`,
    `/v1/stream?lastEventId=${ephemeral}`,
    `/v1/${ephemeral}/stream`,
  ])('is refused elsewhere: %s', async (path) => {
    const response = await feed.request(path);
    expect(response.status).toBe(401);
    expect((await response.json()).code).toBe('secret_key_in_url');
    expect(JSON.stringify(feed.logged)).not.toContain(ephemeral.slice(2));
  });
});
