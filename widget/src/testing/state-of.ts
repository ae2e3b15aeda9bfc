import type { Page } from 'playwright-core';

/** What an element can be in; `torn` where it shows two of them, or nothing at all. */
export type State = 'loading' | 'ready' | 'empty' | 'stale' | 'unavailable' | 'torn';

/** Which state the element on a page shows to its reader; its fallback is whatever it has for children. */
export function stateOf(page: Page): Promise<State> {
  return page.evaluate(() => {
    const element = document.querySelector('recruitment-feed');
    const isSeen = (node: Element | null | undefined) =>
      !!node && node.getClientRects().length > 0 && node.checkVisibility();
    const find = (selector: string) => element?.shadowRoot?.querySelector(selector);
    // Others lie in menus that are folded up.
    const isWarned = [...(element?.shadowRoot?.querySelectorAll('[part=warning]') ?? [])].some(isSeen);
    const isAway = isSeen(element?.firstElementChild);
    const seen: State[] = [];
    if (isSeen(find('.waiting'))) seen.push('loading');
    if (isWarned) seen.push('stale');
    else if (isSeen(find('[part=card]'))) seen.push('ready');
    if (isSeen(find('[part=empty]'))) seen.push('empty');
    if (isAway) seen.push('unavailable');
    return seen.length === 1 && seen[0] ? seen[0] : 'torn';
  });
}
