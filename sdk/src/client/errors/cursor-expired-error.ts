import type { FeedApiDetails } from './feed-api-error.ts';
import { GoneError } from './gone-error.ts';

/** Where a feed has its snapshot, when it does not say. */
export const usualSnapshot = '/v1/snapshots/latest';

/** 410 `cursor_expired`: the feed no longer keeps all that came after the cursor. Load everything anew. */
export class CursorExpiredError extends GoneError {
  override readonly name = 'CursorExpiredError';
  /** Address of the snapshot from whose cursor to go on, relative to the feed. */
  readonly snapshot: string;

  constructor(details: FeedApiDetails) {
    super(details);
    this.snapshot = details.headers.get('location') ?? usualSnapshot;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), snapshot: this.snapshot };
  }
}
