import { type CSSResult, html, type TemplateResult } from 'lit';
import { announcement } from './announcement.ts';
import {
  type Choice,
  type Collection,
  type CollectionHost,
  type CollectionName,
  type FeedItem,
  type InPlace,
  isNarrowed,
  noChoice,
  type Scope,
} from './collections/collection.ts';
import { debounce } from './debounce.ts';
import { facetOptions } from './feed/facet-values.ts';
import { createListing, type ListingSource } from './feed/listing.ts';
import { isStale, type Listed } from './feed/listing-state.ts';
import type { Locale } from './language.ts';
import { type FilterEvents, filters } from './views/filters.ts';
import { focusArticle, listingView } from './views/listing-view.ts';
import { loadingState } from './views/states.ts';

/** Items of one page, and shapes while the first is loading. */
const pageSize = 20;
/** Items looked through for values to filter by, where a first page does not hold all. */
const surveySize = 100;
const typingPause = 250;
const firstControl = '[type=search], summary';

/** What a panel needs of its element. */
export interface PanelHost extends CollectionHost {
  scope: Scope;
  locale(): Locale;
  announce(words: string): void;
  loaded(count: number): void;
  failed(error: unknown): void;
  stale(since: Date): void;
  select(event: Event, item: FeedItem): void;
  /** Where the details of jobs open, and what is shown of one beneath its card. */
  detail(): (InPlace & { beneath(id: string): unknown }) | undefined;
  /** Dresses what comes after the first script. */
  dress(styles: CSSResult): void;
  /** Runs once what has changed stands in the page. */
  afterUpdate(task: (root: ParentNode) => void): void;
}

/** One kind of things with its filters, whatever its kind. */
export interface Panel {
  readonly name: CollectionName;
  readonly phase: 'loading' | 'ready' | 'unavailable';
  /** Loads the list unless it has been loaded. */
  start(): void;
  refresh(): Promise<void>;
  render(): TemplateResult[];
}

/** Makes the panel of one collection. */
export function createPanel<Item extends Listed>(collection: Collection<Item>, host: PanelHost): Panel {
  const { name, styles } = collection;
  for (const sheet of styles ?? []) host.dress(sheet);
  let choice: Choice = noChoice;
  let search = '';
  let started = false;
  const seen = new Map<string, Item>();
  /** The revisions in which a reader first saw items. */
  const revisions = new Map<string, number>();
  const remember = (items: readonly Item[]) => {
    for (const item of items) {
      if (!seen.has(item.id)) revisions.set(item.id, item.rev);
      seen.set(item.id, item);
    }
  };

  const listing = createListing<Item>({
    now: host.now,
    isSettled: collection.isSettled,
    gone: collection.gone,
    loaded(count) {
      host.loaded(count);
      survey();
    },
    failed: host.failed,
    stale: host.stale,
    changed(after, before) {
      remember(after.items);
      const locale = host.locale();
      const titleOf = (item: Item) => collection.titleOf(item, locale);
      const words = collection.words[locale.language];
      const now = host.now();
      const spoken = announcement(after, before, { ...collection, words, titleOf, locale, now });
      if (spoken) host.announce(spoken);
      host.changed();
    },
  });

  const { reader, scope } = host;
  const sourceOf = (asked: Choice): ListingSource<Item> => {
    const filter = { ...collection.filter(scope, asked), limit: pageSize };
    return {
      page: (cursor, options) => reader.list(collection, { ...filter, ...(cursor && { cursor }) }, options),
      byId: (id, options) => reader.list(collection, { id, limit: id.length }, options),
    };
  };

  let surveyed = false;
  function survey() {
    if (surveyed || isNarrowed(choice) || listing.state.nextCursor === null) return;
    surveyed = true;
    const filter = { ...collection.filter(scope, noChoice), limit: surveySize };
    // Only the menus grow by it, so a failure is left to the next read to tell.
    reader.list(collection, filter).then(
      ({ data }) => {
        remember(data);
        host.changed();
      },
      () => undefined,
    );
  }

  const open = () => void listing.open(sourceOf(choice));
  const choose = (next: Choice) => {
    choice = next;
    open();
    host.changed();
  };
  const searchSoon = debounce(() => {
    const q = search.trim();
    if (q !== choice.q) choose({ ...choice, q });
  }, typingPause);
  const focusSearch = () =>
    host.afterUpdate((root) => root.querySelector<HTMLElement>(firstControl)?.focus());

  const filterEvents: FilterEvents = {
    typed(event) {
      if (!(event.target instanceof HTMLInputElement)) return;
      search = event.target.value;
      // A half-written Chinese word is not yet a question.
      if (!('isComposing' in event && event.isComposing)) searchSoon();
      host.changed();
    },
    submitted(event) {
      event.preventDefault();
      searchSoon.now();
    },
    toggled(parameter, value) {
      const chosen = choice.values[parameter] ?? [];
      const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
      choose({ ...choice, values: { ...choice.values, [parameter]: next } });
      host.afterUpdate((root) => {
        if (!root.querySelector(':focus')) root.querySelector<HTMLElement>(firstControl)?.focus();
      });
    },
    searchCleared() {
      search = '';
      searchSoon.now();
      host.changed();
      focusSearch();
    },
    cleared,
  };
  function cleared() {
    search = '';
    choose(noChoice);
    focusSearch();
  }

  const focusItem = (index: number) =>
    host.afterUpdate((root) => {
      const item = root.querySelectorAll<HTMLElement>('.item')[index];
      if (item) focusArticle(item);
    });

  function list(locale: Locale): TemplateResult {
    const { state } = listing;
    const now = host.now();
    const words = collection.words[locale.language];
    const title = locale.messages.collections[name];
    const detail = name === 'jobs' ? host.detail() : undefined;
    const card = (item: Item) =>
      html`${collection.card(item, {
        detail,
        locale,
        now,
        scope: host.scope,
        fresh: state.fresh.has(item.id),
        changed: item.rev !== revisions.get(item.id),
        select: host.select,
      })}${detail?.beneath(item.id)}`;
    const view = { name, title, state, narrowed: isNarrowed(choice), words, locale, now, card };
    return listingView(view, {
      welcome() {
        listing.welcome();
        focusItem(0);
      },
      async more() {
        const before = state.items.length;
        await listing.more();
        if (listing.state.items.length > before) focusItem(before);
      },
      retry: () => void listing.retry(),
      clear: cleared,
    });
  }

  return {
    name,
    get phase() {
      return listing.state.phase;
    },
    start() {
      if (!started) open();
      started = true;
    },
    refresh: listing.refresh,
    render() {
      const locale = host.locale();
      const { messages } = locale;
      const words = collection.words[locale.language];
      const { state } = listing;
      const isBare =
        state.phase === 'ready' && state.items.length === 0 && !isNarrowed(choice) && !isStale(state);
      const facets =
        state.phase === 'loading'
          ? collection.facets.map(({ parameter, name }) => ({ parameter, name: name(locale), values: [] }))
          : facetOptions(collection.facets, seen.values(), choice, locale);
      const bar = isBare ? [] : [filters({ search, choice, facets, messages }, words.search, filterEvents)];
      const body =
        state.phase === 'loading'
          ? loadingState(name, words.loading, collection.skeleton, pageSize)
          : list(locale);
      return [...bar, body];
    },
  };
}
