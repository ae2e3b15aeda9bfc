import type { Change } from '@recruitment-feed/sdk/contract';
import { streamOf } from '@recruitment-feed/sdk/stream';

/** What is done with what a stream tells. */
export interface LiveHost {
  /** Asks for what has changed every now and then; returns how to stop. */
  poll(): () => void;
  /** Asks once. */
  refresh(): void;
  /** Takes a change; returns whether the list has to be asked anew because of it. */
  told(change: Change): boolean;
  failed(error: unknown): void;
}

/** The longest that a new item is waited for, in milliseconds: thousands of pages are told of it at once. */
const spread = 10_000;

/**
 * Follows a feed until the returned function is called; the tabs of one origin share one connection. Changes of what is
 * on show are taken from the stream; for what is new the list is asked anew, at a moment of chance. While the stream is
 * not open, the feed is polled.
 */
export function followFeed({ server, key }: { server: string; key?: string }, host: LiveHost): () => void {
  const leaving = new AbortController();
  let stopPolling = host.poll();
  let timer: number | undefined;
  let wasOpen = false;
  const opened = (isOpen: boolean) => {
    if (isOpen === wasOpen || leaving.signal.aborted) return;
    wasOpen = isOpen;
    stopPolling();
    stopPolling = isOpen ? () => {} : host.poll();
    if (isOpen) host.refresh();
  };
  const refreshSoon = () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      host.refresh();
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
