import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { FeedConnectionError, FeedResponseError, isApiError } from '@recruitment-feed/sdk';
import type { SnapshotPart } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { openJob, sampleSyncPage } from '../e2e/sample-feed.ts';
import { sourceOf, UnusablePageError } from './feed-source.ts';

const feed = 'https://feed.example.edu.cn';
const answering = (response: Response) => sourceOf(feed, async () => response).changes;
const upsert = (object: object) => ({ collection: 'jobs', op: 'upsert', id: 'job_open', rev: 1, object });

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('a feed', () => {
  test('asks for the same collections whoever asks', async () => {
    const asked: string[] = [];
    const { changes } = sourceOf(feed, async ({ url }) => {
      asked.push(url);
      return Response.json(sampleSyncPage());
    });
    await changes(undefined);
    await changes('cursor-1');
    const everything = `${feed}/v1/sync?collections=jobs&collections=organizations&collections=cooperations&limit=1000`;
    expect(asked).toEqual([everything, `${everything}&since=cursor-1`]);
  });

  test('returns a page of changes', async () => {
    expect(await answering(Response.json(sampleSyncPage()))(undefined)).toEqual(sampleSyncPage());
  });

  test('leaves out what has another shape than its collection promises', async () => {
    const page = { ...sampleSyncPage(), changes: [upsert({ id: 'job_open', title: 7 }), upsert(openJob)] };
    const { changes } = await answering(Response.json(page))(undefined);
    expect(changes).toEqual([upsert(openJob)]);
  });

  test('refuses a page without a usable change', async () => {
    const page = { ...sampleSyncPage(), changes: [upsert({ title: 7 })] };
    await expect(answering(Response.json(page))(undefined)).rejects.toThrow(UnusablePageError);
  });

  test('refuses HTML and JSON of another shape', async () => {
    const html = new Response('<!doctype html><title>Sign in</title>', {
      headers: { 'content-type': 'text/html' },
    });
    await expect(answering(html)(undefined)).rejects.toThrow(FeedResponseError);
    await expect(answering(Response.json({ changes: {} }))(undefined)).rejects.toThrow(FeedResponseError);
  });

  test('gives the objects of a snapshot as the changes that bring them', async () => {
    const lines = [openJob, { id: 'job_odd', title: 7 }]
      .map((object) => `${JSON.stringify(object)}\n`)
      .join('');
    const file = gzipSync(lines);
    const part: SnapshotPart = {
      ...{ collection: 'jobs', url: '/v1/snapshots/snap_1/jobs.ndjson.gz', encoding: 'gzip' },
      ...{ bytes: file.length, count: 2, sha256: createHash('sha256').update(file).digest('hex') },
    };
    const asked: string[] = [];
    const { objects } = sourceOf(feed, async ({ url }) => {
      asked.push(url);
      return new Response(file);
    });
    expect(await listed(objects(part))).toEqual([upsert(openJob), undefined]);
    expect(asked).toEqual([`${feed}/v1/snapshots/snap_1/jobs.ndjson.gz`]);
    const other = objects({ ...part, sha256: '0'.repeat(64) });
    await expect(listed(other)).rejects.toThrow(FeedResponseError);
  });

  test('tells that nobody answered, and that the cursor has expired', async () => {
    const down = sourceOf(feed, () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(down.changes(undefined)).rejects.toThrow(FeedConnectionError);
    const problem = { type: 'about:blank', title: 'Gone', status: 410, code: 'cursor_expired' };
    const headers = { 'content-type': 'application/problem+json' };
    const expired = answering(new Response(JSON.stringify(problem), { status: 410, headers }));
    expect(isApiError(await expired('a').catch((error: unknown) => error), 'cursor_expired')).toBe(true);
  });
});
