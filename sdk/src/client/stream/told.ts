import type { Change } from '../../contract/sync.ts';
import type { Validation } from '../validation.ts';
import { isLast, type StreamItem } from './frames.ts';
import { readItem, type SkippedChange } from './read-item.ts';
import type { RecentRevisions } from './recent-revisions.ts';

/** A change, or the cursor after what was told before, or both. An empty cursor forgets the one before. */
export interface Told {
  change?: Change | undefined;
  cursor?: string | undefined;
}

interface Reading {
  validate: Validation;
  onSkipped: ((skipped: SkippedChange) => void) | undefined;
  recent: RecentRevisions;
}

/** Reads blocks up to one that ends the connection, and leaves out what was told before. */
export function readItems(
  items: readonly StreamItem[],
  reading: Reading,
): { told: Told[]; end: StreamItem | undefined } {
  const index = items.findIndex(isLast);
  const before = index < 0 ? items : items.slice(0, index);
  const told = before.map((item) => ({ change: readItem(item, reading), cursor: item.id }));
  return { told: onlyNew(told, reading.recent), end: items[index] };
}

/** Leaves out changes that were told before; their cursors stay. */
export function onlyNew(told: readonly Told[], recent: RecentRevisions): Told[] {
  return told.map((one) => (one.change && !recent.isNew(one.change) ? { cursor: one.cursor } : one));
}

/** The cursor after all of this. */
export function cursorAfter(told: readonly Told[], cursor: string | undefined): string | undefined {
  const last = told.findLast((one) => one.cursor !== undefined);
  return last ? last.cursor || undefined : cursor;
}
