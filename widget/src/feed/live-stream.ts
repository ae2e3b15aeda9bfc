import type { Change } from '@recruitment-feed/sdk/contract';
import { streamOf } from '@recruitment-feed/sdk/stream';
import type { Poller } from './poller.ts';

/** What is done with what a stream tells. */
export interface LiveHost {
  /** Asks what has changed; rejects when the feed did not answer. */
  refresh(): Promise<unknown>;
  /** Takes a change; returns whether the list has to be asked anew because of it. */
  told(change: Change): boolean;
  failed(error: unknown): void;
}

/** The longest that a new item is waited for, in milliseconds: thousands of pages are told of it at once. */
const spread = 10_000;

/**
 * Follows a feed until the returned function is called; the tabs of one origin share one connection. Changes of what is
 * on show are taken from the stream; for what is new the list is asked anew, at a moment of chance. While the stream is
 * not open the feed is polled; while it is, only where something failed, and once more after it has opened: a read
 * that was under way then may not know what came meanwhile.
 */
export function followFeed(
  { server, key }: { server: string; key?: string },
  poller: Poller,
  host: LiveHost,
): () => void {
  const leaving = new AbortController();
  let timer: number | undefined;
  let isOpen = false;
  let isSettled = false;
  const stopPolling = poller.subscribe(async (failures) => {
    if (isSettled && failures === 0) return;
    isSettled = isOpen;
    await host.refresh();
  });
  const refresh = () => host.refresh().catch(() => poller.soon());
  const opened = (nowOpen: boolean) => {
    if (nowOpen === isOpen || leaving.signal.aborted) return;
    isOpen = nowOpen;
    isSettled = false;
    if (isOpen) void refresh();
  };
  const refreshSoon = () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      void refresh();
    }, Math.random() * spread);
  };
  const follow = async () => {
    const stream = streamOf({ baseUrl: server, ...(key && { key }) });
    const changes = stream(
      {},
      { signal: leaving.signal, shared: true, onState: ({ state }) => opened(state === 'open') },
    );
    for await (const change of changes) if (host.told(change)) refreshSoon();
  };
  follow().catch((error: unknown) => {
    if (leaving.signal.aborted) return;
    opened(false);
    host.failed(error);
  });
  return () => {
    leaving.abort();
    stopPolling();
    window.clearTimeout(timer);
  };
}
