import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { recorded } from './recorded.ts';
import { clearRequestLog, noteRequest, onRequestNoted, readRequestLog } from './request-log.ts';
import type { Requested } from './requested.ts';
import { shownAddress } from './shown-address.ts';

const feed = 'https://feed.example/v1/sync?collections=jobs&since=c1';
const now = () => 1000;

describe('a recorded request', () => {
  const notes: Requested[] = [];
  const record = (fetch: typeof globalThis.fetch) => recorded(fetch, (note) => notes.push(note), now);
  beforeEach(() => {
    notes.length = 0;
  });

  test('is noted when it is sent, when it is answered and when the answer is whole', async () => {
    const answer = await record(async () => new Response('四字', { status: 203 }))(new Request(feed));
    expect(notes.map(({ status, bytes }) => [status, bytes])).toEqual([
      [undefined, undefined],
      [203, undefined],
    ]);
    expect(await answer.text()).toBe('四字');
    expect(notes.at(-1)).toEqual({
      id: 1_000_000,
      at: 1000,
      method: 'GET',
      address: feed,
      status: 203,
      bytes: 6,
    });
  });

  test('is noted where nobody answers, and fails all the same', async () => {
    const fails = record(() => Promise.reject(new TypeError('offline')));
    await expect(fails(feed)).rejects.toThrow('offline');
    expect(notes.at(-1)).toMatchObject({ address: feed, failed: true });
  });

  test('that is answered without content has no bytes', async () => {
    const answer = await record(async () => new Response(null, { status: 304 }))(feed);
    expect(answer.status).toBe(304);
    expect(notes.at(-1)).toMatchObject({ status: 304, bytes: 0 });
  });

  test('whose answer breaks off is noted as failed', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const answer = await record(async () => new Response(broken))(feed);
    await expect(answer.text()).rejects.toThrow('gone');
    expect(notes.at(-1)).toMatchObject({ failed: true, bytes: 0 });
  });

  test('of the same moment has an id of its own', async () => {
    const fetch = record(async () => new Response(null));
    await Promise.all([fetch(feed), fetch(feed)]);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
  });
});

test('an address shows nothing that may be secret', () => {
  expect(shownAddress('https://me:pass@feed.example/v1/sync?limit=5&key=rf_sk_1#top')).toBe(
    'https://feed.example/v1/sync?limit=5&key=…',
  );
});

describe('the log', () => {
  const note = async (...ids: number[]) => {
    const noted = new Promise<void>((resolve) => {
      let left = ids.length;
      const end = onRequestNoted(() => {
        left -= 1;
        if (left > 0) return;
        end();
        resolve();
      });
    });
    for (const id of ids) noteRequest({ id, at: id, method: 'GET', address: feed });
    await noted;
  };
  beforeEach(clearRequestLog);

  test('shows the last first, each once', async () => {
    await note(1, 2, 2);
    expect((await readRequestLog()).map(({ id }) => id)).toEqual([2, 1]);
  });

  test('drops the oldest beyond two thousand', async () => {
    await note(...Array.from({ length: 2003 }, (_, at) => at + 1));
    const ids = (await readRequestLog()).map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([2000, 2003, 4]);
  });
});
