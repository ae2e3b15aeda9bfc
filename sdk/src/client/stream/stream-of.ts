import type { FeedOptions } from '../options.ts';
import { sendOnce } from '../send-once.ts';
import { createTransport } from '../transport.ts';
import { type ChangeStream, changeStream, type Read } from './change-stream.ts';
import { openerOf } from './opener.ts';
import type { StreamOptions, StreamQuery } from './options.ts';
import { readStream } from './read-stream.ts';
import { connectorOf } from './shared/connector.ts';

/**
 * Makes what reads the stream of a feed. It asks again by itself, so that its requests need not. Requests that the
 * caller has a part in are not made by one tab for another.
 */
export function readerOf(options: FeedOptions, mayShare = options.fetch === undefined): Read {
  const opener = openerOf(options);
  const transport = createTransport(options, sendOnce);
  return (filter, reading) => {
    const connect = connectorOf({ opener, options, shared: mayShare && reading.shared });
    return readStream({ connect, transport }, filter, reading);
  };
}

/**
 * Binds the live stream to a feed, for a program that needs nothing else of the client; `feed.stream` is the same.
 *
 * @throws {FeedConfigError} when an option cannot work, such as a secret key in a browser.
 * @example
 * ```ts
 * import { streamOf } from '@recruitment-feed/sdk/stream';
 *
 * const stream = streamOf({ baseUrl: 'https://feed.example.org' });
 * for await (const change of stream({ collections: ['jobs'] })) console.log(change.op, change.id);
 * ```
 */
export function streamOf(
  options: FeedOptions,
): (filter?: StreamQuery, options?: StreamOptions) => ChangeStream {
  const read = readerOf(options);
  return (filter, streamOptions) => changeStream(read, filter, streamOptions);
}
