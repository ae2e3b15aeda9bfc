import { UploadedImage } from '@recruitment-feed/sdk/contract';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { picture, pictureSender } from '../testing/pictures.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf, writer } from '../testing/writing.ts';

let feed: TestFeed;
let owner: string;
let send: Awaited<ReturnType<typeof pictureSender>>;
beforeEach(async () => {
  feed = await openTestFeed();
  owner = await insertOrganization(feed.db, organization(), now);
  send = await pictureSender(feed, owner);
});

const upload = async (bytes: Uint8Array, options?: { alt?: string; type?: string }) => {
  const response = await send(bytes, options);
  expect(response.status).toBe(201);
  return UploadedImage.parse(await response.json());
};
const bytesAt = async (url: string) => Buffer.from(await (await feed.request(url)).arrayBuffer());

describe('a picture', () => {
  test('is kept in full and narrower, and told to all', async () => {
    const image = await upload(await picture(1000, 500), { alt: '实训车间' });
    expect(image).toMatchObject({
      type: 'image',
      organization: { id: owner },
      alt: '实训车间',
      width: 1000,
      height: 500,
      mime: 'image/jpeg',
      createdAt: now.toISOString(),
    });
    expect(image.variants.map(({ width, height, mime }) => [width, height, mime])).toEqual([
      [320, 160, 'image/webp'],
      [640, 320, 'image/webp'],
    ]);
    expect(image.color).toMatch(/^#[0-9a-f]{6}$/);
    expect(await feed.read(`/v1/media/${image.id}`)).toEqual(image);
    for (const { url, width } of [image, ...image.variants])
      expect(await sharp(await bytesAt(url)).metadata()).toMatchObject({ width });
    expect(await bytesAt(image.url)).toHaveLength(image.bytes);
  });

  test('loses what its camera wrote into it', async () => {
    const sent = await picture(400, 300);
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const image = await upload(sent);
    for (const { url } of [image, ...image.variants]) {
      const { exif, xmp, iptc } = await sharp(await bytesAt(url)).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('stands upright, however the camera was held', async () => {
    const lying = await sharp(await picture(400, 300))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await upload(new Uint8Array(lying))).toMatchObject({ width: 300, height: 400 });
  });

  test.each([
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['gif', 'image/webp'],
    ['avif', 'image/webp'],
  ] as const)('may be a %s, whatever it is called', async (format, mime) => {
    const image = await upload(await picture(30, 20, format), { type: 'image/jpeg' });
    expect(image).toMatchObject({ mime, width: 30, height: 20, variants: [] });
  });

  test('has an address whose bytes may be kept for ever and never act as a page', async () => {
    const { url } = await upload(await picture(30, 20));
    const { status, headers } = await feed.request(url, { method: 'HEAD' });
    expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
    const held = await feed.request(url, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
    expect(held.status).toBe(304);
    for (const other of [
      url.replace('full', '320'),
      url.replace('med_', 'med_0'),
      '/v1/media/x/..%2Ffeed.sqlite',
    ])
      expect((await feed.request(other)).status).toBe(404);
  });
});

describe('no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  test.each([
    ['an SVG', Buffer.from(svg)],
    ['a page', Buffer.from('<!doctype html>')],
    ['nothing', Buffer.from('')],
  ])('is %s, whatever it is called', async (_, bytes) => {
    const problem = await problemOf(await send(bytes));
    expect(problem).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  test('is sent as something else', async () => {
    const bytes = await picture(30, 20);
    for (const type of ['image/svg+xml', 'application/json', ''])
      expect((await send(bytes, { type })).status).toBe(415);
    expect((await send(bytes, { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  test('is broken, or unpacks to more than a photograph', async () => {
    const whole = await picture(200, 200);
    const bomb = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    for (const bytes of [whole.subarray(0, 200), Buffer.from('GIF89a and so on'), bomb])
      expect(await problemOf(await send(bytes))).toMatchObject({ status: 422, code: 'unreadable_image' });
  });

  test('is larger than 10 MiB, and is not read beyond', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    expect(await problemOf(await send(endless))).toMatchObject({ status: 413, code: 'payload_too_large' });
    expect(pulled).toBeLessThan(20);
  });

  test('comes without words for those who do not see it, or without its organization', async () => {
    const all = await writer(feed);
    for (const query of [`organizationId=${owner}`, 'alt=x', `organizationId=${owner}&alt=x&colour=red`])
      expect((await all('POST', `/v1/media?${query}`)).status).toBe(400);
    expect((await upload(await picture(30, 20), { alt: '' })).alt).toBe('');
  });

  test('is sent by a stranger or for nobody', async () => {
    const bytes = await picture(30, 20);
    const other = await insertOrganization(feed.db, organization(), now);
    expect((await (await pictureSender(feed, owner, other))(bytes)).status).toBe(403);
    expect((await feed.request(`/v1/media?organizationId=${owner}&alt=`, { method: 'POST' })).status).toBe(
      401,
    );
    const all = await writer(feed);
    const nobodys = await all('POST', '/v1/media?organizationId=org_none&alt=', undefined);
    expect(nobodys.status).toBe(422);
  });
});

test('a picture that is sent again under its Idempotency-Key is the same one', async () => {
  const [first, other] = [await picture(30, 20), await picture(31, 20)];
  const headers = { 'Idempotency-Key': 'once' };
  const { id } = await (await send(first, headers)).json();
  const again = await send(first, headers);
  expect([again.headers.get('idempotency-replayed'), (await again.json()).id]).toEqual(['true', id]);
  expect(await problemOf(await send(other, headers))).toMatchObject({ code: 'idempotency_key_reused' });
});

describe('a part of a file', () => {
  const rangeOf = (url: string, range: string, headers: object = {}) =>
    feed.request(url, { headers: { Range: range, ...headers } });
  let url: string;
  let whole: Buffer;
  let etag: string;
  beforeEach(async () => {
    url = (await upload(await picture(30, 20))).url;
    whole = await bytesAt(url);
    etag = (await feed.request(url)).headers.get('etag') ?? '';
  });

  test('is sent as what it is', async () => {
    const middle = await rangeOf(url, 'bytes=10-19');
    expect([middle.status, middle.headers.get('content-length')]).toEqual([206, '10']);
    expect(middle.headers.get('content-range')).toBe(`bytes 10-19/${whole.length}`);
    expect(middle.headers.get('access-control-expose-headers')).toContain('Content-Range');
    expect(Buffer.from(await middle.arrayBuffer())).toEqual(whole.subarray(10, 20));
    const full = await feed.request(url);
    expect(full.headers.get('accept-ranges')).toBe('bytes');
    for (const header of ['etag', 'cache-control', 'content-type', 'x-content-type-options', 'accept-ranges'])
      expect(middle.headers.get(header), header).toBe(full.headers.get(header));
  });

  test('and another make the whole again', async () => {
    const half = whole.length >> 1;
    const parts = [await rangeOf(url, `bytes=0-${half - 1}`), await rangeOf(url, `bytes=${half}-`)];
    const bytes = await Promise.all(parts.map(async (part) => Buffer.from(await part.arrayBuffer())));
    expect(Buffer.concat(bytes)).toEqual(whole);
  });

  test('is not sent to whoever holds a part of another file, asks for no byte or asks by HEAD', async () => {
    const statuses = async (...held: string[]) =>
      Promise.all(held.map(async (tag) => (await rangeOf(url, 'bytes=0-4', { 'If-Range': tag })).status));
    expect(await statuses(etag, `W/${etag}`, '"other"', new Date(0).toUTCString())).toEqual([
      206, 200, 200, 200,
    ]);
    const beyond = await rangeOf(url, `bytes=${whole.length}-`);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${whole.length}`);
    expect(await problemOf(beyond)).toMatchObject({ status: 416, code: 'range_not_satisfiable' });
    // Whoever holds another file is sent this one in whole, wherever the range lies.
    expect((await rangeOf(url, `bytes=${whole.length}-`, { 'If-Range': '"other"' })).status).toBe(200);
    const head = await feed.request(url, { method: 'HEAD', headers: { Range: 'bytes=0-4' } });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, `${whole.length}`]);
    expect((await rangeOf(url, 'bytes=0-4', { 'If-None-Match': etag })).status).toBe(304);
  });
});
