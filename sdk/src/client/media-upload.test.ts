import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFeed } from './create-feed.ts';

const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const details = { organizationId: 'org_1', alt: '实训车间 & 学生' };
const image = { id: 'med_1', type: 'image' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A feed that fails some times before it takes a picture, and what it was sent. */
function taking(failures = 0) {
  const sent: { query: object; type: string | null; idempotencyKey: string | null; body: Uint8Array }[] = [];
  const fetch = async (request: Request) => {
    const { headers } = request;
    sent.push({
      query: Object.fromEntries(new URL(request.url).searchParams),
      type: headers.get('content-type'),
      idempotencyKey: headers.get('idempotency-key'),
      body: new Uint8Array(await request.arrayBuffer()),
    });
    return sent.length <= failures
      ? new Response('', { status: 503 })
      : Response.json(image, { status: 201 });
  };
  return { sent, media: createFeed({ baseUrl: 'https://feed.test', key: 'sk_live_1', fetch }).media };
}

test.each([
  ['a Blob', new Blob([bytes], { type: 'image/jpeg' }), details],
  ['a File', new File([bytes], 'a.jpg', { type: 'image/jpeg' }), details],
  ['an ArrayBuffer', bytes.buffer, { ...details, type: 'image/jpeg' as const }],
  ['a Uint8Array', bytes, { ...details, type: 'image/jpeg' as const }],
  [
    'a part of an ArrayBuffer',
    new Uint8Array([0, ...bytes, 0]).subarray(1, -1),
    { ...details, type: 'image/jpeg' as const },
  ],
])('%s is sent as it is, again after a failure, under one key', async (_, picture, about) => {
  const { media, sent } = taking(1);
  const uploading = media.upload(picture, about);
  // A Blob is read in time that is not ours to move.
  await vi.waitFor(() => expect(sent).toHaveLength(2), { timeout: 10_000 });
  expect(await uploading).toEqual(image);
  const [first, second] = sent;
  expect(first).toEqual({
    query: details,
    type: 'image/jpeg',
    idempotencyKey: expect.any(String),
    body: bytes,
  });
  expect(second).toEqual(first);
  expect(sent).toHaveLength(2);
});

test('a type that is given goes before that of a Blob, and so does a key', async () => {
  const { media, sent } = taking();
  const picture = new Blob([bytes], { type: 'application/octet-stream' });
  await media.upload(picture, { ...details, type: 'image/jpeg' }, { idempotencyKey: 'outbox-1' });
  expect(sent).toMatchObject([{ type: 'image/jpeg', idempotencyKey: 'outbox-1' }]);
});

test.each([bytes, bytes.buffer, new Blob([bytes])])('what has no type is not sent', async (picture) => {
  const { media, sent } = taking();
  await expect(media.upload(picture, details)).rejects.toMatchObject({ code: 'invalid_option' });
  expect(sent).toEqual([]);
});
