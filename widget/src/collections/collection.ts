import type { Cooperation, Event as FeedEvent, Job, Post } from '@recruitment-feed/sdk/contract';
import type { CSSResult, TemplateResult } from 'lit';
import type { FeedReader, ListSource } from '../feed/feed-reader.ts';
import type { Listed } from '../feed/listing-state.ts';
import type { Locale } from '../language.ts';
import type { Count } from '../messages/count.ts';
import type { Messages } from '../messages/index.ts';

/** The kinds of things an element lists, as its attribute `show` names them. */
export type CollectionName = keyof Messages['collections'];

/** One of the things an element lists. */
export type FeedItem = Job | Cooperation | Post | FeedEvent;

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

/** What is left when a reader narrows down what the page has narrowed down already. */
export function within(preset: Choice, { q, values }: Choice): Choice {
  return { q: [preset.q, q].filter(Boolean).join(' '), values: { ...values, ...preset.values } };
}

/** One way to narrow a list down, offered from the values that occur in it. */
export interface Facet<Item> {
  /** The parameter of the API. */
  parameter: string;
  valuesOf(item: Item): string | readonly string[];
  /** Whether the feed can filter by a value. */
  accepts(value: string): boolean;
  label(value: string, locale: Locale): string;
}

/** What a card needs beside its object. */
export interface CardContext {
  locale: Locale;
  now: Date;
  scope: Scope;
  /** Whether the item arrived while the page was open. */
  fresh: boolean;
  /** Whether the item changed while the page was open. */
  changed: boolean;
  /** Where links open. */
  target: string;
  /** Where its details open: at its own address, or in the element. */
  detail: 'link' | 'dialog' | 'inline';
  /** Whether its details are open. */
  isOpen: boolean;
  /** Tells the page that an item was chosen. */
  select(event: Event, item: FeedItem): void;
}

/** What a collection may need of its element, when its cards show more than their object holds. */
export interface CollectionHost {
  reader: FeedReader;
  /** The feed's address, to which those of its pictures are relative. */
  server: string;
  now(): Date;
  /** Draws every card again: what they show beside their objects has changed. */
  redraw(): void;
}

/** The words of one kind of thing the feed shows. */
export interface CollectionWords {
  /** The names of its facets, by their parameters. */
  facets: Readonly<Record<string, string>>;
  loading: string;
  /** The search box; absent where the API does not search. */
  search?: string;
  /** All there are. */
  all(count: Count): string;
  /** On show, where there are more. */
  shown(count: Count): string;
  arrived(count: Count): string;
}

/** Everything that differs between the kinds of things the widget lists. */
export interface Collection<Item extends Listed> extends ListSource<Item> {
  name: CollectionName;
  words(locale: Locale): CollectionWords;
  /** How its cards look; those of the first script are in the element's own sheets. */
  styles?: readonly CSSResult[];
  facets: readonly Facet<Item>[];
  /** Their parameters, where the feed counts them; else the values that occur are offered. */
  counted?: readonly string[];
  /** The filter of the API for what the element shows; values that the API does not know are left out. */
  filter(scope: Scope, choice: Choice): object;
  /** Whether the feed has nothing more to say of an item. */
  isSettled(item: Item): boolean;
  /** What becomes of an item that the feed no longer has. */
  gone(item: Item, now: Date): Item;
  /** Fetches what its cards can do without at first, such as names in place of codes. */
  fetchMore?(): Promise<void>;
  /** The item's name, for announcements. */
  titleOf(item: Item, locale: Locale): string;
  card(item: Item, context: CardContext): TemplateResult;
  skeleton(): TemplateResult;
}
