import type { Page } from '@recruitment-feed/sdk/contract';
import type { LitElement } from 'lit';
import type { Connection } from './feed/connection.ts';
import type { FeedReader } from './feed/feed-reader.ts';
import type { Panel } from './panel-host.ts';

type Answers = Readonly<Record<string, Page<unknown>>>;

/**
 * Takes over the listing that a declarative shadow root came with. What the server drew stays on show until the element
 * has drawn the same. Lit's hydration would need its templates to be drawn before the code of a lazy kind of things is
 * there, and its support would be in every page's first script; https://github.com/lit/lit/tree/main/packages/labs/ssr-client
 *
 * @param selected The panel that is to be seen.
 * @returns what makes the element's connection to the feed begin with the answers that came with the page.
 */
export function takeOver(
  element: LitElement,
  root: ShadowRoot,
  selected: () => Panel | undefined,
): (connection: Connection) => Connection {
  const answers: Answers = JSON.parse(root.querySelector('script')?.textContent || '{}');
  const drawn = new Set<ChildNode>(root.childNodes);
  const leave = () => {
    const { activeElement } = root;
    const focused = activeElement?.closest<HTMLElement>('.item')?.dataset.id;
    const search = [...root.querySelectorAll<HTMLInputElement>('input[type=search]')];
    const [own, typed] = [search[0], search[search.length - 1]?.value];
    const wasTyping = activeElement !== null && activeElement === search[search.length - 1];
    for (const node of drawn) node.remove();
    drawn.clear();
    element.removeController(controller);
    const items = [...root.querySelectorAll<HTMLElement>('.item')];
    const item = items.find(({ dataset }) => focused && dataset.id === focused);
    (item?.querySelector<HTMLElement>('.whole, a') ?? item)?.focus();
    if (own && wasTyping) own.focus();
    if (own && typed) {
      own.value = typed;
      own.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
  const controller = {
    hostUpdated() {
      const panel = selected();
      const isDone = !panel || (panel.phase === 'ready' && !root.querySelector('.skeleton'));
      for (const child of root.children) if (!drawn.has(child)) child.toggleAttribute('hidden', !isDone);
      if (isDone) leave();
    },
  };
  element.addController(controller);
  let isFirst = true;
  return (connection) => {
    // What came with the page is of the tenant that it came for.
    if (!isFirst) {
      if (drawn.size > 0) leave();
      return connection;
    }
    isFirst = false;
    // It may have lain in a cache.
    connection.poller.soon();
    return { ...connection, reader: answerFirst(answers, connection.reader) };
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
