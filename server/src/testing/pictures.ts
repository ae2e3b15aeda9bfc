import sharp from 'sharp';
import type { ImageFormat } from '../media/image-format.ts';
import type { TestFeed } from './feed.ts';
import { writer } from './writing.ts';

/** Draws a plain picture; what a camera would write into it comes along. */
export async function picture(
  width: number,
  height: number,
  format: ImageFormat = 'jpeg',
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = sharp({ create: { width, height, channels: 3, background: '#8a5b3c' } })
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '30/1 16/1 0/1' } })
    .toFormat(format);
  return new Uint8Array(await drawn.toBuffer());
}

/** Makes a key and returns what sends pictures with it. */
export async function pictureSender(feed: TestFeed, organizationId: string, bound = organizationId) {
  const send = await writer(feed, { organizationId: bound });
  return (
    body: Uint8Array | ReadableStream,
    { alt = '车间', type = 'image/jpeg', ...headers }: Record<string, string> = {},
  ) =>
    send('POST', `/v1/media?${new URLSearchParams({ organizationId, alt })}`, body, {
      'Content-Type': type,
      ...headers,
    });
}
