import type { UploadedImage } from '../contract/media.ts';
import { callForObject } from './call-route.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { media as routes } from './wire/media.ts';

/** Binds the routes of media to a feed. */
export function mediaOf(transport: Transport) {
  return {
    /**
     * Returns what is known of one picture. Its addresses are relative to the feed.
     *
     * @throws {NotFoundError} when there is no such picture, or no longer.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const image = await feed.media.get('med_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(image.alt, image.variants.map(({ url, width }) => `${url} ${width}w`).join(', '));
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<UploadedImage> =>
      callForObject(transport, routes.get, id, options),
  };
}
