import { createServer } from 'node:http';
import { workerData } from 'node:worker_threads';
import fastify from 'fastify';

/** What people would use instead, each in a thread of its own: the same bytes by node:http, and a Fastify route. */
const { name, port, page } = workerData as { name: 'node:http' | 'fastify'; port: number; page: string };

if (name === 'node:http') {
  const body = Buffer.from(page);
  createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  }).listen(port, '127.0.0.1');
} else {
  const { data, nextCursor } = JSON.parse(page);
  const all = Array.from({ length: 5_000 }, () => data).flat();
  const app = fastify();
  app.get('/v1/jobs', async () => ({ data: all.slice(0, 20), nextCursor }));
  await app.listen({ port, host: '127.0.0.1' });
}
