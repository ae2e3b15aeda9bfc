import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFeed, type Feed, isFeedError } from '@recruitment-feed/sdk';

/** Aborts ten thousand calls, and says as JSON what is left of them. */
const rounds = 5;
const callsPerRound = 2_000;
const throughSockets = 100;
const atOnce = 50;

let aborted = 0;
let listeners = 0;
async function call(feed: Feed, n: number, signal: AbortSignal): Promise<void> {
  try {
    if (n % 2 === 0) await feed.jobs.list({ limit: 1 + n }, { signal });
    else await feed.organizations.update('org_1', { name: String(n) }, { signal });
  } catch (error) {
    if (isFeedError(error) && error.code === 'aborted') aborted += 1;
  }
}

/** Calls that share a signal and are aborted together, in the turn in which they are sent or in one after. */
async function abortedCalls(feed: Feed, count: number): Promise<void> {
  for (let begun = 0; begun < count; begun += atOnce) {
    const abort = new AbortController();
    const calls = Array.from({ length: atOnce }, (_, n) => call(feed, n, abort.signal));
    for (let turn = 0; turn < (begun / atOnce) % 4; turn += 1) await new Promise(setImmediate);
    abort.abort();
    await Promise.all(calls);
    listeners += getEventListeners(abort.signal, 'abort').length;
  }
}

const silent = createFeed({
  baseUrl: 'https://feed.test',
  fetch: ({ signal }) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
});
const heap: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  await abortedCalls(silent, callsPerRound);
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise(setImmediate);
    globalThis.gc?.();
  }
  heap.push(process.memoryUsage().heapUsed);
}

const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
await abortedCalls(createFeed({ baseUrl: `http://127.0.0.1:${port}` }), throughSockets);
server.closeAllConnections();
server.close();
await once(server, 'close');
// What is closed is let go of in the turns after.
for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
const resources = process.getActiveResourcesInfo().filter((name) => /Timeout|TCP/.test(name));
console.log(
  JSON.stringify({ aborted, calls: rounds * callsPerRound + throughSockets, listeners, heap, resources }),
);
