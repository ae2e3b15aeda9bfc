import { expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { openDatabase } from '../store/database.ts';
import { createMetrics } from './metrics.ts';

test('counts requests by route, never by address', async () => {
  const db = await openDatabase('memory');
  const app = createApp({ db, metrics: createMetrics() });
  await app.request('/v1/jobs?limit=1');
  await app.request('/v1/jobs/job_1');
  await app.request('/v1/jobs/job_2?key=pk_unknown');
  const response = await app.request('/metrics');
  const text = await response.text();
  const count = (route: string, status: number) =>
    `http_server_request_duration_seconds_count{http_request_method="GET",http_route="${route}",http_response_status_code="${status}"} 1`;
  expect(text).toContain(count('/v1/jobs', 200));
  expect(text).toContain(count('/v1/jobs/:id', 404));
  expect(text).not.toContain('job_1');
  expect(text).not.toContain('pk_');
  expect(text).toContain('process_resident_memory_bytes');
  await db.destroy();
});
