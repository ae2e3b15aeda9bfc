import { render } from 'preact';
import type { ShowBadgesMessage } from '../messages/protocol.ts';
import type { Badge } from '../verdict/badge.ts';
import type { BadgeActions } from './actions.ts';
import {
  type BadgeItem,
  drawItem,
  type ItemOptions,
  isStillShown,
  placesOf,
  putItem,
} from './badge-item.tsx';
import { findCard } from './find-card.ts';
import { findTitles } from './find-titles.ts';
import { layOver } from './layer.ts';
import { inSlices } from './slices.ts';
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
  let turn = 0;
  let isDrawing = false;

  /** Runs over all items, and says whether it came through: a later run takes its place. */
  const forAll = async (work: (few: readonly BadgeItem[]) => void): Promise<boolean> => {
    turn += 1;
    const mine = turn;
    await inSlices(window, [...items.values()], work, () => mine !== turn);
    return mine === turn;
  };
  const placeAll = () => {
    // What is being drawn is placed after that.
    if (isDrawing) return;
    void forAll((few) => {
      const origin = host.getBoundingClientRect();
      const places = few.map((item) => placesOf(host, item, about));
      for (const [at, item] of few.entries()) putItem(item, places[at], origin);
    });
  };
  const drawAll = async (options: ItemOptions) => {
    isDrawing = true;
    const isWhole = await forAll((few) => {
      for (const item of few) {
        drawItem(window, item, options);
        if (!item.box.isConnected) root.append(item.shade, item.box);
      }
    });
    if (!isWhole) return;
    isDrawing = false;
    placeAll();
  };
  const discard = ({ box, shade }: BadgeItem) => {
    render(null, box);
    box.remove();
    shade.remove();
  };
  const remove = () => {
    turn += 1;
    stop();
    for (const item of items.values()) discard(item);
    host.remove();
  };
  const stop = watchPage(window, host, {
    onMoved: placeAll,
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
      const before = items;
      items = new Map();
      badges.forEach((badge, at) => {
        const title = titles[at];
        if (!saysSomething(badge, about) || (about === 'list' && title === undefined)) return;
        const key = badge.identity ?? `${at} ${badge.title}`;
        const { box, shade } = before.get(key) ?? createBoxes(window.document);
        const card = about === 'list' && title ? findCard(title, found) : undefined;
        items.set(key, { badge, title, card, box, shade });
      });
      for (const [key, item] of before) if (!items.has(key)) discard(item);
      void drawAll({ actions, words, basis, language, about });
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
