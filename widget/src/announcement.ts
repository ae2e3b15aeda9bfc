import type { Appearance } from './attributes.ts';
import type { Collection, CollectionName, CollectionWords } from './collections/collection.ts';
import type { Listed, ListingState } from './feed/listing-state.ts';
import { isStale } from './feed/listing-state.ts';
import { formatTime } from './format/dates.ts';
import { countOf } from './format/numbers.ts';
import type { Locale } from './language.ts';
import type { PanelHost } from './panel-host.ts';
import { emptyTitle } from './views/empty-list.ts';
import { words as notices } from './views/notices.ts';

/** What a change of a list is worth saying aloud; nothing for most. */
export function announcement<Item extends Listed>(
  after: ListingState<Item>,
  before: ListingState<Item>,
  about: {
    name: CollectionName;
    words: CollectionWords;
    locale: Locale;
    now: Date;
    narrowed: boolean;
    appearance: Pick<Appearance, 'emptyText'>;
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
  if (before.busy && !after.busy && !after.failed && after.phase === 'ready') {
    if (after.items.length === 0) return emptyTitle(about);
    return words[after.nextCursor === null ? 'all' : 'shown'](countOf(after.items.length, tag));
  }
  if (after.arrivals.length > before.arrivals.length) {
    return words.arrived(countOf(after.arrivals.length, tag));
  }
  const wasOpen = (id: string) => before.items.some((item) => item.id === id && !about.isSettled(item));
  // Of a thousand items mostly one has changed.
  const closed = after.items.find(
    (item, at) => item !== before.items[at] && about.isSettled(item) && wasOpen(item.id),
  );
  return closed && notices(locale)[about.name].becameClosed?.(about.titleOf(closed));
}

/** Says what a change of a list is worth saying, in the words of the page, which come before it is drawn. */
export async function say<Item extends Listed>(
  after: ListingState<Item>,
  before: ListingState<Item>,
  collection: Collection<Item>,
  host: PanelHost,
  narrowed: boolean,
): Promise<void> {
  await new Promise(host.afterUpdate);
  const locale = host.locale();
  const about = {
    ...collection,
    ...{ locale, narrowed, now: host.now(), appearance: host.appearance },
    words: collection.words(locale),
    titleOf: (item: Item) => collection.titleOf(item, locale),
  };
  const spoken = announcement(after, before, about);
  if (!spoken) return;
  // Words that stand there already would not be spoken again.
  for (const words of ['', spoken]) {
    host.announce(words);
    host.changed();
    await new Promise(host.afterUpdate);
  }
}
