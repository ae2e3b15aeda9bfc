import * as z from 'zod/mini';
import { open } from './open-enum.ts';
import { repeated } from './page.ts';
import type { ProblemCode } from './problem.ts';
import { id } from './scalars.ts';
import { collections } from './sync.ts';

/** What the stream tells, and from where on. */
export const StreamFilter = z.object({
  collections: repeated(z.enum(collections)),
  /** Only what these organizations publish, take part in or are; what stops being theirs comes as deleted. */
  organizationId: repeated(id('org')),
  /** An event that is watched: this stream counts as a viewer, and is told `event: presence`. */
  eventId: z.optional(id('evt')),
  /** A cursor of the stream or of `/v1/sync`; the header `Last-Event-ID` precedes it. Absent for news only. */
  lastEventId: z.optional(z.string()),
});
export type StreamFilter = z.output<typeof StreamFilter>;

/** The data of `event: reset`: the feed has forgotten the cursor, so load the snapshot and go on from its cursor. */
export const StreamReset = z.looseObject({
  code: open(['cursor_expired']),
  /** Address of the snapshot, relative to the feed. */
  snapshot: z.string(),
});
export type StreamReset = z.output<typeof StreamReset>;

/** The data of `event: error`, after which the stream ends: connect again with the last id. */
export const StreamError = z.looseObject({ code: open(['consumer_too_slow']) });
export type StreamError = z.output<typeof StreamError>;

/** Names of the events in the stream; others may come and are passed over. */
export const streamEvents = ['change', 'presence', 'reset', 'error'] as const;
/** The name of an event in the stream. */
export type StreamEvent = (typeof streamEvents)[number];

const errors: readonly ProblemCode[] = ['invalid_cursor', 'cursor_filter_mismatch', 'not_found', 'deleted'];

/** The live stream, `text/event-stream`; each `id` is a cursor that `/v1/sync` takes too. */
export const stream = {
  method: 'GET',
  path: '/v1/stream',
  summary: 'Tells changes as they happen, as server-sent events.',
  query: StreamFilter,
  errors,
} as const;
