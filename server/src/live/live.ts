import { errorLogger } from '../http/error-logger.ts';
import type { Logger } from '../http/request-log.ts';
import { lastSeq } from '../store/change-log.ts';
import { commitsOf } from '../store/commits.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { type Connection, end, send } from './connection.ts';
import { createFanOut } from './fan-out.ts';
import { eventFrame, heartbeatFrame, retryFrame } from './frame.ts';
import { createPresence, type Presence } from './presence.ts';
import { replay } from './replay.ts';
import type { Sink } from './sink.ts';
import type { Subscription } from './subscription.ts';
import { type Every, everyInterval } from './timer.ts';

/** The open streams of one server. */
export interface Live {
  /** Who watches which event. */
  presence: Pick<Presence, 'count'>;
  /** Resolves with the number in the change log after which a reader begins who was told nothing before. */
  now(): Promise<number>;
  /** Tells a reader what came after a number in the change log, and from then on what comes. */
  open(sink: Sink, subscription: Subscription, after: number): void;
  /** Tells a reader that its cursor is forgotten, and ends. `after` is where the log stands. */
  reset(sink: Sink, subscription: Subscription, after: number): void;
  /** True once no stream can be opened any more. */
  isClosed(): boolean;
  /**
   * Ends every stream at once; readers go on elsewhere, or here later, from their cursors. Resolves once the change
   * log is not being read any more.
   */
  close(): Promise<void>;
}

export interface LiveOptions {
  db: FeedDatabase;
  /** Tells the time; the machine's by default. */
  clock?: () => Date;
  logger?: Logger;
  every?: Every;
  /** From 0 to 1; spreads what would otherwise happen to all readers at once. */
  random?: () => number;
}

const second = 1000;
const minute = 60 * second;
/**
 * Seconds of quiet that a reader is left in at most: below the minute after which common proxies cut an idle
 * connection, and not the same for all, who are mostly told changes together.
 */
const patience = { from: 10, to: 15 };

/** Creates the place where streams are opened. It does nothing while none is. */
export function createLive({
  db,
  clock = () => new Date(),
  logger = errorLogger(),
  every = everyInterval,
  random = Math.random,
}: LiveOptions): Live {
  const fanOut = createFanOut(db, logger);
  const presence = createPresence({ db, clock, logger, every });
  const connections = new Set<Connection>();
  let stopTimers = () => {};
  let closed = false;
  const between = (from: number, to: number) => Math.round(from + random() * (to - from));

  /** Every second: so late a write of another process is told at most, where nothing else tells of it. */
  function startTimers() {
    const stopTimer = every(second, () => {
      beat();
      fanOut.wake();
    });
    const stopListening = commitsOf(db).onCommit(fanOut.wake);
    return () => {
      stopTimer();
      stopListening();
    };
  }

  function beat() {
    const now = clock().getTime();
    for (const connection of connections) {
      connection.quiet++;
      const isOver = connection.quiet >= connection.patience;
      if (!connection.ending && now >= connection.endsAt) end(connection);
      else if (isOver && connection.ending) connection.sink.destroy();
      else if (isOver) send(connection, heartbeatFrame);
    }
  }

  return {
    presence,
    now: async () => fanOut.position() ?? (await lastSeq(db)),
    open(sink, subscription, after) {
      const endsAt = clock().getTime() + between(10 * minute, 15 * minute);
      const connection: Connection = {
        sink,
        subscription,
        told: after,
        endsAt,
        ending: false,
        quiet: 0,
        patience: between(patience.from, patience.to),
      };
      if (connections.size === 0) stopTimers = startTimers();
      connections.add(connection);
      presence.join(connection);
      sink.onClose(() => {
        connection.ending = true;
        fanOut.leave(connection);
        presence.leave(connection);
        if (connections.delete(connection) && connections.size === 0) stopTimers();
      });
      sink.write(retryFrame(between(second, 5 * second)));
      // Whoever stands where the others stand has missed nothing.
      if (after === fanOut.position() && fanOut.join(connection)) return;
      replay(db, connection, fanOut).catch((error: unknown) => {
        if (connection.ending) return; // its reader has gone, and perhaps the database with it
        logger.error(
          { err: error },
          'a stream could not be replayed; it is ended, and its reader tries again',
        );
        end(connection);
      });
    },
    reset(sink, subscription, after) {
      const data = { code: 'cursor_expired', snapshot: '/v1/snapshots/latest' };
      // With an id of now: a browser that connects again by itself would send the forgotten one for ever.
      sink.write(eventFrame('reset', data, subscription.cursorAt(after)));
      sink.end();
    },
    isClosed: () => closed,
    close() {
      closed = true;
      stopTimers();
      presence.close();
      for (const connection of connections) {
        end(connection);
        if (connection.sink.buffered() > 0) connection.sink.destroy();
      }
      return fanOut.settled();
    },
  };
}
