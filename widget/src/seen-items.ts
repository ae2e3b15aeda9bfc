import type { Listed } from './feed/listing-state.ts';

/** The items that a reader may have seen. */
export interface SeenItems<Item extends Listed> {
  /** Takes over items as they are now. */
  add(items: readonly Item[]): void;
  /** All of them, as they were last. */
  items(): Iterable<Item>;
  /** Tells whether an item is another than the reader first saw. */
  isChanged(item: Item): boolean;
}

/** Remembers items for as long as a panel lives: menus offer what occurs in them, and cards say what has changed. */
export function createSeenItems<Item extends Listed>(): SeenItems<Item> {
  const seen = new Map<string, Item>();
  const revisions = new Map<string, number>();
  return {
    add(items) {
      for (const item of items) {
        if (!seen.has(item.id)) revisions.set(item.id, item.rev);
        seen.set(item.id, item);
      }
    },
    items: () => seen.values(),
    isChanged: ({ id, rev }) => rev !== revisions.get(id),
  };
}
