import type { Change } from '../../contract/sync.ts';
import { FeedAbortError } from '../errors/feed-abort-error.ts';
import { FeedConfigError } from '../errors/feed-config-error.ts';
import type { StreamOptions, StreamQuery } from './options.ts';
import type { Told } from './told.ts';

/** Changes as they happen, for one loop at a time; the next loop goes on where the one before was left. */
export interface ChangeStream extends AsyncIterable<Change> {
  /**
   * The cursor of the change that was given last, or where the stream began: store it together with what you made of
   * the change, and open the next stream with it.
   */
  readonly lastEventId: string | undefined;
}

/** What a loop reads: told after a cursor, until the signal aborts. */
export type Read = (
  filter: StreamQuery,
  options: StreamOptions & { signal: AbortSignal },
) => AsyncIterable<Told[]> | Promise<AsyncIterable<Told[]>>;

/** Makes a stream of changes of what is read in pieces. Nothing is read before a loop begins. */
export function changeStream(
  read: Read,
  filter: StreamQuery = {},
  options: StreamOptions = {},
): ChangeStream {
  let lastEventId = filter.lastEventId || undefined;
  let isRead = false;

  async function* changes(stop: AbortController): AsyncGenerator<Change, void, undefined> {
    if (isRead) throw new FeedConfigError('invalid_option', 'A stream is read by one loop at a time.');
    isRead = true;
    const { signal, onState } = options;
    const abort = () => stop.abort(new FeedAbortError({ cause: signal?.reason }));
    let cause: unknown;
    try {
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
      stop.signal.throwIfAborted();
      const pieces = await read({ ...filter, lastEventId }, { ...options, signal: stop.signal });
      for await (const told of pieces) {
        for (const { change, cursor } of told) {
          stop.signal.throwIfAborted();
          if (cursor !== undefined) lastEventId = cursor || undefined;
          if (change) yield change;
        }
      }
    } catch (error) {
      if (stop.signal.reason === left) return;
      cause = stop.signal.aborted ? stop.signal.reason : error;
      throw cause;
    } finally {
      isRead = false;
      signal?.removeEventListener('abort', abort);
      onState?.({ state: 'ended', cause });
    }
  }

  return {
    get lastEventId() {
      return lastEventId;
    },
    [Symbol.asyncIterator]() {
      const stop = new AbortController();
      const loop = changes(stop);
      return {
        next: () => loop.next(),
        // Ends a wait for the next change too, as `Readable.from(stream).destroy()` needs it.
        async return() {
          stop.abort(left);
          return loop.return();
        },
      };
    },
  };
}

/** The reason for which a loop ends that its reader has left. */
const left = Symbol('left');
