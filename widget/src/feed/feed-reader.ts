import { createTransport, sendOnce } from '@recruitment-feed/sdk';
import type { FacetCount, Page } from '@recruitment-feed/sdk/contract';
import { isObject, isText } from './outline.ts';

/** `no-cache` makes the browser revalidate, which costs a 304 while nothing has changed. */
export interface ReadOptions {
  cache?: RequestCache;
}

/** A list of the API, or one thing of it, and what an item must have. */
export interface ListSource<Item> {
  path: `/v1/${string}`;
  isItem(value: unknown): value is Item;
}

/** As much of the feed's client as the widget calls. */
export interface FeedReader {
  /** Reads one page of a list. */
  list<Item>(source: ListSource<Item>, filter: object, options?: ReadOptions): Promise<Page<Item>>;
  /** Reads the one thing at a path. */
  get<Item>(source: ListSource<Item>, options?: ReadOptions): Promise<Item>;
}

/** A feed answered with something else than was asked for: another program stands at its address. */
class NotAPageError extends Error {
  override readonly name = 'NotAPageError';
  readonly code = 'not_a_page';
  constructor(path: string, options?: ErrorOptions) {
    super(`The answer of ${path} is not a feed's. Check the attribute "server".`, options);
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

function readPage<Item>(answer: unknown, { path, isItem }: ListSource<Item>): Page<Item> {
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
  async function read(path: `/v1/${string}`, query: URLSearchParams, options: ReadOptions | undefined) {
    const { text } = await transport.send({ method: 'GET', path, query }, options);
    return parse(text, path);
  }
  return {
    list: async (source, filter, options) =>
      readPage(await read(source.path, queryOf(filter), options), source),
    async get({ path, isItem }, options) {
      const answer = await read(path, queryOf({}), options);
      if (!isItem(answer)) throw new NotAPageError(path);
      return answer;
    },
  };
}
