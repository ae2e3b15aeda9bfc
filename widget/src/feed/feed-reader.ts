import { createTransport, sendOnce, type Transport } from '@recruitment-feed/sdk';
import type { Cooperation, CooperationFilter, Job, JobFilter, Page } from '@recruitment-feed/sdk/contract';
import { isCooperation, isJob } from './outline.ts';

/** `no-cache` makes the browser revalidate, which costs a 304 while nothing has changed. */
export interface ReadOptions {
  cache?: RequestCache;
}

/** Reads one page of a list. */
export type List<Filter, Item> = (filter: Filter, options?: ReadOptions) => PromiseLike<Page<Item>>;

/** As much of the feed's client as the widget calls. */
export interface FeedReader {
  jobs: { list: List<JobFilter, Job> };
  cooperations: { list: List<CooperationFilter, Cooperation> };
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

function readPage<Item>(text: string, path: string, isItem: (value: unknown) => value is Item): Page<Item> {
  const answer = parse(text, path);
  const data: unknown = Reflect.get(Object(answer), 'data');
  const cursor: unknown = Reflect.get(Object(answer), 'nextCursor');
  if (!Array.isArray(data)) throw new NotAPageError(path);
  return { data: data.filter(isItem), nextCursor: typeof cursor === 'string' ? cursor : null };
}

function lists<Filter extends object, Item>(
  transport: Transport,
  path: string,
  isItem: (value: unknown) => value is Item,
): { list: List<Filter, Item> } {
  return {
    async list(filter, options) {
      const { text } = await transport.send({ method: 'GET', path, query: queryOf(filter) }, options);
      return readPage(text, path, isItem);
    },
  };
}

/**
 * Opens the feed of a server on the SDK's transport alone: the contract's schemas would be a third of the script,
 * and of each object the widget needs but an outline. Retries are the poller's.
 */
export function openReader(server: string, key: string | undefined): FeedReader {
  const transport = createTransport({ baseUrl: server, ...(key && { key }) }, sendOnce);
  return {
    jobs: lists(transport, '/v1/jobs', isJob),
    cooperations: lists(transport, '/v1/cooperations', isCooperation),
  };
}
