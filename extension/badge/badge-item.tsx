import { render } from 'preact';
import type { Badge } from '../verdict/badge.ts';
import { BadgeView } from './badge.tsx';
import { fold } from './fold.ts';
import { findPlace, type Place } from './place.ts';
import { isOnDark } from './scheme.ts';
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
}

/** Draws a badge where its place does not show yet. */
export function drawItem(window: Window, item: BadgeItem, { about, ...view }: ItemOptions): void {
  const { badge, title, box, shade } = item;
  const dark = isOnDark(window, title ?? window.document.body) ? ' dark' : '';
  box.className = `badge${dark}`;
  box.lang = view.language;
  const shadeBy = (marks: Badge['marks']) => {
    const isShaded = about === 'list' && (marks.includes('seen') || marks.includes('applied'));
    shade.className = isShaded ? `shade${dark}` : '';
  };
  shadeBy(badge.marks);
  render(<BadgeView {...view} badge={badge} onMarks={shadeBy} />, box);
}

/** Whether the page still shows the posting there: lists that recycle their rows show another by and by. */
export function isStillShown({ badge, title }: BadgeItem): boolean {
  return title === undefined || (title.isConnected && fold(title.textContent) === fold(badge.title));
}

/** Where an item goes, in the window. */
export interface ItemPlaces {
  box: Place | 'corner' | undefined;
  card: DOMRect | undefined;
}

/** Finds where an item goes, from how large it is drawn. */
export function placesOf(host: Element, item: BadgeItem, about: 'page' | 'list'): ItemPlaces {
  const { title, card, box } = item;
  const size = { width: box.getBoundingClientRect().width, height: 28 };
  const isShown = title !== undefined && isStillShown(item);
  const place = isShown ? findPlace({ document: host.ownerDocument, host }, title, card, size) : undefined;
  return {
    box: place ?? (about === 'page' ? 'corner' : undefined),
    card: isShown ? card?.getBoundingClientRect() : undefined,
  };
}

/** Puts an item where it goes. */
export function putItem({ box, shade }: BadgeItem, places: ItemPlaces | undefined, origin: DOMRect): void {
  const { box: place, card } = places ?? {};
  if (place === undefined) box.style.visibility = 'hidden';
  else if (place === 'corner') box.style.cssText = 'position: fixed; top: 16px; right: 16px';
  else {
    box.style.cssText = `left: ${Math.round(place.left - origin.left)}px; top: ${Math.round(place.top - origin.top)}px`;
  }
  if (card === undefined) return;
  const { left, top, width, height } = card;
  shade.style.cssText = `left: ${left - origin.left}px; top: ${top - origin.top}px; width: ${width}px; height: ${height}px`;
}
