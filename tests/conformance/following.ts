import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { type Collection, collections, Snapshot, SyncPage } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { reads } from './endpoints.ts';
import { createMaker } from './maker.ts';
import type { Probe } from './subject.ts';

const maxPages = 100;
type Listing = { data: { id: string; rev: number }[]; nextCursor: string | null };

/** Checks that lists, sync, snapshot and stream tell of the same feed. */
export function following(probe: Probe): void {
  const maker = createMaker(probe);

  describe('following', () => {
    test.for(collections)(
      'sync and snapshot hold the %s that the list holds',
      async (collection, { skip }) => {
        const listed = await listOf(probe, collection);
        skip(listed === undefined, 'there are too many to read them all here');
        expect((await syncOf(probe, collection)).objects).toEqual(listed);
        expect(await snapshotOf(probe, collection)).toEqual(listed);
      },
    );

    test('the stream replays after a cursor what sync returns after it', async () => {
      const { nextCursor } = SyncPage.parse(await probe.read({ path: '/v1/sync?limit=2' }));
      const since = encodeURIComponent(nextCursor);
      const { changes } = SyncPage.parse(await probe.read({ path: `/v1/sync?since=${since}&limit=20` }));
      const told = await replayed(probe, since, changes.length);
      expect(told.map(({ id, rev }) => [id, rev])).toEqual(changes.map(({ id, rev }) => [id, rev]));
    });

    test.for(collections)(
      'what is made of %s comes to list, sync and stream, and so does its end',
      async (collection, { skip }) => {
        skip(!(await probe.keys()).secret, 'needs a secret key');
        const before = (await syncOf(probe, collection)).cursor;
        const made = await maker.perform(`${collection}.create`);
        const after = await changesSince(probe, collection, before);
        expect(after.changes).toContainEqual(
          expect.objectContaining({ op: 'upsert', id: made.id, rev: made.rev }),
        );
        const told = await replayed(probe, encodeURIComponent(before), after.changes.length, collection);
        expect(told).toContainEqual(expect.objectContaining({ op: 'upsert', id: made.id }));
        if (!removable(collection)) return;
        await maker.perform(`${collection}.delete`, { on: made });
        const end = await changesSince(probe, collection, after.nextCursor);
        expect(end.changes).toContainEqual(expect.objectContaining({ op: 'delete', id: made.id }));
      },
    );
  });

  const removable = (collection: string) =>
    reads.some(([name, { errors }]) => name === `${collection}.get` && errors.includes('deleted'));
}

async function listOf(probe: Probe, collection: Collection): Promise<Map<string, number> | undefined> {
  const found = new Map<string, number>();
  let cursor = '';
  for (let pages = 0; pages < maxPages; pages++) {
    const page = (await probe.read({ path: `/v1/${collection}?limit=100${cursor}` })) as unknown as Listing;
    for (const { id, rev } of page.data) found.set(id, rev);
    if (page.nextCursor === null) return found;
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
  return undefined;
}

async function syncOf(probe: Probe, collection: Collection) {
  const objects = new Map<string, number>();
  for (let cursor = ''; ; ) {
    const page = SyncPage.parse(await probe.read({ path: `/v1/sync?collections=${collection}${cursor}` }));
    for (const change of page.changes)
      if (change.op === 'upsert') objects.set(change.id, change.rev);
      else objects.delete(change.id);
    if (!page.hasMore) return { objects, cursor: page.nextCursor };
    cursor = `&since=${encodeURIComponent(page.nextCursor)}`;
  }
}

async function changesSince(probe: Probe, collection: Collection, cursor: string) {
  return SyncPage.parse(
    await probe.read({ path: `/v1/sync?collections=${collection}&since=${encodeURIComponent(cursor)}` }),
  );
}

/** The objects of a snapshot, brought up to now. */
async function snapshotOf(probe: Probe, collection: Collection): Promise<Map<string, number>> {
  const { cursor, parts } = Snapshot.parse(
    await probe.read({ path: `/v1/snapshots/latest?collections=${collection}` }),
  );
  const objects = new Map<string, number>();
  for (const part of parts) {
    const file = Buffer.from(await (await probe.send({ path: part.url })).arrayBuffer());
    expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([part.bytes, part.sha256]);
    const lines = gunzipSync(file)
      .toString()
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length).toBe(part.count);
    for (const line of lines) {
      const { id, rev } = JSON.parse(line);
      objects.set(id, rev);
    }
  }
  for (const change of (await changesSince(probe, collection, cursor)).changes)
    if (change.op === 'upsert') objects.set(change.id, change.rev);
    else objects.delete(change.id);
  return objects;
}

interface Told {
  id: string;
  rev: number;
  op: string;
}

/** Resolves with the first changes that the stream tells after a cursor. */
async function replayed(
  probe: Probe,
  since: string,
  count: number,
  collection?: Collection,
): Promise<Told[]> {
  const only = collection === undefined ? '' : `&collections=${collection}`;
  const response = await probe.send({ path: `/v1/stream?lastEventId=${since}${only}` });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const told = () =>
    text
      .slice(0, text.lastIndexOf('\n'))
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line): Told => JSON.parse(line.slice('data: '.length)));
  while (reader && told().length < count) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return told().slice(0, count);
}
