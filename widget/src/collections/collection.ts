import type { Cooperation, Job, Page } from '@recruitment-feed/sdk/contract';
import type { TemplateResult } from 'lit';
import type { FeedReader, ReadOptions } from '../feed/feed-reader.ts';
import type { Listed } from '../feed/listing-state.ts';
import type { Locale } from '../language.ts';

/** Whose things an element shows. */
export interface Scope {
  college?: string | undefined;
  organization?: string | undefined;
}

/** What the reader narrowed a list down to: words, and values by parameter of the API. */
export interface Choice {
  q: string;
  values: Readonly<Record<string, readonly string[]>>;
}
export const noChoice: Choice = { q: '', values: {} };

/** Whether a reader has narrowed a list at all. */
export function isNarrowed({ q, values }: Choice): boolean {
  return q !== '' || Object.values(values).some((chosen) => chosen.length > 0);
}

/** Where in a list to read: from the top, from a cursor, or these objects alone. */
export interface Position {
  limit?: number;
  cursor?: string;
  id?: string[];
}

/** One way to narrow a list down, offered from the values that occur in it. */
export interface Facet<Item> {
  parameter: 'employmentType' | 'region' | 'kind' | 'status';
  valuesOf(item: Item): readonly string[];
  label(value: string, locale: Locale): string;
}

/** What a card needs beside its object. */
export interface CardContext {
  locale: Locale;
  now: Date;
  scope: Scope;
  /** Whether the item arrived while the page was open. */
  fresh: boolean;
  /** Tells the page that an item was chosen. */
  select(event: Event, item: Job | Cooperation): void;
}

/** Everything that differs between the kinds of things the widget lists. */
export interface Collection<Item extends Listed> {
  name: 'jobs' | 'cooperations';
  facets: readonly Facet<Item>[];
  list(
    reader: FeedReader,
    scope: Scope,
    choice: Choice,
    position: Position,
    options: ReadOptions,
  ): PromiseLike<Page<Item>>;
  byId(reader: FeedReader, id: string[], options: ReadOptions): PromiseLike<Page<Item>>;
  /** Whether the feed has nothing more to say of an item. */
  isSettled(item: Item): boolean;
  /** What becomes of an item that the feed no longer has. */
  gone(item: Item, now: Date): Item;
  /** The item's name, for announcements. */
  titleOf(item: Item, locale: Locale): string;
  card(item: Item, context: CardContext): TemplateResult;
  skeleton(): TemplateResult;
}
export type CollectionName = Collection<Listed>['name'];
