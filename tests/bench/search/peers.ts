import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { Job } from '@recruitment-feed/sdk/contract';
import fastify from 'fastify';

export type Peer = 'json-server' | 'fastify';

/** What people would use instead, over the same jobs, each in a thread of its own. */
const { name, port, file } = workerData as { name: Peer; port: number; file: string };
const jobs: Job[] = JSON.parse(readFileSync(file, 'utf8'));

if (name === 'json-server') {
  // It comes without types.
  const jsonServer = createRequire(import.meta.url)('json-server');
  jsonServer.create().use('/v1', jsonServer.router({ jobs })).listen(port, '127.0.0.1');
} else {
  // All texts of a job in one, and the first twenty that have the words: no index, no highlights, no pages.
  const searched = jobs.map((job) => ({ job, text: JSON.stringify(job).toLowerCase() }));
  const app = fastify();
  app.get<{ Querystring: { q: string } }>('/v1/jobs', async ({ query }) => {
    const q = query.q.toLowerCase();
    const data: Job[] = [];
    for (const { job, text } of searched) {
      if (text.includes(q)) data.push(job);
      if (data.length === 20) break;
    }
    return { data };
  });
  await app.listen({ port, host: '127.0.0.1' });
}
