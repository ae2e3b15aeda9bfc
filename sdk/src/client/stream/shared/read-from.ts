import type { Connect, ConnectionOptions } from '../connection.ts';
import { isLast, type StreamItem } from '../frames.ts';

/** Hears blocks that directly follow on a cursor; the next are read when it is done. */
type OnPiece = (previous: string | undefined, items: readonly StreamItem[]) => Promise<void> | void;

/**
 * Reads a connection from a cursor on, and first tells where it begins. Resolves when it ended, with the block by which
 * the feed ended it if there is one; with undefined where the feed says that there is no stream.
 *
 * @throws {FeedError} as the connection does; the signal's reason once it aborts.
 */
export async function readFrom(
  begin: string | undefined,
  connect: Connect,
  options: ConnectionOptions,
  onPiece: OnPiece,
): Promise<{ last: StreamItem[] } | undefined> {
  const query = new URLSearchParams(options.query);
  if (begin !== undefined) query.set('lastEventId', begin);
  const connection = await connect({ ...options, query });
  if (!connection) return undefined;
  let cursor = begin ?? connection.begin;
  try {
    await onPiece(cursor, []);
    for await (const items of connection.pieces()) {
      options.signal.throwIfAborted();
      const end = items.findIndex(isLast);
      const told = end < 0 ? items : items.slice(0, end);
      await onPiece(cursor, told);
      const moved = told.findLast(({ id }) => id !== undefined);
      if (moved) cursor = moved.id || undefined;
      if (end >= 0) return { last: items.slice(end, end + 1) };
    }
    return { last: [] };
  } finally {
    connection.close();
  }
}
