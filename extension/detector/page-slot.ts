import type { PostingOutline } from '@recruitment-feed/sdk/posting';

/** What the scripts of one page know of each other. */
export interface PageSlot {
  /** Counts in-page navigations; an answer to an earlier visit is late and falls away. */
  visit: number;
  /** Looks at the page again, and asks for it to be read where it seems to hold postings. */
  check: () => unknown;
  /** Tells postings of earlier views from those of the present one; the reader keeps it from one run to the next. */
  isFresh?: (posting: PostingOutline, page: string) => boolean;
  /** What the reader found last; it has nothing new to say while it finds the same. */
  reported?: string;
  /** Set once the badge's script listens to the worker. */
  hearsVerdicts?: true;
  /** What the badges lie in, of which no other script takes notice. */
  host?: Element;
  /** Takes the badges of this visit away. */
  removeBadge?: () => void;
  /** Set once the reader watches the page for more postings. */
  watchesChanges?: true;
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
