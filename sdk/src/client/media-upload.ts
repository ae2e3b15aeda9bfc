import type { ImageUploadFilter, imageTypes, UploadedImage } from '../contract/media.ts';
import { FeedConfigError } from './errors/feed-config-error.ts';
import { toQuery } from './filter.ts';
import type { MakeOptions } from './options.ts';
import { readWritten } from './read-written.ts';
import { type ResponseCall, responseCall, type WithResponse } from './response-call.ts';
import type { Transport } from './transport.ts';
import { imageUpload } from './wire/media.ts';

/** What is said of a picture when it is sent. */
export interface ImageDetails extends ImageUploadFilter {
  /**
   * Its format.
   * @defaultValue the `type` of a `Blob` or `File`; bytes have none, and need it here
   */
  type?: (typeof imageTypes)[number] | undefined;
}

/** Binds the route that takes pictures to a feed; it asks for the scope `media:write`. */
export function mediaUploadOf(transport: Transport) {
  return {
    /**
     * Sends a picture, 10 MB at most: a `Blob`, a `File`, or bytes with their `type`.
     *
     * The feed takes out what its camera wrote into it. Show it in a post within a day, or it is removed. Over a slow
     * line a large one takes longer than the usual `timeout` of 15 seconds: give the call more.
     *
     * @throws {FeedConfigError} when bytes come without a `type`.
     * @throws {ValidationError} `unreadable_image`, when it is no picture that can be shown.
     * @throws {PayloadTooLargeError} when it has more than 10 MB.
     * @throws {PermissionError} when the key may not, or speaks for another organization.
     * @example
     * ```ts
     * import { readFile } from 'node:fs/promises';
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, width, height } = await feed.media.upload(
     *   await readFile('workshop.jpg'),
     *   { organizationId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', alt: '实训车间', type: 'image/jpeg' },
     *   { timeout: 60_000 },
     * );
     * console.log(id, width, height);
     * ```
     */
    upload: (
      picture: Blob | BufferSource,
      details: ImageDetails,
      options?: MakeOptions,
    ): ResponseCall<UploadedImage> => responseCall(upload(transport, picture, details, options)),
  };
}

async function upload(
  transport: Transport,
  picture: Blob | BufferSource,
  { type, ...about }: ImageDetails,
  { idempotencyKey = crypto.randomUUID(), ...options }: MakeOptions = {},
): Promise<WithResponse<UploadedImage>> {
  const contentType = type ?? ('type' in picture ? picture.type : '');
  if (contentType === '') {
    throw new FeedConfigError('invalid_option', 'A picture needs a type, such as image/jpeg.');
  }
  const headers = { 'content-type': contentType, 'idempotency-key': idempotencyKey };
  const { method, path, returns = 'any' } = imageUpload;
  const answer = await transport.send(
    { method, path, query: toQuery(about), headers, body: picture },
    options,
  );
  return { data: readWritten(returns, answer, transport) as UploadedImage, response: answer.response };
}
