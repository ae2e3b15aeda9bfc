import { Report, UploadedImage } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { filePaths, fill } from './endpoints.ts';
import { createMaker } from './maker.ts';
import type { Probe } from './subject.ts';

/** Checks what lies beside the objects as a file: the bytes of pictures, and the numbers of reports. */
export function files(probe: Probe): void {
  const maker = createMaker(probe);

  async function pictureFiles() {
    return UploadedImage.parse(await probe.read(await maker.request('media.create')));
  }
  const pathsToFiles: Record<(typeof filePaths)[number], () => Promise<string>> = {
    '/v1/media/{id}/{file}': async () => (await pictureFiles()).url,
    '/v1/reports/{id}/figures.csv': async () => {
      const { id = '' } = await maker.perform('reports.create');
      return `/v1/reports/${id}/figures.csv`;
    },
  };

  describe('files', () => {
    test.for(filePaths)('%s is sent, kept and never run', async (path, { skip }) => {
      skip(!(await probe.keys()).secret, 'needs a secret key');
      const file = { path: await pathsToFiles[path]() };
      const [get, head] = [await probe.send(file), await probe.send({ ...file, method: 'HEAD' })];
      expect([get.status, head.status, await head.text()]).toEqual([200, 200, '']);
      expect(get.headers.get('x-content-type-options')).toBe('nosniff');
      expect(get.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
      const etag = get.headers.get('etag') ?? '';
      expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
      for (const header of ['etag', 'content-type', 'cache-control'])
        expect(head.headers.get(header), header).toBe(get.headers.get(header));
      expect((await get.arrayBuffer()).byteLength).toBeGreaterThan(0);
      for (const held of [etag, `"other", ${etag}`, '*'])
        expect((await probe.send({ ...file, headers: { 'if-none-match': held } })).status).toBe(304);
    });

    test.for(filePaths)('%s refuses what it is not', async (path) => {
      const unknown = await probe.problem({ path: `${fill(path)}?nonsense=1` });
      expect(unknown).toMatchObject({ code: 'unknown_parameter', errors: [{ parameter: 'nonsense' }] });
      expect((await probe.problem({ path: fill(path) })).code).toBe('not_found');
      expect((await probe.problem({ path: fill(path), key: 'pk_nonsense' })).code).toBe('invalid_key');
    });

    test('a picture is at each of its addresses what it is said to be', async ({ skip }) => {
      skip(!(await probe.keys()).secret, 'needs a secret key');
      const image = await pictureFiles();
      for (const { url, mime } of [image, ...image.variants]) {
        const response = await probe.send({ path: url });
        expect([response.status, response.headers.get('content-type')]).toEqual([200, mime]);
        if (url === image.url) expect((await response.arrayBuffer()).byteLength).toBe(image.bytes);
      }
    });

    test('a picture is sent in parts to whoever holds the rest of it', async ({ skip }) => {
      skip(!(await probe.keys()).secret, 'needs a secret key');
      const { url: path, bytes } = await pictureFiles();
      const whole = await probe.send({ path });
      const etag = whole.headers.get('etag') ?? '';
      const ask = (range: string, held = etag) => probe.send({ path, headers: { range, 'if-range': held } });
      const parts = [await ask('bytes=0-9'), await ask('bytes=10-'), await ask(`bytes=-${bytes - 10}`)];
      expect(parts.map(({ status }) => status)).toEqual([206, 206, 206]);
      expect(parts.map(({ headers }) => headers.get('content-range'))).toEqual([
        `bytes 0-9/${bytes}`,
        ...Array(2).fill(`bytes 10-${bytes - 1}/${bytes}`),
      ]);
      const [start, end, sameEnd] = await Promise.all(
        parts.map(async (part) => Buffer.from(await part.arrayBuffer())),
      );
      expect(Buffer.concat([start ?? Buffer.of(), end ?? Buffer.of()])).toEqual(
        Buffer.from(await whole.arrayBuffer()),
      );
      expect(sameEnd).toEqual(end);
      for (const range of ['bytes=9-0', 'lines=0-1', 'bytes=x']) expect((await ask(range)).status).toBe(200);
      expect((await ask('bytes=0-9', '"other"')).status).toBe(200);
      const beyond = { path, headers: { range: `bytes=${bytes}-` } };
      expect((await probe.send(beyond)).headers.get('content-range')).toBe(`bytes */${bytes}`);
      expect((await probe.problem(beyond)).code).toBe('range_not_satisfiable');
    });

    test('the table of a report has its every point', async ({ skip }) => {
      skip(!(await probe.keys()).secret, 'needs a secret key');
      const { id, figures } = Report.parse(await probe.read(await maker.request('reports.create')));
      const response = await probe.send({ path: `/v1/reports/${id}/figures.csv` });
      expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${id}.csv"`);
      const points = figures.flatMap(({ key, label, unit = '', points }) =>
        points.map(([date, value]) => [key, label, unit, date, value].join(',')),
      );
      expect((await response.text()).split('\r\n')).toEqual(['figure,label,unit,date,value', ...points, '']);
    });
  });
}
