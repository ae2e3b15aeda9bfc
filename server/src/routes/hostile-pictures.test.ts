import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { UploadedImage } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { mediaFolder } from '../media/media-folder.ts';
import { insertOrganization } from '../store/organizations.ts';
import { temporaryFolder } from '../testing/database.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { picture, pictureSender } from '../testing/pictures.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf, writer } from '../testing/writing.ts';

let feed: TestFeed;
let folder: string;
let owner: string;
let send: Awaited<ReturnType<typeof pictureSender>>;
beforeEach(async () => {
  folder = join(temporaryFolder(), 'media');
  feed = await openTestFeed({ media: mediaFolder(folder) });
  owner = await insertOrganization(feed.db, organization(), now);
  send = await pictureSender(feed, owner);
});

/** All that a picture leaves behind where it is kept. */
async function left() {
  const tables = ['media', 'media_files', 'changes'] as const;
  const rows = await Promise.all(tables.map((table) => feed.db.selectFrom(table).selectAll().execute()));
  return { rows, files: existsSync(folder) ? readdirSync(folder).sort() : [] };
}

const text = (words: string) => Buffer.from(words, 'latin1');
const chunk = (type: string, data: Uint8Array) => {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(Buffer.concat([text(type), data])));
  return Buffer.concat([length, text(type), data, checksum]);
};
/** A PNG whose chunks are as wanted, between a header and an end that are right. */
function png(width: number, height: number, ...chunks: Uint8Array[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    text('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    ...chunks,
    chunk('IEND', text('')),
  ]);
}
const pixel = chunk('IDAT', deflateSync(Buffer.from([0, 138, 91, 60])));
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const script = "<script>alert('polyglot')</script>";
/** A JPEG in which a segment follows the mark of its beginning. */
const withSegment = (jpeg: Uint8Array, marker: number, data: string) => {
  const segment = Buffer.alloc(4 + data.length);
  segment.set([0xff, marker]);
  segment.writeUInt16BE(data.length + 2, 2);
  segment.write(data, 4, 'latin1');
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
};

