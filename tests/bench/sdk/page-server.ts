import { createServer } from 'node:http';
import { createMockFeed } from '@recruitment-feed/api-mock';

/**
 * A program that answers every address with the same page of 20 jobs, and says where it listens. A process of its own,
 * so that what is measured is the client's work.
 */
const feed = await createMockFeed();
const answer = await feed.fetch('http://feed.test/v1/jobs?limit=20');
const body = Buffer.from(await answer.arrayBuffer());
await feed.close();

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.send?.(`http://127.0.0.1:${address?.port}`);
});
process.once('disconnect', () => process.exit());
