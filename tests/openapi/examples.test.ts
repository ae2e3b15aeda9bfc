import { createMockFeed } from '@recruitment-feed/api-mock';
import { collections } from '@recruitment-feed/sdk/contract';
import { expect, test } from 'vitest';
import { makeKeys } from '../conformance/make-keys.ts';
import { type Asking, probe } from '../conformance/subject.ts';

interface Described {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  example?: unknown;
  description?: string;
}
interface Operation {
  operationId: string;
  tags: string[];
  parameters: Described[];
  requestBody?: { content: Record<string, { example?: unknown }> };
  responses: Record<string, unknown>;
}
interface Document {
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
}

const now = new Date('2026-11-24T08:00:00Z');

/** Opens a feed with the sample data, and reads what its reference shows. */
async function openReference() {
  const feed = await createMockFeed({ clock: () => now });
  const keys = await makeKeys(feed.db, now);
  const asked = probe(async () => ({
    url: 'http://localhost',
    fetch: (request) => feed.fetch(request),
    keys,
  }));
  const document = (await asked.read({ path: '/v1/openapi.json' })) as unknown as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return { feed, asked, keys, document, operations };
}
/** Those that anybody may read about, and so try. */
const isPublic = ({ tags }: Operation) =>
  [...collections, 'sync', 'stream'].some((name) => tags.includes(name));

function asking(method: string, path: string, { parameters, requestBody }: Operation): Asking {
  const shown = (place: string) =>
    parameters
      .filter((one) => one.in === place && one.example !== undefined)
      .map(({ name, example }) => [name, String(example)]);
  const ids = new Map(shown('path') as [string, string][]);
  const query = new URLSearchParams(shown('query')).toString();
  const [content] = Object.values(requestBody?.content ?? {});
  return {
    method: method.toUpperCase(),
    path:
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids.get(name) ?? 'none') +
      (query ? `?${query}` : ''),
    headers: Object.fromEntries(shown('header')),
    ...(content ? { body: content.example } : {}),
  };
}

/** In the sample data every organization stands somewhere. */
const refused: Readonly<Record<string, string>> = { 'organizations.delete': 'still_referenced' };

test('every example runs as it stands against the sample data', async () => {
  const { operations } = await openReference().then(async ({ feed, ...reference }) => {
    await feed.close();
    return reference;
  });
  for (const { path, method, operation } of operations.filter(({ operation }) => isPublic(operation))) {
    // Each on a feed of its own: what one ends, another begins.
    const { feed, keys, asked } = await openReference();
    const key = method === 'get' ? undefined : keys.secret;
    const response = await asked.send({ ...asking(method, path, operation), key });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    const said = isStream ? '' : await response.text();
    if (isStream) await response.body?.cancel();
    const done = response.ok || said.includes(refused[operation.operationId] ?? 'nothing');
    expect([operation.operationId, done, said.slice(0, 500)]).toEqual([
      operation.operationId,
      true,
      said.slice(0, 500),
    ]);
    expect(Object.keys(operation.responses)).toContain(String(response.status));
    await feed.close();
  }
}, 60_000);

test('what anybody may read has a group with a sentence, an example of each body, and words for each parameter', async () => {
  const { feed, document, operations } = await openReference();
  const missing = operations
    .filter(({ operation }) => isPublic(operation))
    .flatMap(({ operation }) => [
      ...operation.parameters
        .filter((one) => one.in === 'query' && !one.description)
        .map(({ name }) => `${operation.operationId} ?${name}: openapi/descriptions.ts`),
      ...Object.values(operation.requestBody?.content ?? {})
        .filter(({ example }) => example === undefined)
        .map(() => `${operation.operationId}: openapi/example-bodies.ts`),
    ]);
  expect(missing).toEqual([]);
  const described = document.tags.filter(({ description }) => description).map(({ name }) => name);
  expect(described).toEqual(expect.arrayContaining([...collections]));
  await feed.close();
});
