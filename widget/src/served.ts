import type { Page } from '@recruitment-feed/sdk/contract';
import type { FeedReader } from './feed/feed-reader.ts';

/** A listing that came with the page: what the server drew, and the answers of the feed that it drew. */
export interface Served {
  /** The first page of each list by its path. */
  answers: Record<string, Page<unknown>>;
  /** Takes away what the server drew; returns the id of the item that had the focus. */
  leave(): string | undefined;
}

/**
 * Reads the listing that a declarative shadow root came with. It stays on show until the element has drawn the same.
 * Lit's hydration would need its templates to be drawn before the code of a lazy kind of things is there, and its
 * support would be in every page's first script; https://github.com/lit/lit/tree/main/packages/labs/ssr-client
 */
export function readServed(root: ShadowRoot | null): Served | undefined {
  const data = root?.querySelector('script[type="application/json"]')?.textContent;
  if (!root || !data) return undefined;
  const nodes = [...root.childNodes];
  return {
    answers: JSON.parse(data),
    leave() {
      const focused = root.activeElement?.closest<HTMLElement>('.item')?.dataset.id;
      for (const node of nodes) node.remove();
      return focused;
    },
  };
}

/** Answers the first question about each list from what came with the page, and every other from the feed. */
export function answerFirst(answers: Record<string, Page<unknown>>, reader: FeedReader): FeedReader {
  const left = { ...answers };
  return {
    async list(source, filter, options) {
      const page = left[source.path];
      delete left[source.path];
      if (!page) return reader.list(source, filter, options);
      return { data: page.data.filter(source.isItem), nextCursor: page.nextCursor };
    },
  };
}
