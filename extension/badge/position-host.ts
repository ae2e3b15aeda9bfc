import { findPlace } from './place.ts';

/** Inline and important: stronger than anything a page's style sheet can say of a `div`. */
const fixed = { all: 'initial', display: 'block' };
const cornerStyles = { ...fixed, position: 'fixed', top: '16px', right: '16px' };
const overPage = { ...fixed, position: 'absolute', left: '0px', top: '0px' };

interface Placed {
  host: HTMLElement;
  content: Element;
  title: Element | undefined;
  inCorner: boolean;
}

/** Puts the badge's host at the end of the title; where there is no room, in the window's corner or out of sight. */
export function positionHost(window: Window, { host, content, title, inCorner }: Placed): void {
  setStyles(host, { ...fixed, display: 'none' });
  const size = title && { width: pillWidth(host, content), height: 28 };
  const place = size ? findPlace(window, title, size) : { at: 'corner' as const };
  if (place.at === 'corner') {
    if (inCorner) setStyles(host, cornerStyles);
    return;
  }
  setStyles(host, overPage);
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
