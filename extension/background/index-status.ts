/** The state of the copy of the feed, as popup and options show it. */
export interface IndexStatus {
  /** Whether a whole copy of the chosen feed is there. */
  ready: boolean;
  /** When it was last brought up to date, in milliseconds of the epoch. */
  syncedAt?: number;
  counts: { jobs: number; cooperations: number };
  /** Why the last sync failed; absent when it did not. */
  failure?: SyncFailure;
}

/** Reasons in which a sync can fail, each with its own sentence for the student. */
export type SyncFailure = 'unreachable' | 'unavailable' | 'not-a-feed' | 'storage';
