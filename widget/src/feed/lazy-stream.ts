import type { LiveHost } from './live-stream.ts';

/** Follows a feed until the returned function is called; polls it until the code of the stream has come. */
export function followSoon(settings: { server: string; key?: string }, host: LiveHost): () => void {
  let leave = host.poll();
  let hasLeft = false;
  void import('./live-stream.ts').then(({ followFeed }) => {
    if (hasLeft) return;
    leave();
    leave = followFeed(settings, host);
  }, host.failed);
  return () => {
    hasLeft = true;
    leave();
  };
}
