import { render } from 'preact';
import type { ShowBadgesMessage } from '../messages/protocol.ts';
import { inSlices } from '../slices/in-slices.ts';
import type { Badge } from '../verdict/badge.ts';
import type { BadgeActions } from './actions.ts';
import {
  type BadgeItem,
  drawItem,
  type ItemOptions,
  type ItemPlaces,
  isStillShown,
  placesOf,
  putItem,
} from './badge-item.tsx';
import { findCards } from './find-cards.ts';
import { findTitles } from './find-titles.ts';
import { layOver } from './layer.ts';
import { createGround } from './scheme.ts';
import { watchGround } from './watch-ground.ts';
import { watchNear } from './watch-near.ts';
import { watchPage } from './watch-page.ts';

interface MountOptions {
  window: Window & typeof globalThis;
  /** Open only where tests must look into the badges. */
  mode: ShadowRootMode;
  actions: BadgeActions;
  /** Whether the extension that drew them is still the one that runs. */
  isAlive: () => boolean;
}

/** The badges of one page, over it. */
export interface MountedBadges {
  host: Element;
  /** Shows others in their place; those of the same postings stay where they are, and open. */
  show: (message: ShowBadgesMessage) => void;
  remove: () => void;
}

/**
 * Lays badges over a page. The page's own posting gets one in any case, if need be in the window's corner; one of a
 * list without its title in sight gets none, for it could be taken for another's.
 */
export function mountBadges({ window, mode, actions, isAlive }: MountOptions): MountedBadges {
  const { host, root } = layOver(window.document, mode);
  let items = new Map<string, BadgeItem>();
  let about: ShowBadgesMessage['about'] = 'page';
  /** Those that are not drawn yet as they are to be shown. */
  let pending = new Set<BadgeItem>();
  let shown: Omit<ItemOptions, 'isDark'> | undefined;
  let turn = 0;
  let isDrawing = false;

  /** Runs over items, and says whether it came through: a later run takes its place. */
  const run = async (
    over: readonly BadgeItem[],
    work: (few: readonly BadgeItem[]) => void,
  ): Promise<boolean> => {
    turn += 1;
    const mine = turn;
    await inSlices(window, over, work, () => mine !== turn);
    return mine === turn;
  };
  // All is read before anything is written, or each item would have the page laid out once more.
  const place = async () => {
    // What is being drawn is placed after that.
    if (isDrawing) return;
    const drawn = [...items.values()].filter(({ box }) => box.isConnected);
    const places = new Map<BadgeItem, ItemPlaces>();
    const isRead = await run(drawn, (few) => {
      for (const item of few) places.set(item, placesOf(host, item, about));
    });
    if (!isRead) return;
    await run([...places.keys()], (few) => {
      for (const item of few) putItem(item, places.get(item));
    });
  };
  const draw = async () => {
    const options = shown;
    if (options === undefined) return;
    const due = [...pending].filter(
      ({ title, box }) => about === 'page' || title === undefined || box.isConnected || near.has(title),
    );
    if (due.length === 0) return;
    isDrawing = true;
    const isDark = createGround(window);
    const dark = new Set<BadgeItem>();
    const isRead = await run(due, (few) => {
      for (const item of few) if (isDark(groundOf(item))) dark.add(item);
    });
    if (!isRead) return;
    const isWhole = await run(due, (few) => {
      for (const item of few) {
        pending.delete(item);
        drawItem(item, { ...options, isDark: dark.has(item) });
        if (!item.box.isConnected) root.append(item.shade, item.box);
      }
      // Laid out a few at a time, too.
      few.at(-1)?.box.getBoundingClientRect();
    });
    if (!isWhole) return;
    isDrawing = false;
    await place();
  };
  const groundOf = ({ title }: BadgeItem) => title ?? window.document.body;
  const recolor = () => {
    const [first] = items.values();
    if (!first || first.box.classList.contains('dark') === createGround(window)(groundOf(first))) return;
    pending = new Set(items.values());
    void draw();
  };
  const stopRecoloring = watchGround(window, recolor);
  const near = watchNear(window, () => void draw());
  const discard = ({ box, shade }: BadgeItem) => {
    render(null, box);
    box.remove();
    shade.remove();
  };
  const remove = () => {
    turn += 1;
    stop();
    stopRecoloring();
    near.stop();
    for (const item of items.values()) discard(item);
    host.remove();
  };
  const stop = watchPage(window, host, {
    onMoved: () => void place(),
    onScroll() {
      for (const { box, shade } of items.values()) box.style.visibility = shade.style.visibility = 'hidden';
    },
    onChanged() {
      if (!isAlive()) return remove();
      for (const item of items.values()) {
        if (!isStillShown(item)) item.box.style.visibility = item.shade.style.visibility = 'hidden';
      }
    },
  });

  return {
    host,
    remove,
    show({ badges, words, basis, language, ...message }) {
      about = message.about;
      const titles = findTitles(window.document, badges, about);
      const found = titles.filter((title) => title !== undefined);
      const cards = about === 'list' ? findCards(found) : undefined;
      const before = items;
      items = new Map();
      badges.forEach((badge, at) => {
        const title = titles[at];
        if (!saysSomething(badge, about) || (about === 'list' && title === undefined)) return;
        const key = badge.identity ?? `${at} ${badge.title}`;
        const { box, shade } = before.get(key) ?? createBoxes(window.document);
        const card = title && cards?.get(title);
        items.set(key, { badge, title, card, box, shade });
      });
      for (const [key, item] of before) if (!items.has(key)) discard(item);
      shown = { actions, words, basis, language, about };
      pending = new Set(items.values());
      near.watch(about === 'list' ? found : []);
      void draw();
    },
  };
}

/** On its own page a posting that was but seen needs no word of it. */
function saysSomething({ description, marks }: Badge, about: ShowBadgesMessage['about']): boolean {
  return description !== undefined || marks.some((mark) => about === 'list' || mark !== 'seen');
}

function createBoxes(document: Document): Pick<BadgeItem, 'box' | 'shade'> {
  const [box, shade] = [document.createElement('div'), document.createElement('div')];
  box.style.visibility = 'hidden';
  return { box, shade };
}
