import { findPlace } from './place.ts';

/** Inline and important: stronger than anything a page's style sheet can say of a `div`. */
const fixed = { all: 'initial', display: 'block', 'z-index': '2147483647' };
const inCorner = { ...fixed, position: 'fixed', top: '16px', right: '16px' };
const overPage = { ...fixed, position: 'absolute', left: '0px', top: '0px' };

/** Puts the badge's host at the end of the title, or in the window's corner where there is no room. */
export function positionHost(
  window: Window,
  host: HTMLElement,
  content: Element,
  title: Element | undefined,
): void {
  setStyles(host, { ...fixed, display: 'none' });
  const size = title && { width: pillWidth(host, content), height: 28 };
  const place = size ? findPlace(window, title, size) : { at: 'corner' as const };
  setStyles(host, place.at === 'corner' ? inCorner : overPage);
  if (place.at === 'corner') return;
  // Where the page gives its body a position or a transform, offsets count from there: measure and correct.
  const origin = host.getBoundingClientRect();
  setStyles(host, {
    ...overPage,
    left: `${Math.round(place.left - window.scrollX - origin.left)}px`,
    top: `${Math.round(place.top - window.scrollY - origin.top)}px`,
  });
}

function pillWidth(host: HTMLElement, content: Element): number {
  setStyles(host, { ...overPage, visibility: 'hidden', width: 'max-content' });
  const width = content.getBoundingClientRect().width;
  setStyles(host, { ...fixed, display: 'none' });
  return width;
}

function setStyles(host: HTMLElement, styles: Record<string, string>): void {
  host.removeAttribute('style');
  for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
}
