import { createFeed } from '@recruitment-feed/sdk';
import type { Cooperation, CooperationFilter, Job, JobFilter, Page } from '@recruitment-feed/sdk/contract';

/** `no-cache` makes the browser revalidate, which costs a 304 while nothing has changed. */
export interface ReadOptions {
  cache?: RequestCache;
}

/** As much of the feed's client as the widget calls. */
export interface FeedReader {
  jobs: { list(filter: JobFilter, options?: ReadOptions): PromiseLike<Page<Job>> };
  cooperations: { list(filter: CooperationFilter, options?: ReadOptions): PromiseLike<Page<Cooperation>> };
}

type List<Filter, Item> = (filter: Filter, options?: ReadOptions) => PromiseLike<Page<Item>>;

function shared<Filter, Item>(list: List<Filter, Item>): List<Filter, Item> {
  const underway = new Map<string, Promise<Page<Item>>>();
  return (filter, options) => {
    const query = JSON.stringify([filter, options?.cache]);
    const running = underway.get(query);
    if (running) return running;
    const read = Promise.resolve(list(filter, options));
    underway.set(query, read);
    const done = () => underway.delete(query);
    read.then(done, done);
    return read;
  };
}

/** Gives everybody who asks the same at the same time the answer of one request. */
export function shareReads(reader: FeedReader): FeedReader {
  return {
    jobs: { list: shared((filter: JobFilter, options) => reader.jobs.list(filter, options)) },
    cooperations: {
      list: shared((filter: CooperationFilter, options) => reader.cooperations.list(filter, options)),
    },
  };
}

/** Opens the feed of a server with the SDK's client. */
export function openReader(server: string, key: string | undefined): FeedReader {
  return shareReads(createFeed({ baseUrl: server, ...(key && { key }) }));
}
