import type { CollectionWords } from './collections/collection.ts';
import type { Listed, ListingState } from './feed/listing-state.ts';
import { isStale } from './feed/listing-state.ts';
import { formatTime } from './format/dates.ts';
import { formatCount } from './format/numbers.ts';
import type { Locale } from './language.ts';

/** What a change of a list is worth saying aloud; nothing for most. */
export function announcement<Item extends Listed>(
  after: ListingState<Item>,
  before: ListingState<Item>,
  about: {
    words: CollectionWords;
    locale: Locale;
    now: Date;
    isSettled(item: Item): boolean;
    titleOf(item: Item): string;
  },
): string | undefined {
  const { words, locale } = about;
  const { messages, tag } = locale;
  if (isStale(after) && !isStale(before) && after.answeredAt) {
    return messages.stale(formatTime(after.answeredAt, about.now, locale));
  }
  if (after.failed && !before.failed) return messages.failed;
  if (before.busy && !after.busy && after.phase === 'ready') {
    if (after.items.length === 0) return words.filteredEmpty.title;
    return words.shown(formatCount(after.items.length, tag), after.nextCursor === null);
  }
  if (after.arrivals.length > before.arrivals.length) {
    return words.arrived(formatCount(after.arrivals.length, tag));
  }
  const wasOpen = new Set(before.items.filter((item) => !about.isSettled(item)).map(({ id }) => id));
  const closed = after.items.find((item) => wasOpen.has(item.id) && about.isSettled(item));
  return closed && words.becameClosed?.(about.titleOf(closed));
}
