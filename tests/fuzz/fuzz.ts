import type { FeedDatabase } from '@recruitment-feed/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Endpoint, endpoints, filePaths, writing } from '../conformance/endpoints.ts';
import { createMaker } from '../conformance/maker.ts';
import { type Asking, checkProblem, probe, type Subject } from '../conformance/subject.ts';
import { readEverything } from './everything.ts';
import { bodies, forms, ids, queries, withHeaders } from './requests.ts';
import { stateOf } from './state.ts';

/** `FUZZ_RUNS` asks for more requests to each endpoint, `FUZZ_SEED` for others. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 25);
const seed = Number(process.env.FUZZ_SEED ?? 20_201_120);
const patience = 10_000;
const readable: readonly Endpoint[] = [
  ...endpoints.filter(([, { method }]) => method === 'GET'),
  ...filePaths.map((path): Endpoint => [path, { method: 'GET', path, errors: ['range_not_satisfiable'] }]),
];

/** Sends every endpoint of a feed what nobody should, and checks that it neither breaks nor forgets. */
export function fuzz(name: string, open: () => Promise<Subject & { db: FeedDatabase }>): void {
  const asked = probe(open);
  const maker = createMaker(asked);
  let words: string[];
  /** Ids of what files belong to. */
  let withFiles: string[];

  /** Sends a request. Resolves with whether it was done, the answer checked by what holds for every answer. */
  async function send(asking: Asking): Promise<{ done: boolean; body: unknown }> {
    const response = await within(asked.send(asking));
    expect(response.status, describeAsking(asking)).toBeLessThan(500);
    if (response.status >= 400 && asking.method !== 'HEAD') {
      await checkProblem(response);
      return { done: false, body: undefined };
    }
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
      await response.body?.cancel();
      return { done: true, body: undefined };
    }
    const text = await within(response.text());
    const isJson = response.headers.get('content-type')?.includes('json');
    return { done: true, body: text === '' || !isJson ? undefined : JSON.parse(text) };
  }

  describe(name, () => {
    beforeAll(async () => {
      const listed = await Promise.all(
        ['organizations', 'jobs', 'cooperations', 'posts', 'events'].map(async (collection) =>
          z.parse(Listed, await asked.read({ path: `/v1/${collection}?limit=5` })).data.map(({ id }) => id),
        ),
      );
      const made = [await maker.perform('media.create'), await maker.perform('reports.create')];
      withFiles = made.map(({ id = '' }) => id);
      words = [...forms, ...listed.flat(), ...withFiles, await maker.enterprise(), await maker.college()];
    });
    afterAll(() => expect({}).not.toHaveProperty('polluted'));

    test.for(readable)('%s answers whatever it is asked', async ([, { method, path, query, scope }]) => {
      const { secret } = await asked.keys();
      const before = await stateOf((await open()).db);
      const request = fc
        .tuple(
          fc.constantFrom(method, method, method, 'HEAD'),
          pathsOf(path, isOfFile(path) ? withFiles : words),
          queries(query, words),
        )
        .map(
          ([method, path, query]): Asking => ({
            method,
            path: path + query,
            ...(scope ? { key: secret } : {}),
          }),
        );
      await fc.assert(
        fc.asyncProperty(withHeaders(request), async (asking) => {
          await send(asking);
        }),
        { seed, numRuns },
      );
      expect(await stateOf((await open()).db)).toEqual(before);
    });

    test.for(writing)('%s takes what it can keep and leaves no trace of the rest', async ([name, route]) => {
      const { db } = await open();
      let target = await maker.request(name);
      const addresses = fc
        .tuple(pathsOf(route.path, words), queries(route.query, words))
        .map(([path, query]) => path + query);
      const request = fc
        .tuple(bodies(route.body, words, target.body), addresses, fc.nat(9))
        .map(([body, path, away]) => ({ body, path: away === 0 ? path : undefined }));
      await fc.assert(
        fc.asyncProperty(
          withHeaders(request.map(({ body, path = '' }) => ({ path, body }))),
          async (asking) => {
            const before = await stateOf(db);
            const { done, body } = await send({
              ...target,
              path: asking.path || target.path,
              headers: { ...target.headers, ...fresh(route.method), ...asking.headers },
              ...(asking.body === undefined ? {} : { body: asking.body }),
            });
            if (!done) expect(await stateOf(db)).toEqual(before);
            else if (route.returns) z.parse(route.returns, body);
            const spent = route.method !== 'PATCH' || route.requires.includes('if-match');
            if (done && spent && route.path.includes('{')) target = await maker.request(name);
          },
        ),
        { seed, numRuns },
      );
    });

    test('everything that was taken can be read, by every way of reading it', () => readEverything(asked));
  });
}

const isOfFile = (path: string) => filePaths.some((known) => known === path);

const Listed = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });

function pathsOf(path: string, words: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof(fc.constant('full.png'), ids(words));
  const parts = path.split('/').map((part) => {
    if (part === '{file}') return name;
    return part.startsWith('{') ? ids(words) : fc.constant(part);
  });
  return fc.tuple(...parts).map((filled) => filled.join('/'));
}

/** Another key each time: a kept answer would hide what the request does. */
function fresh(method: string): Record<string, string> {
  return method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {};
}

function describeAsking({ method, path, body, headers }: Asking): string {
  return `${method} ${path.slice(0, 300)} ${JSON.stringify(headers)} ${String(body).slice(0, 600)}`;
}

async function within<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('There is no answer.')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
