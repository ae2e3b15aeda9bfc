/** What the detector and the badge of one page know of each other. */
export interface PageSlot {
  /** Counts in-page navigations; an answer to an earlier visit is late and falls away. */
  visit: number;
  /** Looks at the page again and returns what it holds. */
  check: () => unknown;
  /** Set once the badge's script listens to the worker. */
  hearsVerdicts?: true;
  /** Takes the badge of this visit away. */
  removeBadge?: () => void;
}

const slot = Symbol.for('page-slot');

/** The globals of a content script: shared by the extension's scripts in a page, invisible to the page's own. */
type IsolatedWorld = typeof globalThis & { [slot]?: PageSlot };

export function getPageSlot(): PageSlot | undefined {
  return (globalThis as IsolatedWorld)[slot];
}

export function setPageSlot(value: PageSlot): void {
  (globalThis as IsolatedWorld)[slot] = value;
}
