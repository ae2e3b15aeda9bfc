import type { Change } from '@recruitment-feed/sdk/contract';
import type { CSSResult } from 'lit';
import type { Appearance } from './attributes.ts';
import type { Choice, CollectionHost, CollectionName, FeedItem, Scope } from './collections/collection.ts';
import type { Locale } from './language.ts';
import type { Layout } from './views/listing-view.ts';

/** What a panel needs of its element. */
export interface PanelHost extends CollectionHost {
  appearance: Appearance;
  scope: Scope;
  /** So many items are drawn at once. */
  slice: number;
  locale(): Locale;
  /** What the attributes ask for beyond the plain list, once it is prepared. */
  layout(): Layout | undefined;
  /** Fetches what the list needs beside its cards; rejects where that fails. */
  prepare(): Promise<void>;
  changed(): void;
  announce(words: string): void;
  /** The reader has narrowed the list down. */
  chosen(choice: Choice): void;
  loaded(count: number): void;
  failed(error: unknown): void;
  stale(since: Date): void;
  select(event: Event, item: FeedItem): void;
  /** The details of jobs, once any were asked for. */
  detail(): { isOpen(id: string): boolean; beneath(id: string): unknown } | undefined;
  /** Grows with every `redraw`. */
  edition(): number;
  /** Dresses what comes after the first script. */
  dress(styles: CSSResult): void;
  /** Runs once what has changed stands in the page. */
  afterUpdate(task: (root: ParentNode) => void): void;
}

/** One kind of things with its filters, whatever its kind. */
export interface Panel {
  readonly name: CollectionName;
  /** `ready` once all that it shows at first has come. */
  readonly phase: 'loading' | 'ready' | 'unavailable';
  /** Loads the list unless it has been loaded. */
  start(): void;
  /** Narrows the list down, as the reader would; before it is started it starts so. */
  narrow(choice: Choice): void;
  refresh(): Promise<void>;
  /** Takes a change of the feed; returns whether the list has to be asked anew because of it. */
  told(change: Change): boolean;
  /** Filters above, what they leave below. */
  render(): unknown[];
}
