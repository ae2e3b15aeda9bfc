/** Names the page that a window shows: its address, without a fragment that only points into the page. */
export function pageAddress({ origin, pathname, search, hash }: Location): string {
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
