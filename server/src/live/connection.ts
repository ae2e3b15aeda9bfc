import { eventFrame, type Frame } from './frame.ts';
import type { Sink } from './sink.ts';
import type { Subscription } from './subscription.ts';

/** One reader of the stream. */
export interface Connection {
  sink: Sink;
  subscription: Subscription;
  /** The number in the change log up to which it has been told everything. */
  told: number;
  /** Milliseconds since 1970 at which it is ended, so that readers spread anew over the servers. */
  endsAt: number;
  /** No further frame is written; the sink may still be passing on what it has. */
  ending: boolean;
  /** Seconds since it was last told anything. */
  quiet: number;
  /** Seconds of quiet after which it is shown that the stream lives, or cut where it is ending. */
  patience: number;
}

/** Above any burst that a reader of ordinary speed meets, and bounded, because readers are many. */
const maxBufferedBytes = 1024 * 1024;
const tooSlow = eventFrame('error', { code: 'consumer_too_slow' });

/** Writes a frame. A reader that has not taken what it was sent before is told so and ended. */
export function send(connection: Connection, frame: Frame): void {
  if (connection.ending) return;
  connection.quiet = 0;
  const isSlow = connection.sink.buffered() > maxBufferedBytes;
  connection.sink.write(isSlow ? tooSlow : frame);
  if (isSlow) end(connection);
}

export function end(connection: Connection): void {
  if (connection.ending) return;
  connection.ending = true;
  connection.quiet = 0;
  connection.sink.end();
}
