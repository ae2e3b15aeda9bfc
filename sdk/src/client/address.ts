import type { Key } from './key.ts';
import { runsInBrowser } from './runtime.ts';
import type { OutgoingCall } from './send.ts';

/** One request for a path of the feed, with its query and then the key where one stands there. */
export function requestTo(
  base: URL,
  key: Key,
  path: string,
  query: URLSearchParams,
  accept: string,
): Pick<OutgoingCall, 'url' | 'path' | 'init'> {
  const search = String(new URLSearchParams([...query, ...Object.entries(key.query)]));
  return {
    url: `${base.origin}${base.pathname.replace(/\/+$/, '')}${path}${search && `?${search}`}`,
    path,
    init: {
      headers: { accept, ...key.headers },
      // Cloudflare's workers refuse a request that names its credentials.
      ...(runsInBrowser(globalThis) && { credentials: 'omit' as const }),
    },
  };
}
