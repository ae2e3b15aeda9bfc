import type { FeedReader } from './feed-reader.ts';

/** Gives everybody who asks the same at the same time the answer of one request. */
export function shareReads(reader: FeedReader): FeedReader {
  const underway = new Map<string, Promise<unknown>>();
  return {
    list(source, filter, options) {
      const query = JSON.stringify([source.path, filter, options?.cache]);
      // Of one path everybody asks for items of one kind.
      const running = underway.get(query) as ReturnType<typeof reader.list<never>> | undefined;
      if (running) return running;
      const read = reader.list(source, filter, options);
      underway.set(query, read);
      const done = () => underway.delete(query);
      read.then(done, done);
      return read;
    },
  };
}
