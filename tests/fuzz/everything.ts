import { gunzipSync } from 'node:zlib';
import { type Route, routes, Snapshot, SyncPage } from '@recruitment-feed/sdk/contract';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { lists } from '../conformance/endpoints.ts';
import type { Probe } from '../conformance/subject.ts';

/** Reads all there is by every way of reading it, and checks each object by the contract. */
export async function readEverything(probe: Probe): Promise<void> {
  for (const [, route] of lists) if (!route.scope && !route.path.includes('{')) await readPages(probe, route);
  const synced = await readSync(probe);
  await readSnapshot(probe);
  await readStream(probe, synced);
}

async function readPages(probe: Probe, { path, returns }: Route): Promise<void> {
  for (let cursor: unknown = ''; cursor !== null; ) {
    const query = cursor === '' ? '' : `&cursor=${encodeURIComponent(String(cursor))}`;
    const page = await probe.read({ path: `${path}?limit=100${query}` });
    z.parse(returns, page);
    cursor = page.nextCursor;
  }
}

async function readSync(probe: Probe): Promise<number> {
  let told = 0;
  for (let since = ''; ; ) {
    const page = SyncPage.parse(
      await probe.read({ path: `/v1/sync?limit=1000&include=description${since}` }),
    );
    for (const change of page.changes) {
      told += 1;
      if (change.op === 'upsert') checkObject(change.collection, change.object);
    }
    if (!page.hasMore) return told;
    since = `&since=${encodeURIComponent(page.nextCursor)}`;
  }
}

async function readSnapshot(probe: Probe): Promise<void> {
  const { parts } = Snapshot.parse(await probe.read({ path: '/v1/snapshots/latest' }));
  for (const { url, collection } of parts) {
    const file = await (await probe.send({ path: url })).arrayBuffer();
    const lines = gunzipSync(Buffer.from(file)).toString().split('\n');
    for (const line of lines) if (line !== '') checkObject(collection, JSON.parse(line));
  }
}

/** Reads the stream from the first change on until it has told as many objects as `/v1/sync` did. */
async function readStream(probe: Probe, atLeast: number): Promise<void> {
  const first = SyncPage.parse(await probe.read({ path: '/v1/sync?limit=1' }));
  const since = encodeURIComponent(first.nextCursor);
  const response = await probe.send({ path: `/v1/stream?lastEventId=${since}` });
  let [text, told] = ['', 1];
  for await (const more of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (text + more).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      // Not by a regular expression: to those, U+2028 ends a line too.
      const data = block
        .split('\n')
        .find((line) => line.startsWith('data: '))
        ?.slice('data: '.length);
      if (data === undefined) continue;
      const { collection, op, object } = JSON.parse(data);
      if (op === 'upsert') checkObject(collection, object);
      told += 1;
    }
    if (told >= atLeast) return;
  }
  expect(told).toBeGreaterThanOrEqual(atLeast);
}

function checkObject(collection: string, object: unknown): void {
  const resource: Readonly<Record<string, Route>> = { ...routes[collection as keyof typeof routes] };
  const schema = resource.get?.returns;
  if (!schema) throw new Error(`${collection} is read by no route.`);
  z.parse(schema, object);
}
