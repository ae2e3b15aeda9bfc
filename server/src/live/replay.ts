import type { FeedDatabase } from '../store/schema.ts';
import type { Connection } from './connection.ts';
import { encode, type FanOut } from './fan-out.ts';
import { joinFrames } from './frame.ts';
import { readLog } from './read-log.ts';

const changesPerTurn = 100;

/**
 * Tells a connection what it missed, as fast as it reads, and hands it over to the fan-out.
 *
 * Between the last reading and the handing over nothing else can run, so nothing is told twice or left out.
 */
export async function replay(db: FeedDatabase, connection: Connection, fanOut: FanOut): Promise<void> {
  const { subscription, sink } = connection;
  while (!connection.ending) {
    const { entries, until, hasMore } = await readLog(db, {
      after: connection.told,
      collections: subscription.collections,
      limit: changesPerTurn,
    });
    if (connection.ending) return;
    const frames = encode(subscription, entries).map(({ frame }) => frame);
    if (frames.length > 0) sink.write(joinFrames(frames));
    connection.told = until;
    if (!hasMore && fanOut.join(connection)) return fanOut.wake();
    await sink.drained();
  }
}