describe('refused with a code, and leaving nothing behind, is', () => {
  const none: [string, Uint8Array][] = [
    ['nothing at all', text('')],
    ['one byte', text('\xff')],
    ['an SVG with a script', text(svg)],
    ['an SVG behind an XML declaration', text(`<?xml version="1.0"?>${svg}`)],
    ['an SVG behind the mark of UTF-8', text(`\xef\xbb\xbf${svg}`)],
    ['a page', text(`<!doctype html>${script}`)],
    ['a PDF', text('%PDF-1.7\n')],
    ['a TIFF', text('II*\0\x08\0\0\0')],
    ['a BMP', text('BM\x46\0\0\0')],
    ['an HEIC', text('\0\0\0\x18ftypheic\0\0\0\0')],
    ['a film', text('\0\0\0\x18ftypmp42\0\0\0\0')],
    ['an archive', text('PK\x03\x04')],
    ['a program', text('\x7fELF\x02\x01\x01\0')],
  ];
  test.each(none)('%s: unsupported_media_type', async (_, bytes) => {
    const before = await left();
    for (const type of ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'])
      expect(await problemOf(await send(bytes, { type }))).toMatchObject({ code: 'unsupported_media_type' });
    expect(await left()).toEqual(before);
  });

  const broken: [string, () => Uint8Array | Promise<Uint8Array>][] = [
    ['a page that begins as a GIF', () => text(`GIF89a=1;/*${script}*/`)],
    ['an SVG that begins as a GIF', () => text(`GIF89a${svg}`)],
    ['an SVG that begins as a JPEG', () => text(`\xff\xd8\xff${svg}`)],
    ['an SVG that begins as a WebP', () => text(`RIFF\0\0\0\0WEBP${svg}`)],
    ['an SVG that begins as an AVIF', () => text(`\0\0\0\x18ftypavif${svg}`)],
    ['a PNG of two thousand million pixels a side', () => png(0x7fffffff, 0x7fffffff, pixel)],
    ['a PNG without width', () => png(0, 1, pixel)],
    ['a PNG whose pixels are missing', () => png(1, 1)],
    ['a GIF of 65,535 pixels a side', () => text(`GIF89a\xff\xff\xff\xff\0\0\0${','.padEnd(20, '\xff')};`)],
    [
      'a PNG that unpacks to 192 MB',
      () =>
        sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
  ];
  test.each(broken)('%s: unreadable_image', async (_, make) => {
    const before = await left();
    expect(await problemOf(await send(await make()))).toMatchObject({ code: 'unreadable_image' });
    expect(await left()).toEqual(before);
  });

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('a %s that is cut off', async (format) => {
    const whole = await picture(64, 64, format);
    const before = await left();
    for (const share of [0.1, 0.5, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      const { code } = await problemOf(await send(cut));
      expect(['unreadable_image', 'unsupported_media_type'], `${share}`).toContain(code);
    }
    expect(await left()).toEqual(before);
  });
});

describe('kept without what hides in it is', () => {
  const bytesOf = async (bytes: Uint8Array) => {
    const response = await send(bytes);
    expect(response.status).toBe(201);
    const image = UploadedImage.parse(await response.json());
    const urls = [image, ...image.variants].map(({ url }) => url);
    const files = await Promise.all(
      urls.map(async (url) => Buffer.from(await (await feed.request(url)).arrayBuffer())),
    );
    return { image, files };
  };

  test.each([
    ['a JPEG that is an archive or a page too', (jpeg: Uint8Array) => Buffer.concat([jpeg, text(script)])],
    ['a JPEG with a comment', (jpeg: Uint8Array) => withSegment(jpeg, 0xfe, script)],
    [
      'a JPEG with its position as XMP',
      (jpeg: Uint8Array) =>
        withSegment(
          jpeg,
          0xe1,
          `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">${script}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="30,16N"/></rdf:RDF></x:xmpmeta>`,
        ),
    ],
    ['a PNG with words', () => png(1, 1, chunk('tEXt', text(`Comment\0${script}`)), pixel)],
  ])('%s', async (_, hide) => {
    const sent = hide(await picture(400, 300));
    expect(sent.includes('polyglot')).toBe(true);
    const { files } = await bytesOf(sent);
    for (const file of files)
      for (const words of ['polyglot', 'GPSLatitude']) expect(file.includes(words)).toBe(false);
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('the position in a %s', async (format) => {
    const sent = await picture(400, 300, format);
    const { exif } = await sharp(sent).metadata();
    expect(exif?.includes('Somebody')).toBe(true);
    // The tag that points at the position, https://exiftool.org/TagNames/GPS.html
    expect(exif?.includes(Buffer.from([0x25, 0x88])) || exif?.includes(Buffer.from([0x88, 0x25]))).toBe(true);
    for (const file of (await bytesOf(sent)).files) {
      const { exif, xmp, iptc } = await sharp(file).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
      expect(file.includes('Somebody')).toBe(false);
    }
  });

  test.each(['gif', 'webp'] as const)('all but the first picture of a %s that moves', async (format) => {
    const frames = ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(3);
    const { image, files } = await bytesOf(moving);
    expect(image).toMatchObject({
      width: 20,
      height: 20,
      color: expect.stringMatching(/^#f[ef]0[01]0[01]$/),
    });
    for (const file of files) expect((await sharp(file).metadata()).pages ?? 1).toBe(1);
  });

  test('a PNG whose words unpack to 300 MB, which stay packed', async () => {
    const words = chunk('zTXt', Buffer.concat([text('Comment\0\0'), deflateSync(Buffer.alloc(300_000_000))]));
    const { files } = await bytesOf(png(1, 1, words, pixel));
    expect(files[0]?.length).toBeLessThan(1000);
  });
});

test('a picture with any bytes changed is kept as a whole or refused with a code, leaving nothing', async () => {
  const formats = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const;
  const wholes = await Promise.all(formats.map((format) => picture(16, 16, format)));
  const change = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 4 }), removed: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (whole, changes) => {
        const before = await left();
        const bytes = changes.reduce((bytes, { at, bytes: put, removed }) => {
          const place = at % bytes.length;
          return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + removed)]);
        }, Buffer.from(whole));
        const response = await send(bytes);
        if (response.status === 201) return void UploadedImage.parse(await response.json());
        const { code } = await problemOf(response);
        expect(['unreadable_image', 'unsupported_media_type']).toContain(code);
        expect(await left()).toEqual(before);
      },
    ),
    { seed: 20_201_120, numRuns: 60 },
  );
});

describe('no file stays behind', () => {
  test('where not all of them can be kept, and others keep theirs', async () => {
    const store = mediaFolder(folder);
    let puts = 0;
    const full = async () => {
      throw new Error('ENOSPC');
    };
    const failing = {
      ...store,
      put: (...file: Parameters<typeof store.put>) => (++puts % 2 ? store.put(...file) : full()),
    };
    const broken = await openTestFeed({ db: feed.db, media: failing });
    const shared = await picture(400, 300);
    await send(shared);
    const before = await left();
    for (const bytes of [await picture(401, 300), shared]) {
      puts = 0;
      expect((await (await pictureSender(broken, owner))(bytes)).status).toBe(500);
      expect(puts).toBe(2);
    }
    expect(await left()).toEqual(before);
  });

  test('where the organization is removed while it sends', async () => {
    const operator = await writer(feed);
    const other = await insertOrganization(feed.db, organization(), now);
    const bytes = await picture(400, 300);
    const slow = new ReadableStream(
      {
        async pull(controller) {
          expect((await operator('DELETE', `/v1/organizations/${other}`)).status).toBe(204);
          controller.enqueue(bytes);
          controller.close();
        },
      },
      // Not before it is read.
      { highWaterMark: 0 },
    );
    const sent = await operator('POST', `/v1/media?organizationId=${other}&alt=`, slow, {
      'Content-Type': 'image/jpeg',
    });
    expect(await problemOf(sent)).toMatchObject({ errors: [{ pointer: '/organizationId' }] });
    expect((await left()).files).toEqual([]);
  });
});
