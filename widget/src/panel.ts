import { html, nothing, type TemplateResult } from 'lit';
import {
  type CardContext,
  type Choice,
  type Collection,
  isNarrowed,
  within,
} from './collections/collection.ts';
import { createListing } from './feed/listing.ts';
import { type ListingSource, sourceOf } from './feed/listing-source.ts';
import { isStale, type Listed, type ListingState } from './feed/listing-state.ts';
import type { FilterMenus, FilterView } from './filters/filter-view.ts';
import { createNarrowing } from './filters/narrowing.ts';
import { filters } from './filters/search-box.ts';
import { formatRecentDay } from './format/dates.ts';
import type { Locale } from './language.ts';
import { labelOf } from './messages/index.ts';
import { nextFrame, nextTask } from './next-task.ts';
import type { Panel, PanelHost } from './panel-host.ts';
import { createSeenItems } from './seen-items.ts';
import { focusNth, type ListingView, listingView } from './views/listing-view.ts';

/** Items looked through for values to filter by, where a first page does not hold all. */
const surveySize = 100;

/** Makes the panel of one collection. */
export function createPanel<Item extends Listed>(collection: Collection<Item>, host: PanelHost): Panel {
  const { name, styles, counted } = collection;
  const { appearance, reader, scope } = host;
  const { pageSize, preset } = appearance;
  for (const sheet of styles ?? []) host.dress(sheet);
  let started = false;
  /** Items that could not be drawn, as on a page that has changed the language itself; tried again with the next answer. */
  const broken = new Set<string>();
  const seen = createSeenItems<Item>();

  /** Fetched later: nobody waits for what is said. */
  async function say(after: ListingState<Item>, before: ListingState<Item>): Promise<void> {
    const { say } = later ?? (await import('./later.ts')).later;
    await say(after, before, collection, host, narrowed());
  }

  const listing = createListing<Item>({
    now: host.now,
    isSettled: collection.isSettled,
    gone: collection.gone,
    loaded(count) {
      drawn = 0;
      host.loaded(count);
      survey();
    },
    failed: host.failed,
    stale: host.stale,
    changed(after, before) {
      if (after.items !== before.items) seen.add(after.items);
      if (broken.size > 0) host.redraw();
      broken.clear();
      void say(after, before).catch(() => undefined);
      host.changed();
    },
  });

  const isOffered = (filter: string) => appearance.filters?.includes(filter) ?? true;
  const offers = collection.facets.filter(
    ({ parameter }) => isOffered(parameter) && !preset.values[parameter],
  );
  const question = (asked: Choice): ListingSource<Item> => {
    const filter = { ...collection.filter(scope, within(preset, asked)), limit: pageSize };
    return sourceOf(reader, collection, filter, offers.length > 0 ? counted : undefined);
  };

  let menus: FilterMenus | undefined;
  let fetching = 0;
  async function fetchBeside(task: () => Promise<void>) {
    fetching += 1;
    try {
      await nextTask();
      await task();
    } catch (error) {
      host.failed(error);
    } finally {
      fetching -= 1;
      host.redraw();
    }
  }
  let later: typeof import('./later.ts').later | undefined;
  async function fetchLater() {
    ({ later } = await import('./later.ts'));
    host.dress(later.styles);
  }
  let areMenusMissing = false;
  async function fetchMenus() {
    try {
      menus = (await import('./filters/menus.ts')).menus;
      host.dress(menus.styles);
    } finally {
      areMenusMissing = !menus;
    }
  }
  /** The reader goes on in the menu that was empty. */
  async function retryMenus(name: string) {
    await fetchBeside(fetchMenus);
    host.afterUpdate((root) => menus?.focus(root, name));
  }

  let surveyed = counted !== undefined || offers.length === 0;
  function survey() {
    if (surveyed || narrowed() || listing.state.nextCursor === null) return;
    surveyed = true;
    const filter = { ...collection.filter(scope, preset), limit: surveySize };
    // Only the menus grow by it, so a failure is left to the next read to tell.
    reader.list(collection, filter).then(
      ({ data }) => {
        seen.add(data);
        host.changed();
      },
      () => undefined,
    );
  }

  const open = () => void listing.open(question(narrowing.choice));
  const narrowing = createNarrowing({
    ...{ changed: host.changed, afterUpdate: host.afterUpdate },
    chosen(choice) {
      open();
      host.chosen(choice);
    },
  });

  /** While another answer is waited for, a list is still that of the choice before. */
  const narrowed = () => isNarrowed(narrowing.choice) || !!listing.state.busy;
  const focusItem = (index: number) => host.afterUpdate((root) => focusNth(root, index));

  /** How many items of the list are drawn: a few more each time, and between two times the browser answers its reader. */
  let drawn = 0;
  function list(locale: Locale): TemplateResult {
    const { state } = listing;
    drawn = Math.min(2 * drawn || host.slice, state.items.length);
    if (drawn < state.items.length) void nextFrame().then(host.changed);
    const now = host.now();
    const words = collection.words(locale);
    const title = locale.messages.collections[name];
    const open = host.detail();
    const context = (item: Item): CardContext => ({
      ...{ locale, now, scope, select: host.select },
      target: appearance.linkTarget,
      fresh: state.fresh.has(item.id),
      detail: name === 'jobs' ? appearance.detail : 'link',
      isOpen: open?.isOpen(item.id) ?? false,
      changed: seen.isChanged(item),
    });
    const view: ListingView<Item> = {
      ...{ name, title, state, words, locale, now, context, appearance, later },
      items: state.items.slice(0, drawn),
      skeleton: collection.skeleton,
      narrowed: narrowed(),
      edition: `${now.toDateString()} ${host.edition()}`,
      layout: host.layout(),
      card(item) {
        try {
          return html`${collection.card(item, context(item))}${open?.beneath(item.id)}`;
        } catch (error) {
          if (broken.size === 0) host.failed(error);
          if (broken.add(item.id).size >= state.items.length) throw error;
          return nothing;
        }
      },
    };
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
      moreInPassing: () => void listing.more(),
      async retry() {
        await listing.retry();
        later?.refocus(host);
      },
      clear: narrowing.events.cleared,
    });
  }

  return {
    name,
    get phase() {
      const { phase } = listing.state;
      return fetching > 0 && phase === 'ready' ? 'loading' : phase;
    },
    narrow(choice) {
      narrowing.take(choice);
      if (started) open();
      host.changed();
    },
    start() {
      if (started) return;
      started = true;
      open();
      // The first word on a day makes a browser load what it knows of the language; so it does while the feed is asked.
      void nextTask().then(() => formatRecentDay(host.now(), host.now(), host.locale()));
      void fetchBeside(fetchLater);
      if (collection.fetchMore) void fetchBeside(collection.fetchMore);
      if (offers.length > 0 || isOffered('search')) void fetchBeside(fetchMenus);
    },
    refresh: listing.refresh,
    told(change) {
      if (change.collection !== name || listing.state.phase === 'loading') return false;
      const object: unknown = change.op === 'upsert' ? change.object : undefined;
      const isAmended = listing.amend(change.id, (item) => {
        if (collection.isItem(object)) return object;
        return change.op === 'upsert' ? item : { ...collection.gone(item, host.now()), rev: change.rev };
      });
      return !isAmended && change.op === 'upsert';
    },
    render() {
      const locale = host.locale();
      const words = collection.words(locale);
      const { state } = listing;
      const { choice, search } = narrowing;
      const isBare = state.phase === 'ready' && state.items.length === 0 && !narrowed() && !isStale(state);
      const facets =
        state.phase === 'loading' || !menus
          ? offers.map(({ parameter }) => ({ parameter, name: labelOf(words.facets, parameter), values: [] }))
          : menus.facetOptions(offers, seen.items(), { choice, counts: state.facets }, words.facets, locale);
      const view: FilterView = {
        search,
        choice,
        facets,
        locale,
        ...(isOffered('search') && { label: words.search }),
      };
      return [
        ...(isBare ? [] : [filters(view, narrowing.events, menus, areMenusMissing ? retryMenus : undefined)]),
        list(locale),
      ];
    },
  };
}
