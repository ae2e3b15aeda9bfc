import { type FeedReader, openReader } from './feed-reader.ts';
import { createPoller, type Poller } from './poller.ts';
import { shareReads } from './share-reads.ts';

/** A feed as all elements of a page see it. */
export interface Connection {
  reader: FeedReader;
  poller: Poller;
}

const connections = new Map<string, Connection>();

/** Returns the page's one connection to a feed, so that its elements share requests and beat together. */
export function connectionTo(server: string, key: string | undefined): Connection {
  const name = JSON.stringify([server, key]);
  const open = connections.get(name) ?? {
    reader: shareReads(openReader(server, key)),
    poller: createPoller({
      document,
      window,
      setTimeout: (task, milliseconds) => window.setTimeout(task, milliseconds),
      clearTimeout: (timer) => window.clearTimeout(timer),
      random: Math.random,
    }),
  };
  connections.set(name, open);
  return open;
}
