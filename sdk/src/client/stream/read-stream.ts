import { FeedApiError } from '../errors/feed-api-error.ts';
import { FeedConnectionError } from '../errors/feed-connection-error.ts';
import type { FeedError } from '../errors/feed-error.ts';
import { isFeedError } from '../errors/guards.ts';
import { StreamResetError } from '../errors/stream-reset-error.ts';
import { toQuery } from '../filter.ts';
import type { Transport } from '../transport.ts';
import { stream } from '../wire/stream.ts';
import { pause } from '../within.ts';
import { healthyLife, planReconnect } from './backoff.ts';
import type { Connect } from './connection.ts';
import type { StreamItem } from './frames.ts';
import { readIdleTimeout, type StreamOptions, type StreamQuery } from './options.ts';
import { recentRevisions } from './recent-revisions.ts';
import { asReset, resetFrom } from './reset.ts';
import { resync } from './resync.ts';
import { cursorAfter, onlyNew, readItems, type Told } from './told.ts';

/** How a stream reaches its feed. */
export interface Source {
  connect: Connect;
  transport: Transport;
}

/**
 * Tells what happens after a cursor, or from now on without one, over as many connections as it takes. Each time it
 * gives what came in one piece, and reads on when that is taken.
 *
 * @throws {FeedError} that another connection does not get over; the signal's reason once it aborts.
 */
export async function* readStream(
  { connect, transport }: Source,
  filter: StreamQuery,
  options: StreamOptions & { signal: AbortSignal },
): AsyncGenerator<Told[], void, undefined> {
  const { signal, onReset, onState, onSkipped } = options;
  const idleTimeout = readIdleTimeout(options);
  const recent = recentRevisions();
  const reading = { validate: transport.validate, onSkipped, recent };
  let cursor = filter.lastEventId || undefined;
  let retry = 0;
  let failures = 0;
  let resyncing = false;
  /** Whether a reset would come right after a resync, which then does not help. */
  let resynced = false;
  const onRetry = (milliseconds: number) => {
    retry = milliseconds;
  };

  for (;;) {
    let failure: FeedError | undefined;
    let lives = false;
    const begun = performance.now();
    try {
      if (resyncing) {
        onState?.({ state: 'resyncing' });
        for await (const told of resync(transport, filter, cursor, options)) {
          cursor = cursorAfter(told, cursor);
          yield onlyNew(told, recent);
        }
        resyncing = false;
      }
      onState?.({ state: 'connecting', attempt: failures + 1 });
      const query = toQuery({ ...filter, lastEventId: cursor });
      const connection = await connect({ query, idleTimeout, signal, onRetry });
      if (!connection) return;
      try {
        onState?.({ state: 'open' });
        if (cursor === undefined && connection.begin !== undefined) {
          cursor = connection.begin;
          yield [{ cursor }];
        }
        for await (const items of connection.pieces()) {
          const { told, end } = readItems(items, reading);
          if (told.length > 0) {
            lives = true;
            failures = 0;
            resynced = false;
            cursor = cursorAfter(told, cursor);
            yield told;
          }
          if (end) throw endFrom(end, cursor);
        }
      } finally {
        connection.close();
      }
    } catch (error) {
      if (signal.aborted || !isFeedError(error)) throw error;
      failure = asReset(error, cursor);
      if (failure instanceof StreamResetError && onReset === 'resync' && !resynced) {
        cursor = undefined;
        resyncing = true;
        resynced = true;
        recent.forget();
        continue;
      }
      if (!failure.retryable) throw failure;
    }
    lives ||= performance.now() - begun >= healthyLife;
    if (lives) failures = 0;
    if (failure || !lives) failures += 1;
    const asked = (failure instanceof FeedApiError ? failure.retryAfterMs : undefined) ?? retry;
    const delay = planReconnect({ failures, asked }, Math.random);
    onState?.({ state: 'waiting', attempt: failures + 1, delay, cause: failure });
    await pause(delay, signal);
  }
}

/** The error for a block after which the feed ends the connection. */
function endFrom({ event, data }: StreamItem, cursor: string | undefined): FeedError {
  if (event === 'reset') return resetFrom(data, cursor);
  return new FeedConnectionError(`The feed ended GET ${stream.path}: ${data}`, { attempts: 1 });
}
