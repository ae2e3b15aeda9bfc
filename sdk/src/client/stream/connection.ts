import { FeedConnectionError } from '../errors/feed-connection-error.ts';
import { FeedResponseError } from '../errors/feed-response-error.ts';
import { stream } from '../wire/stream.ts';
import { within } from '../within.ts';
import { createFrameReader, maxFrameLength, type StreamItem } from './frames.ts';
import type { Opened, Opener } from './opener.ts';

const { path } = stream;

export interface ConnectionOptions {
  query: URLSearchParams;
  idleTimeout: number;
  signal: AbortSignal;
  onRetry(milliseconds: number): void;
}

/** One connection of a stream. */
export interface Connection {
  /** The cursor that precedes the first block. */
  begin: string | undefined;
  /**
   * Blocks as they come, each time those of one piece of the answer, which are none where it only shows that the
   * stream lives; the next is read when these are taken.
   */
  pieces(): AsyncGenerator<StreamItem[], void, undefined>;
  /** Ends the request, if the feed has not. */
  close(): void;
}

/** Opens a connection, or joins one; resolves with undefined where the feed says that there is no stream. */
export type Connect = (options: ConnectionOptions) => Promise<Connection | undefined>;

/**
 * Opens a connection. Resolves with undefined where the feed says that there is no stream and will be none.
 *
 * @throws {FeedApiError} when the feed refuses.
 * @throws {FeedConnectionError} when the connection breaks, or is silent for `idleTimeout`.
 * @throws {FeedResponseError} when something other than a stream answers, or one event is too large.
 */
export async function connect(
  opener: Opener,
  { query, idleTimeout, signal, onRetry }: ConnectionOptions,
): Promise<Connection | undefined> {
  const request = new AbortController();
  let body: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const silent = () =>
    new FeedConnectionError(`GET ${path} was silent for ${idleTimeout} ms.`, { attempts: 1 });
  const live = <T>(promise: Promise<T>) => within(promise, idleTimeout, signal, silent);

  function close() {
    signal.removeEventListener('abort', close);
    request.abort();
    body?.cancel().catch(() => undefined);
  }

  async function* pieces() {
    const read = createFrameReader(onRetry);
    while (body) {
      const piece = body.read().catch((error: unknown) => {
        throw opener.broken(path, error);
      });
      const { done, value } = await live(piece);
      if (done) return;
      const { items, tooLarge } = read(value);
      yield items;
      if (tooLarge) throw frameTooLarge();
    }
  }

  signal.addEventListener('abort', close);
  try {
    const opening = opener.open(path, query, 'text/event-stream', request.signal);
    // An answer that comes after all is let go of.
    opening.then((late) => (request.signal.aborted ? late.body?.cancel() : undefined)).catch(() => undefined);
    const response = await live(opening);
    if (response.status === 204) {
      close();
      return undefined;
    }
    requireStream(response);
    body = response.body?.getReader();
    return { begin: response.headers.get('feed-last-event-id') ?? undefined, pieces, close };
  } catch (error) {
    close();
    throw error;
  }
}

function requireStream({ headers }: Opened): void {
  const type = headers.get('content-type') ?? 'no content type';
  if (/^text\/event-stream\b/i.test(type)) return;
  throw new FeedResponseError(
    'not_event_stream',
    `GET ${path} was answered with something other than a stream (${type}). Check baseUrl and what stands between you and the feed.`,
    { attempts: 1 },
  );
}

function frameTooLarge(): FeedResponseError {
  const message = `GET ${path} told an event of more than ${maxFrameLength} characters. Report it to the feed's operator.`;
  return new FeedResponseError('frame_too_large', message, { attempts: 1 });
}
