import { FeedError } from './feed-error.ts';

/**
 * The feed has forgotten the stream's cursor, so that changes may have been missed: load everything anew and open
 * the stream with the cursor of that, or let `onReset: 'resync'` do so.
 */
export class StreamResetError extends FeedError {
  override readonly name = 'StreamResetError';
  override readonly code = 'cursor_expired';
  override readonly retryable = false;
  /** Address of the snapshot, relative to the feed. */
  readonly snapshot: string;
  /** The cursor that is forgotten. */
  readonly lastEventId: string | undefined;

  constructor({ snapshot, lastEventId }: { snapshot: string; lastEventId: string | undefined }) {
    super(`The feed has forgotten the cursor of this stream. Load ${snapshot} and go on from its cursor.`);
    this.snapshot = snapshot;
    this.lastEventId = lastEventId;
  }
}
