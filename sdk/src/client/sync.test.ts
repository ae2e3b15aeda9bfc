import { describe, expect, test } from 'vitest';
import type { Organization } from '../contract/organization.ts';
import { createFeed } from './create-feed.ts';
import { GoneError, isApiError } from './errors/index.ts';
import type { Validation } from './validation.ts';

const college: Organization = {
  id: 'org_1',
  rev: 3,
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  kind: 'college',
  name: '萧山技师学院',
  language: 'zh-CN',
  aliases: [],
  domains: [],
  boards: [],
  industries: [],
};
const upsert = { collection: 'organizations', op: 'upsert', id: 'org_1', rev: 3, object: college };
const tombstone = { collection: 'jobs', op: 'delete', id: 'job_1', rev: 9 };

function answering(changes: unknown[], validate?: Validation) {
  const urls: URL[] = [];
  const fetch = ({ url }: Request) => {
    urls.push(new URL(url));
    return Response.json({ changes, nextCursor: 'c2', hasMore: false, pollAfterSeconds: 60 });
  };
  return { urls, sync: createFeed({ baseUrl: 'https://feed.test', fetch, validate }).sync };
}

describe('changes', () => {
  test('come in order with the cursor after them', async () => {
    const { sync, urls } = answering([upsert, tombstone]);
    const page = await sync.changes({ since: 'c1', collections: ['organizations', 'jobs'] });
    expect(page).toEqual({
      changes: [upsert, tombstone],
      skipped: [],
      nextCursor: 'c2',
      hasMore: false,
      pollAfterSeconds: 60,
    });
    expect(urls[0]?.search).toBe('?collections=organizations&collections=jobs&since=c1');
  });

  test('of collections and operations unknown here come through', async () => {
    const news = [
      { collection: 'reports', op: 'upsert', id: 'rep_1', rev: 1, object: { any: 'thing' } },
      { collection: 'constructor', op: 'upsert', id: 'x', rev: 1, object: {} },
      { collection: 'jobs', op: 'archive', id: 'job_1', rev: 2 },
    ];
    expect((await answering(news).sync.changes()).changes).toEqual(news);
  });

  test('with an object that cannot be used are skipped', async () => {
    const broken = { ...upsert, object: { ...college, name: 7 } };
    const { changes, skipped } = await answering([broken, tombstone]).sync.changes();
    expect(changes).toEqual([tombstone]);
    expect(skipped).toEqual([
      {
        index: 0,
        item: broken,
        issues: [{ pointer: '/object/name', code: 'invalid_type', detail: 'expected string' }],
      },
    ]);
  });

  test('without an object are skipped', async () => {
    const { object: _, ...bare } = upsert;
    expect((await answering([bare]).sync.changes()).skipped).toHaveLength(1);
  });

  test('that cannot be used end the call strictly', async () => {
    await expect(answering([{ op: 'upsert' }], 'strict').sync.changes()).rejects.toMatchObject({
      code: 'unexpected_shape',
      issues: expect.arrayContaining([expect.objectContaining({ pointer: '/changes/0/collection' })]),
    });
  });

  test('come as they are when nothing is looked at', async () => {
    expect((await answering([{ op: 'upsert' }], 'off').sync.changes()).changes).toEqual([{ op: 'upsert' }]);
  });

  test('give status and request id beside the answer', async () => {
    expect((await answering([]).sync.changes().withResponse()).response.status).toBe(200);
  });

  test('since a forgotten cursor are gone', async () => {
    const problem = { type: 'about:blank', title: 'Gone', status: 410, code: 'cursor_expired' };
    const feed = createFeed({
      baseUrl: 'https://feed.test',
      fetch: () => Response.json(problem, { status: 410 }),
    });
    const error = await feed.sync.changes({ since: 'c0' }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(GoneError);
    expect(isApiError(error, 'cursor_expired')).toBe(true);
  });
});
