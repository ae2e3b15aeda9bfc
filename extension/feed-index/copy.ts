import type { Snapshot } from '@recruitment-feed/sdk/contract';

/** `current` answers; `staging` is being filled and takes its place when it is whole. */
export type Slot = 'current' | 'staging';

/** How far a feed has been read: up to a change, or up to an object in a snapshot of everything. */
export type Position = { cursor?: string } | { snapshot: Snapshot; part: number; objects: number };

/** One copy of a feed: which records belong to it, and how far it goes. */
export interface Copy {
  /** The address of the feed. */
  feed: string;
  /** Marks the records of this copy. */
  generation: number;
  /** Absent before anything was read. */
  position?: Position;
  /** How often its index has been built; the index of an earlier time may still be read by somebody. */
  indexed: number;
  /** When its index was built after the feed had said that there is nothing more, in milliseconds of the epoch. */
  syncedAt?: number;
  /** How long the feed asks to be left alone after that. */
  pollAfterSeconds: number;
  counts: { jobs: number; cooperations: number };
}

/** The copy was deleted while it was brought up to date, as when the student deletes everything; it is begun anew. */
export class LostCopyError extends Error {
  override readonly name = 'LostCopyError';
  readonly code = 'lost_copy';
  constructor() {
    super('The copy of the feed has been deleted meanwhile. Begin a new one.');
  }
}
