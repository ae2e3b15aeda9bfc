import type { CooperationFilter, JobFilter, Page } from '@recruitment-feed/sdk/contract';
import type { FeedReader, List } from './feed-reader.ts';

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
export function shareReads({ jobs, cooperations }: FeedReader): FeedReader {
  return {
    jobs: { list: shared((filter: JobFilter, options) => jobs.list(filter, options)) },
    cooperations: {
      list: shared((filter: CooperationFilter, options) => cooperations.list(filter, options)),
    },
  };
}
