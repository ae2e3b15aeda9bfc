import { expect, test, vi } from 'vitest';
import { jobsOf } from './jobs.ts';
import { savedSearchesOf } from './saved-searches.ts';
import { sendOnce } from './send-once.ts';
import { syncOf } from './sync.ts';
import { createTransport } from './transport.ts';

/** A connection to a feed with one answer, and what it was told. */
function answering(body: unknown) {
  const warn = vi.fn();
  const fetch = () => Response.json(body, { headers: { 'x-request-id': 'req_1' } });
  const transport = { ...createTransport({ baseUrl: 'https://feed.test', fetch }, sendOnce), warn };
  return { warn, transport };
}

test('a page with items that cannot be used is told once, without what is in them', async () => {
  const { warn, transport } = answering({ data: [{ secret: 1 }, null], nextCursor: null });
  expect((await jobsOf(transport).list()).skipped).toHaveLength(2);
  expect(warn).toHaveBeenCalledOnce();
  const [message, details] = warn.mock.calls[0] ?? [];
  expect(message).toBe('GET /v1/jobs answered with items that cannot be used: 2');
  expect(details).toMatchObject({ requestId: 'req_1' });
  expect(details.issues.map(({ pointer }: { pointer: string }) => pointer)).toContain('/data/1');
  expect(JSON.stringify(details)).not.toContain('secret');
});

test('so are changes that cannot be used', async () => {
  const page = { changes: [{ id: 7 }], nextCursor: 'a', hasMore: false, pollAfterSeconds: 60 };
  const { warn, transport } = answering(page);
  expect((await syncOf(transport).changes()).skipped).toHaveLength(1);
  expect(warn).toHaveBeenCalledOnce();
});

test('a page of good items is not told', async () => {
  const { warn, transport } = answering({ data: [], nextCursor: null });
  await jobsOf(transport).list();
  expect(warn).not.toHaveBeenCalled();
});

test('results of a saved search keep what is new beside what is found', async () => {
  const good = { id: 'job_1', rev: 1, title: '焊工' };
  const { warn, transport } = answering({ data: [good, {}], nextCursor: null, newCount: 3, seen: 's1' });
  const page = await savedSearchesOf(transport).results('sch_1');
  expect(page).toMatchObject({ data: [good], newCount: 3, seen: 's1', skipped: [{ index: 1 }] });
  expect(warn).toHaveBeenCalledOnce();
});

test('results without how much is new are not what the contract promises', async () => {
  const { transport } = answering({ data: [], nextCursor: null });
  await expect(savedSearchesOf(transport).results('sch_1')).rejects.toMatchObject({
    code: 'unexpected_shape',
  });
});
