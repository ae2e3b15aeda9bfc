import type { Page } from '@recruitment-feed/sdk/contract';
import type { FeedReader } from './feed/feed-reader.ts';

type Answers = Readonly<Record<string, Page<unknown>>>;

/** A listing that came with the page: what the server drew, and the answers of the feed that it drew. */
export interface Served {
  /** Answers from what came with the page where it can, and else from the feed. */
  before(feed: FeedReader): FeedReader;
  /** Takes away what the server drew; the focus goes to where it was in what the element has drawn since. */
  leave(): void;
}

/**
 * Reads the listing that a declarative shadow root came with. It stays on show until the element has drawn the same.
 * Lit's hydration would need its templates to be drawn before the code of a lazy kind of things is there, and its
 * support would be in every page's first script; https://github.com/lit/lit/tree/main/packages/labs/ssr-client
 */
export function readServed(root: ShadowRoot): Served {
  const answers: Answers = JSON.parse(root.querySelector('script')?.textContent || '{}');
  const nodes = [...root.childNodes];
  return {
    before: (feed) => answerFirst(answers, feed),
    leave() {
      const focused = root.activeElement?.closest<HTMLElement>('.item')?.dataset.id;
      for (const node of nodes) node.remove();
      const items = [...root.querySelectorAll<HTMLElement>('.item')];
      const item = items.find(({ dataset }) => focused && dataset.id === focused);
      (item?.querySelector<HTMLElement>('.whole, a') ?? item)?.focus();
    },
  };
}

/** Names a read of a list, so that an answer is given to no other question: the page's address may narrow the list down. */
export function questionOf(path: string, filter: object): string {
  return JSON.stringify([path, filter]);
}

/** Answers a question that was asked for the page once from what came with it, and every other from the feed. */
export function answerFirst(answers: Answers, feed: FeedReader): FeedReader {
  const left = { ...answers };
  return {
    get: feed.get,
    async list(source, filter, options) {
      const question = questionOf(source.path, filter);
      const page = left[question];
      delete left[question];
      return page ? { ...page, data: page.data.filter(source.isItem) } : feed.list(source, filter, options);
    },
  };
}
