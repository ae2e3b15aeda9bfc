import type { FeedReader } from './feed-reader.ts';

/** Gives everybody who asks the same at the same time the answer of one request. */
export function shareReads(reader: FeedReader): FeedReader {
  const underway = new Map<string, Promise<unknown>>();
  function share<Answer>(question: unknown, read: () => Promise<Answer>): Promise<Answer> {
    const query = JSON.stringify(question);
    // Of one path everybody asks for items of one kind.
    const running = underway.get(query) as Promise<Answer> | undefined;
    if (running) return running;
    const answer = read();
    underway.set(query, answer);
    const done = () => underway.delete(query);
    answer.then(done, done);
    return answer;
  }
  return {
    list: (source, filter, options) =>
      share([source.path, filter, options?.cache], () => reader.list(source, filter, options)),
    get: (source, options) => share([source.path, options?.cache], () => reader.get(source, options)),
  };
}
