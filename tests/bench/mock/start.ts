import { createRequire } from 'node:module';
import { createMockFeed } from '@recruitment-feed/api-mock';

/** What one process tells of its subject; times in milliseconds. */
export interface Start {
  /** From the call that makes it to its first list. */
  first: number;
  /** The same again in the same process, as the next test asks for. */
  again: number;
  /** Lists in a second, one after another. */
  lists: number;
  megabytes: number;
}

interface Started {
  ask(): Promise<Response>;
  close(): Promise<unknown>;
}

/** By subject, how a feed is made that answers lists of 20 jobs. */
const subjects = {
  async 'api-mock'(): Promise<Started> {
    const mock = await createMockFeed({ clock: new Date('2026-11-24T02:00:00Z') });
    return { ask: () => mock.fetch('https://feed.example/v1/jobs?limit=20'), close: mock.close };
  },
  /** It answers behind a port only, and has jobs of one title; without types of its own. */
  async 'json-server'(): Promise<Started> {
    const server = createRequire(import.meta.url)('json-server');
    const jobs = Array.from({ length: 200 }, (_, id) => ({ id, title: `装配钳工 ${id}` }));
    const listening = server.create().use('/v1', server.router({ jobs })).listen(0, '127.0.0.1');
    await new Promise((done) => listening.once('listening', done));
    const url = `http://127.0.0.1:${listening.address().port}/v1/jobs?_limit=20`;
    return { ask: () => fetch(url), close: async () => listening.close() };
  },
};

export type Subject = keyof typeof subjects;

const subject = process.argv[2] as Subject;
const asked = 300;

async function read(ask: Started['ask']): Promise<void> {
  const response = await ask();
  await response.text();
  if (!response.ok) throw new Error(`A list was answered ${response.status}.`);
}

async function timeToFirstList() {
  const begun = performance.now();
  const started = await subjects[subject]();
  await read(started.ask);
  return { started, took: performance.now() - begun };
}

const { started, took: first } = await timeToFirstList();
const another = await timeToFirstList();
const begun = performance.now();
for (let count = 0; count < asked; count++) await read(started.ask);
const lists = asked / ((performance.now() - begun) / 1000);
const megabytes = process.memoryUsage().rss / 1e6;
const start: Start = { first, again: another.took, lists, megabytes };
console.log(JSON.stringify(start));
await Promise.all([started.close(), another.started.close()]);
process.exit();
