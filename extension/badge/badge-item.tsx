import { render } from 'preact';
import type { Badge } from '../verdict/badge.ts';
import { BadgeView } from './badge.tsx';
import { fold } from './fold.ts';
import { findPlace, type Place } from './place.ts';
import type { ViewOptions } from './view-options.ts';

/** One badge in the layer, with the shade of its posting's card. */
export interface BadgeItem {
  badge: Badge;
  title: Element | undefined;
  card: Element | undefined;
  box: HTMLElement;
  shade: HTMLElement;
}

export interface ItemOptions extends Omit<ViewOptions, 'badge' | 'onMarks'> {
  about: 'page' | 'list';
  /** Whether the page is dark there. */
  isDark: boolean;
}

/** Draws a badge where its place does not show yet. */
export function drawItem({ badge, box, shade }: BadgeItem, { about, isDark, ...view }: ItemOptions): void {
  const dark = isDark ? ' dark' : '';
  box.className = `badge${dark}`;
  box.lang = view.language;
  const shadeBy = (marks: Badge['marks']) => {
    const isShaded = about === 'list' && (marks.includes('seen') || marks.includes('applied'));
    shade.className = `shade${dark}`;
    shade.hidden = !isShaded;
  };
  shadeBy(badge.marks);
  render(<BadgeView {...view} badge={badge} onMarks={shadeBy} />, box);
}

/** Whether the page still shows the posting there: lists that recycle their rows show another by and by. */
export function isStillShown({ badge, title }: BadgeItem): boolean {
  return title === undefined || (title.isConnected && fold(title.textContent) === fold(badge.title));
}

/** Where an item goes, from the corner of the layer in which it lies, and how far from the window's left. */
export interface ItemPlaces {
  box: (Place & { fromLeft: number }) | 'corner' | undefined;
  card: DOMRect | undefined;
}

/** Finds where an item goes, from how large it is drawn. */
export function placesOf(host: Element, item: BadgeItem, about: 'page' | 'list'): ItemPlaces {
  const { title, card, box } = item;
  const origin = host.getBoundingClientRect();
  const size = { width: box.getBoundingClientRect().width, height: 28 };
  const isShown = title !== undefined && isStillShown(item);
  const place = isShown ? findPlace({ document: host.ownerDocument, host }, title, card, size) : undefined;
  const edges = isShown ? card?.getBoundingClientRect() : undefined;
  const nowhere = about === 'page' ? 'corner' : undefined;
  return {
    box: place
      ? { left: place.left - origin.left, top: place.top - origin.top, fromLeft: place.left }
      : nowhere,
    card: edges && new DOMRect(edges.left - origin.left, edges.top - origin.top, edges.width, edges.height),
  };
}

/** Puts an item where it goes. */
export function putItem({ box, shade }: BadgeItem, places: ItemPlaces | undefined): void {
  const { box: place, card } = places ?? {};
  if (place === undefined) box.style.visibility = 'hidden';
  else if (place === 'corner') box.style.cssText = 'position: fixed; top: 16px; right: 16px';
  else {
    const [left, top, fromLeft] = [place.left, place.top, place.fromLeft].map(Math.round);
    box.style.cssText = `left: ${left}px; top: ${top}px; --from-left: ${fromLeft}px`;
  }
  if (card === undefined) return;
  const { left, top, width, height } = card;
  shade.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
}
