/** The state of the copy of one feed. */
export interface FeedState {
  /** The address of the feed. */
  feed: string;
  /** Whether a whole copy is there. */
  ready: boolean;
  /** When it was last brought up to date, in milliseconds of the epoch. */
  syncedAt?: number;
  counts: { jobs: number; cooperations: number };
  /** Why the last sync failed; absent when it did not. */
  failure?: SyncFailure;
}

/** The state of all copies as one: whether any is there, how old the oldest is, all counts, the first failure. */
export interface IndexStatus extends Omit<FeedState, 'feed'> {
  feeds: FeedState[];
}

/** Reasons in which a sync can fail, each with its own sentence for the student. */
export type SyncFailure = 'unreachable' | 'unavailable' | 'not-a-feed' | 'storage-full' | 'storage';

/** Puts the states of feeds together. */
export function joinStates(feeds: FeedState[]): IndexStatus {
  const ready = feeds.filter((state) => state.ready);
  const times = ready.flatMap(({ syncedAt }) => syncedAt ?? []);
  const failure = feeds.find((state) => state.failure !== undefined)?.failure;
  return {
    feeds,
    ready: ready.length > 0,
    counts: {
      jobs: ready.reduce((sum, { counts }) => sum + counts.jobs, 0),
      cooperations: ready.reduce((sum, { counts }) => sum + counts.cooperations, 0),
    },
    ...(times.length > 0 && { syncedAt: Math.min(...times) }),
    ...(failure && { failure }),
  };
}
