import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';
import fastify from 'fastify';

export type Peer = 'node:http' | 'fastify' | 'json-server';

/** What people would use instead, each in a thread of its own. */
const { name, port, page } = workerData as { name: Peer; port: number; page: string };

if (name === 'node:http') {
  const body = Buffer.from(page);
  createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  }).listen(port, '127.0.0.1');
} else if (name === 'json-server') {
  // It comes without types.
  const jsonServer = createRequire(import.meta.url)('json-server');
  const { data } = JSON.parse(page);
  const jobs = Array.from({ length: 100_000 }, (_, id) => ({ ...data[id % data.length], id: `job_${id}` }));
  jsonServer.create().use('/v1', jsonServer.router({ jobs })).listen(port, '127.0.0.1');
} else {
  const { data, nextCursor } = JSON.parse(page);
  const all = Array.from({ length: 5_000 }, () => data).flat();
  const app = fastify();
  app.get('/v1/jobs', async () => ({ data: all.slice(0, 20), nextCursor }));
  await app.listen({ port, host: '127.0.0.1' });
}
