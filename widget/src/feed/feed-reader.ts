import { createTransport, sendOnce } from '@recruitment-feed/sdk';
import type { FacetCount, Page } from '@recruitment-feed/sdk/contract';
import { isObject, isText } from './outline.ts';

/** `no-cache` makes the browser revalidate, which costs a 304 while nothing has changed. */
export interface ReadOptions {
  cache?: RequestCache;
}

/** A list of the API, and what its items must have. */
export interface ListSource<Item> {
  path: `/v1/${string}`;
  isItem(value: unknown): value is Item;
}

/** As much of the feed's client as the widget calls. */
export interface FeedReader {
  /** Reads one page of a list. */
  list<Item>(source: ListSource<Item>, filter: object, options?: ReadOptions): Promise<Page<Item>>;
}

/** A feed answered with something else than a page of a list: another program stands at its address. */
class NotAPageError extends Error {
  override readonly name = 'NotAPageError';
  readonly code = 'not_a_page';
  constructor(path: string, options?: ErrorOptions) {
    super(`The answer of ${path} is no page of a list. Check the attribute "server".`, options);
  }
}

function queryOf(filter: object): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return query;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NotAPageError(path, { cause });
  }
}

function readPage<Item>(text: string, { path, isItem }: ListSource<Item>): Page<Item> {
  const answer = parse(text, path);
  const data: unknown = Reflect.get(Object(answer), 'data');
  const cursor: unknown = Reflect.get(Object(answer), 'nextCursor');
  if (!Array.isArray(data)) throw new NotAPageError(path);
  return {
    data: data.filter(isItem),
    nextCursor: typeof cursor === 'string' ? cursor : null,
    facets: countsOf(Reflect.get(Object(answer), 'facets')),
  };
}

/** Counts are a help: what is not as expected of them is left out. */
function countsOf(facets: unknown): Page<unknown>['facets'] {
  const lists = Object.entries(Object(facets)).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  if (lists.length === 0) return undefined;
  return Object.fromEntries(lists.map(([name, list]) => [name, list.filter(isCount)]));
}

function isCount(value: unknown): value is FacetCount {
  return isObject(value) && isText(value.value) && typeof value.count === 'number';
}

/**
 * Opens the feed of a server on the SDK's transport alone: the contract's schemas would be a third of the script,
 * and of each object the widget needs but an outline. Retries are the poller's.
 */
export function openReader(server: string, key: string | undefined): FeedReader {
  const transport = createTransport({ baseUrl: server, ...(key && { key }) }, sendOnce);
  return {
    async list(source, filter, options) {
      const request = { method: 'GET', path: source.path, query: queryOf(filter) } as const;
      const { text } = await transport.send(request, options);
      return readPage(text, source);
    },
  };
}
