import type { Collection } from '../../contract/sync.ts';
import type { StreamOptions } from '../stream/options.ts';
import type { MirrorStore } from './store.ts';

/** How far a mirror has come. */
export type MirrorProgress =
  /** Objects of the snapshot; `total` is how many it holds. */
  | { phase: 'snapshot'; done: number; total: number }
  /** Changes since the store's cursor, or everything where there is no snapshot. */
  | { phase: 'changes'; done: number }
  /** The store holds what the feed holds, and follows it. */
  | { phase: 'live' };

/** What a mirror keeps, where, and who hears of it. */
export interface MirrorOptions extends Omit<StreamOptions, 'onReset'> {
  store: MirrorStore;
  /** What to keep; everything by default. A store that held other collections is loaded anew. */
  collections?: readonly Collection[] | undefined;
  /** Hears how far the mirror has come. What it throws ends the mirror. */
  onProgress?: ((progress: MirrorProgress) => void) | undefined;
}

/** A copy of the feed that is kept up to date. */
export interface Mirror {
  /** The cursor up to which the store holds everything. */
  readonly cursor: string;
  /** Resolves once the mirror was ended by its signal or `close`; rejects with what it cannot get over. */
  readonly ended: Promise<void>;
  /** Ends the mirror. Resolves when the store is no longer written to. */
  close(): Promise<void>;
}
