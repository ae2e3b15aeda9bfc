import type { LiveHost } from './live-stream.ts';
import type { Poller } from './poller.ts';

/** Follows a feed until the returned function is called; polls it until the code of the stream has come. */
export function followSoon(
  settings: { server: string; key?: string },
  poller: Poller,
  host: LiveHost,
): () => void {
  let leave = poller.subscribe(host.refresh);
  let hasLeft = false;
  void import('./live-stream.ts').then(({ followFeed }) => {
    if (hasLeft) return;
    leave();
    leave = followFeed(settings, poller, host);
  }, host.failed);
  return () => {
    hasLeft = true;
    leave();
  };
}
