import * as z from 'zod/mini';
import { id, instant } from './scalars.ts';

/** How many watch an event; who they are is kept nowhere. */
export const Presence = z.looseObject({
  eventId: id('evt'),
  /** Open streams that named the event as their `eventId`. */
  viewers: z.int(),
  /** The most there were at once. */
  peakViewers: z.int(),
  asOf: instant(),
});
export type Presence = z.output<typeof Presence>;

/** The data of `event: presence`, told to those who watch an event, every 2 seconds at most. */
export const StreamPresence = z.looseObject({ eventId: id('evt'), viewers: z.int() });
export type StreamPresence = z.output<typeof StreamPresence>;
