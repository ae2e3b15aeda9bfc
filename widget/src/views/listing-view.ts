import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Appearance } from '../attributes.ts';
import type { CardContext, CollectionName, CollectionWords } from '../collections/collection.ts';
import type { Listed, ListingState } from '../feed/listing-state.ts';
import { isStale } from '../feed/listing-state.ts';
import { formatTime } from '../format/dates.ts';
import { countOf } from '../format/numbers.ts';
import { icon } from '../icons.ts';
import type { Locale } from '../language.ts';
import { warningLine } from './states.ts';

/** What a list that is not the plain one brings with it. */
export interface Layout {
  styles: CSSResult;
  /** Draws the items in another way than as a feed of cards; nothing where the layout has no other. */
  body?<Item extends Listed>(view: ListingView<Item>): TemplateResult | undefined;
  /** Stands on the button for more, and presses it when it is seen. */
  endless?(press: () => void, shown: number): DirectiveResult;
}

/** A list that has been read, and all that it takes to draw it. */
export interface ListingView<Item extends Listed> {
  name: CollectionName;
  title: string;
  state: ListingState<Item>;
  /** Those of its items that are drawn by now; in place of the others stand their shapes. */
  items: readonly Item[];
  narrowed: boolean;
  words: CollectionWords;
  locale: Locale;
  now: Date;
  /** Changes with the day, for cards count in days, and with what cards show beside their items. */
  edition: string;
  appearance: Appearance;
  layout: Layout | undefined;
  context(item: Item): CardContext;
  /** Nothing where it cannot be drawn. */
  card(item: Item): TemplateResult | typeof nothing;
  skeleton(): TemplateResult;
  /** What comes beside the first page; absent until then. */
  later: LaterView | undefined;
}

/** What of a list can be missing for a while. */
export interface LaterView {
  /** What stands in the place of a list without items. */
  emptyList(
    view: Pick<ListingView<Listed>, 'name' | 'narrowed' | 'locale' | 'appearance'>,
    events: ListingEvents,
  ): TemplateResult;
  /** Goes from article to article by keys. */
  walk(event: KeyboardEvent): void;
}

export interface ListingEvents {
  welcome(): void;
  more(): void;
  /** Without moving the reader. */
  moreInPassing(): void;
  retry(): void;
  clear(): void;
}

/** Puts the focus on an article's link, or on the article where it has none. */
export function focusArticle(item: HTMLElement): void {
  (item.querySelector<HTMLElement>('a, .whole') ?? item).focus();
}

/** The same, of the article at a place in the list. */
export function focusNth(root: ParentNode, index: number): void {
  const item = root.querySelectorAll<HTMLElement>('.item')[index];
  if (item) focusArticle(item);
}

function countLine<Item extends Listed>({ state, words, locale }: ListingView<Item>) {
  const { items, nextCursor } = state;
  const count = countOf(items.length, locale.tag);
  return html`<p class="count" part="count">${words[nextCursor === null ? 'all' : 'shown'](count)}</p>`;
}

function statusLine<Item extends Listed>(view: ListingView<Item>, events: ListingEvents) {
  const { state, words, locale, now } = view;
  if (state.phase === 'loading') return html`<p class="waiting">${words.loading}</p>`;
  if (isStale(state) && state.answeredAt) {
    return warningLine(
      locale.messages.stale(formatTime(state.answeredAt, now, locale)),
      locale.messages,
      events.retry,
    );
  }
  if (state.failed === 'query') return warningLine(locale.messages.failed, locale.messages, events.retry);
  const arrived = words.arrived(countOf(state.arrivals.length, locale.tag));
  return html`${state.items.length > 0 ? countLine(view) : html`<p></p>`}
    ${
      state.arrivals.length > 0
        ? html`<button type="button" class="arrivals" part="button" @click=${events.welcome}>${icon('up')}${arrived}</button>`
        : nothing
    }`;
}

function foot<Item extends Listed>(
  { state, layout, appearance, locale: { messages } }: ListingView<Item>,
  events: ListingEvents,
) {
  if (state.nextCursor === null || appearance.more === 'none') return nothing;
  const endless = state.failed ? undefined : layout?.endless?.(events.moreInPassing, state.items.length);
  const label = state.busy === 'more' ? messages.loading : messages.more;
  return html`<div class="foot-line">
    ${state.failed === 'more' ? warningLine(messages.failed, messages, events.more) : nothing}
    <button type="button" class="more" part="button" aria-disabled=${state.busy === 'more'} @click=${events.more} ${endless}>${label}</button>
  </div>`;
}

/** Items of one container, which a browser leaves undrawn while it is out of sight: rows of one to six cards fill it. */
const runLength = 60;

function feed<Item extends Listed>(view: ListingView<Item>): TemplateResult {
  const { state, items, name, title, locale, edition, card, later } = view;
  const size = state.nextCursor === null ? state.items.length : -1;
  const isLoading = state.phase === 'loading';
  const left = isLoading ? view.appearance.pageSize : state.items.length - items.length;
  // Of a thousand items on show, one change looks at those of one run, and draws one.
  const article = (item: Item, index: number) => {
    const { id } = item;
    const fresh = state.fresh.has(id);
    return guard([size, locale, edition, fresh, item, index], () => {
      const drawn = card(item);
      return html`<article class="item ${fresh ? 'arrived' : ''}" part="card" tabindex="-1" ?hidden=${drawn === nothing}
        data-id=${id} aria-labelledby=${id} aria-posinset=${index + 1} aria-setsize=${size}>${drawn}</article>`;
    });
  };
  const runs: unknown[] = [];
  // By a loop: some pages have an `Array.from` of their own.
  for (let start = 0; start === 0 || items[start]; start += runLength) {
    const run: (Item | undefined)[] = items.slice(start, start + runLength);
    // Each shape leaves its place to an item, and none moves.
    if (!items[start + runLength]) run.length += left;
    const draw = () =>
      html`<div class="run">${repeat(
        run,
        (item, index) => item?.id ?? index,
        (item, index) =>
          item ? article(item, start + index) : html`<div class="item">${view.skeleton()}</div>`,
      )}</div>`;
    runs.push(guard([size, locale, edition, state.fresh, ...run], draw));
  }
  return html`<div class="list ${name}" role=${isLoading ? nothing : 'feed'} part="list" aria-label=${isLoading ? nothing : title}
    aria-busy=${!!state.busy} @keydown=${later?.walk}>${runs}</div>`;
}

/** A list, or before it has been read the shapes of what is to come, as high as it will be. */
export function listingView<Item extends Listed>(
  view: ListingView<Item>,
  events: ListingEvents,
): TemplateResult {
  const { failed, items, nextCursor } = view.state;
  const isLoading = view.state.phase === 'loading';
  const isEmpty = !isLoading && items.length === 0 && nextCursor === null;
  const isQuiet = isEmpty && !isStale(view.state) && !failed;
  // Of a query that failed nobody knows whether there is anything.
  const empty = () => (failed ? nothing : (view.later?.emptyList(view, events) ?? countLine(view)));
  return html`${isQuiet ? nothing : html`<div class="status-line">${statusLine(view, events)}</div>`}
    ${isEmpty ? empty() : (!isLoading && view.layout?.body?.(view)) || feed(view)} ${foot(view, events)}`;
}
