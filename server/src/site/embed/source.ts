import type { Feed } from '@recruitment-feed/sdk';
import type { ReadList } from './read-list.ts';

/** Whose things are listed: of a college with those of its partners, or of one publisher alone. */
export type EmbedScope = 'college' | 'organization';

/** What the pages that are embedded need of their feed. */
export interface EmbedSource {
  feed: Feed;
  readList: ReadList;
  /** The origins that a publishable key is for; none where any may use it. */
  originsOf(key: string): Promise<readonly string[]>;
  now(): Date;
}
