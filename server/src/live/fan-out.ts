import { setImmediate as nextTurn } from 'node:timers/promises';
import { collections } from '@recruitment-feed/sdk/contract';
import type { Logger } from '../http/request-log.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { type Connection, send } from './connection.ts';
import { eventFrame, type Frame, joinFrames } from './frame.ts';
import { type LogEntry, readLog } from './read-log.ts';
import type { Subscription } from './subscription.ts';

/** The one reader of the change log, which tells every live connection. */
export interface FanOut {
  /**
   * Takes in a connection that has been told everything up to its `told`. Returns false where that is behind what
   * the others have been told: it then reads on by itself and asks again.
   */
  join(connection: Connection): boolean;
  leave(connection: Connection): void;
  /** Up to where in the change log its connections were told everything; undefined where it has none. */
  position(): number | undefined;
  /** Looks for changes and tells them. */
  wake(): void;
  /** Resolves once the change log is not being read. */
  settled(): Promise<void>;
}

const changesPerTurn = 100;

/** Connections that want to be told the same. */
interface Group {
  subscription: Subscription;
  connections: Set<Connection>;
}

export function createFanOut(db: FeedDatabase, logger: Logger): FanOut {
  const groups = new Map<string, Group>();
  let position = 0;
  let reading = false;
  let telling = Promise.resolve();
  let wokenMeanwhile = false;

  async function tellNews() {
    while (groups.size > 0) {
      const { entries, until, hasMore } = await readLog(db, {
        after: position,
        collections,
        limit: changesPerTurn,
      });
      // Connections may have joined further on while the log was read.
      position = Math.max(position, until);
      for (const group of groups.values()) tell(group, entries);
      if (!hasMore) return;
      // Sockets pass on what they hold between two turns of the event loop only.
      await nextTurn();
    }
  }

  async function tellAll() {
    reading = true;
    try {
      while (wokenMeanwhile) {
        wokenMeanwhile = false;
        await tellNews();
      }
    } catch (error) {
      logger.error({ err: error }, 'the change log could not be read; the next look tries again');
    } finally {
      reading = false;
    }
  }

  return {
    join(connection) {
      if (connection.told < position) return false;
      if (groups.size === 0) position = connection.told;
      const { subscription } = connection;
      const group = groups.get(subscription.key) ?? { subscription, connections: new Set() };
      groups.set(subscription.key, group);
      group.connections.add(connection);
      // One for all of the group: the connection's own may be forgotten.
      connection.subscription = group.subscription;
      return true;
    },
    leave(connection) {
      const { key } = connection.subscription;
      const group = groups.get(key);
      if (group?.connections.delete(connection) && group.connections.size === 0) groups.delete(key);
    },
    position: () => (groups.size === 0 ? undefined : position),
    wake() {
      wokenMeanwhile = true;
      if (!reading) telling = tellAll();
    },
    settled: () => telling,
  };
}

/** Encodes changes once for all connections that want the same. */
function tell({ subscription, connections }: Group, entries: readonly LogEntry[]): void {
  const told = encode(subscription, entries);
  const [first] = told;
  const last = entries.at(-1)?.seq ?? 0;
  const all = first && joinFrames(told.map(({ frame }) => frame));
  for (const connection of connections) {
    if (all && connection.told < first.seq) send(connection, all);
    else for (const { seq, frame } of told) if (seq > connection.told) send(connection, frame);
    connection.told = Math.max(connection.told, last);
  }
}

/** Encodes what is told of changes, each with the cursor that stands after it. */
export function encode(
  subscription: Subscription,
  entries: readonly LogEntry[],
): { seq: number; frame: Frame }[] {
  return entries.flatMap(({ seq, change }) => {
    const view = subscription.view(change);
    return view ? [{ seq, frame: eventFrame('change', view, subscription.cursorAt(seq)) }] : [];
  });
}
