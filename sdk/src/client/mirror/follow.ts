import { isApiError, isFeedError } from '../errors/guards.ts';
import { StreamResetError } from '../errors/stream-reset-error.ts';
import { planReconnect } from '../stream/backoff.ts';
import { readStream, type Source } from '../stream/read-stream.ts';
import { cursorAfter } from '../stream/told.ts';
import { pause } from '../within.ts';
import { latestOfEach } from './changes.ts';
import { type LoadContext, load, readChanges } from './load.ts';

/** Says that the store's cursor leads nowhere: forgotten, of other collections, or of another feed. */
function isLost(error: unknown): boolean {
  if (error instanceof StreamResetError) return true;
  return (['cursor_expired', 'cursor_filter_mismatch', 'invalid_cursor'] as const).some((code) =>
    isApiError(error, code),
  );
}

/**
 * Brings the store to what the feed holds now, from its cursor or from nothing. Resolves with the cursor after it.
 * @throws {FeedError} when the feed cannot be read; the store then stands where it came to.
 */
export async function catchUp(context: LoadContext): Promise<string> {
  const { store } = context;
  const cursor = await store.cursor();
  if (cursor === undefined) return load(context);
  try {
    return await readChanges(context, cursor, (changes, next) => store.apply(changes, next));
  } catch (error) {
    if (!isLost(error)) throw error;
    return load(context);
  }
}

/**
 * Follows the feed from a cursor until the signal aborts or the feed says that there is no stream.
 * @throws {FeedError} that another connection does not get over; whatever the store throws.
 */
export async function follow(
  context: LoadContext & Pick<Source, 'connect'>,
  begin: string,
  onCursor: (cursor: string) => void,
): Promise<void> {
  const { store, collections, signal, onProgress } = context;
  let cursor = begin;
  const move = (next: string) => {
    cursor = next;
    onCursor(next);
  };
  while (!signal.aborted) {
    try {
      onProgress?.({ phase: 'live' });
      const query = { collections, lastEventId: cursor };
      for await (const told of readStream(context, query, context)) {
        const next = cursorAfter(told, cursor) ?? cursor;
        await store.apply(latestOfEach(told.flatMap(({ change }) => change ?? [])), next);
        move(next);
      }
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (!isLost(error)) throw error;
    }
    const caughtUp = await untilItWorks(context, () => load(context));
    if (caughtUp !== undefined) move(caughtUp);
  }
}

/** Tries again, later and later, what a broken connection or a busy feed hindered; undefined once aborted. */
async function untilItWorks<T>(
  { signal, onState }: LoadContext,
  work: () => Promise<T>,
): Promise<T | undefined> {
  for (let failures = 1; ; failures++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!isFeedError(error) || !error.retryable) throw error;
      const asked = (isApiError(error) ? error.retryAfterMs : undefined) ?? 0;
      const delay = planReconnect({ failures, asked }, Math.random);
      onState?.({ state: 'waiting', attempt: failures + 1, delay, cause: error });
      await pause(delay, signal).catch(() => undefined);
      if (signal.aborted) return undefined;
    }
  }
}
