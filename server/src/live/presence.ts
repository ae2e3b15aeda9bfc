import { randomUUID } from 'node:crypto';
import type { Logger } from '../http/request-log.ts';
import { raisePeak, reportViewers, viewersElsewhere } from '../store/presence.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { type Connection, send } from './connection.ts';
import { eventFrame } from './frame.ts';
import type { Every } from './timer.ts';

/** Who watches an event at this process, and how many do at the others. */
interface Audience {
  connections: Set<Connection>;
  elsewhere: number;
  peak: number;
  /** What was last told; undefined since somebody came who was not told. */
  told: number | undefined;
}

/** The viewers of events. */
export interface Presence {
  /** Counts a connection as a viewer of the event that it names, where it names one. */
  join(connection: Connection): void;
  leave(connection: Connection): void;
  /** Stops telling and reporting; what was reported is forgotten soon. */
  close(): void;
  /** Resolves with how many watch an event, at all processes. */
  count(eventId: string): Promise<number>;
}

const interval = 2000;

/** Creates the place where viewers are counted; one timer serves all of them, and none while there are none. */
export function createPresence({
  db,
  clock,
  logger,
  every,
}: {
  db: FeedDatabase;
  clock: () => Date;
  logger: Logger;
  every: Every;
}): Presence {
  const processId = randomUUID();
  const audiences = new Map<string, Audience>();
  let stopTimer: (() => void) | undefined;
  let reporting = false;

  /** Tells the other processes of these viewers, and learns of theirs. */
  async function report() {
    const viewers = new Map([...audiences].map(([id, { connections }]) => [id, connections.size]));
    for (const [id, number] of viewers) if (number === 0) viewers.delete(id);
    await reportViewers(db, { processId, viewers }, clock());
    const eventIds = [...viewers.keys()];
    const elsewhere = await viewersElsewhere(db, { processId, eventIds }, clock());
    for (const [id, audience] of audiences) {
      audience.elsewhere = elsewhere.get(id) ?? 0;
      const peak = Math.max(audience.peak, total(audience));
      if (peak > 0) await raisePeak(db, id, peak);
      audience.peak = peak;
    }
  }

  async function tick() {
    if (reporting) return;
    reporting = true;
    try {
      await report();
    } catch (error) {
      logger.warn({ err: error }, 'viewers could not be told to other processes; the next time tries again');
    } finally {
      reporting = false;
    }
    for (const [id, audience] of audiences) {
      tell(id, audience);
      if (audience.connections.size === 0) audiences.delete(id);
    }
    if (audiences.size > 0) return;
    stopTimer?.();
    stopTimer = undefined;
  }

  return {
    join(connection) {
      const { eventId } = connection.subscription;
      if (eventId === undefined) return;
      const audience = audiences.get(eventId) ?? noAudience();
      audiences.set(eventId, audience);
      audience.connections.add(connection);
      audience.told = undefined;
      audience.peak = Math.max(audience.peak, total(audience));
      stopTimer ??= every(interval, tick);
    },
    leave(connection) {
      const { eventId = '' } = connection.subscription;
      audiences.get(eventId)?.connections.delete(connection);
    },
    close: () => stopTimer?.(),
    async count(eventId) {
      const elsewhere = await viewersElsewhere(db, { processId, eventIds: [eventId] }, clock());
      return (audiences.get(eventId)?.connections.size ?? 0) + (elsewhere.get(eventId) ?? 0);
    },
  };
}

function noAudience(): Audience {
  return { connections: new Set(), elsewhere: 0, peak: 0, told: undefined };
}

function total({ connections, elsewhere }: Audience): number {
  return connections.size + elsewhere;
}

function tell(eventId: string, audience: Audience): void {
  const viewers = total(audience);
  if (viewers === audience.told) return;
  const frame = eventFrame('presence', { eventId, viewers });
  for (const connection of audience.connections) send(connection, frame);
  audience.told = viewers;
}
