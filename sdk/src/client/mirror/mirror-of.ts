import { FeedAbortError } from '../errors/feed-abort-error.ts';
import type { FeedOptions } from '../options.ts';
import { hearElsewhere } from '../response-call.ts';
import { sendWithRetries } from '../send-with-retries.ts';
import { openerOf } from '../stream/opener.ts';
import { readIdleTimeout } from '../stream/options.ts';
import { connectorOf } from '../stream/shared/connector.ts';
import { createTransport } from '../transport.ts';
import { catchUp, follow } from './follow.ts';
import type { Mirror, MirrorOptions } from './options.ts';

/**
 * Binds the mirror to a feed, for a program that needs nothing else of the client; `feed.mirror` is the same.
 *
 * @throws {FeedConfigError} when an option cannot work, such as a secret key in a browser.
 * @example
 * ```ts
 * import { mirrorOf } from '@recruitment-feed/sdk/stream';
 * import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
 *
 * const store = memoryStore();
 * const mirror = await mirrorOf({ baseUrl: 'https://feed.example.org' })({ store });
 * console.log(mirror.cursor, store.all('jobs').length);
 * ```
 */
export function mirrorOf(options: FeedOptions): (mirrorOptions: MirrorOptions) => Promise<Mirror> {
  return mirrorBy(options, options.fetch === undefined);
}

/** The same, told whether tabs may make the requests of its stream for each other. */
export function mirrorBy(
  options: FeedOptions,
  mayShare: boolean,
): (mirrorOptions: MirrorOptions) => Promise<Mirror> {
  const opener = openerOf(options);
  const transport = createTransport(options, sendWithRetries);

  return async (mirrorOptions) => {
    const { signal } = mirrorOptions;
    const idleTimeout = readIdleTimeout(mirrorOptions);
    const stop = new AbortController();
    const abort = () => stop.abort(signal?.reason);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
    const letGo = () => signal?.removeEventListener('abort', abort);

    const connect = connectorOf({ opener, options, shared: mayShare && mirrorOptions.shared });
    const context = { ...mirrorOptions, opener, connect, transport, idleTimeout, signal: stop.signal };
    let cursor: string;
    try {
      stop.signal.throwIfAborted();
      cursor = await catchUp(context);
    } catch (error) {
      letGo();
      throw stop.signal.aborted ? new FeedAbortError({ cause: stop.signal.reason }) : error;
    }
    const ended = follow(context, cursor, (next) => {
      cursor = next;
    }).finally(letGo);
    hearElsewhere(ended);
    return {
      get cursor() {
        return cursor;
      },
      ended,
      async close() {
        stop.abort();
        await ended.catch(() => undefined);
      },
    };
  };
}
