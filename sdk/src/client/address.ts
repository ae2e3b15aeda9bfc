import type { FeedRequest } from './feed-request.ts';
import type { Key } from './key.ts';
import { runsInBrowser } from './runtime.ts';
import type { OutgoingCall } from './send.ts';

/** One request for a path of the feed, with its query and then the key where one stands there. */
export function requestTo(
  base: URL,
  key: Key,
  { method, path, query, headers, body = null }: FeedRequest,
  accept: string,
): Pick<OutgoingCall<never>, 'url' | 'name' | 'init'> {
  const search = String(new URLSearchParams([...query, ...Object.entries(key.query)]));
  return {
    url: `${base.origin}${base.pathname.replace(/\/+$/, '')}${path}${search && `?${search}`}`,
    name: `${method} ${path}`,
    init: {
      method,
      headers: { accept, ...headers, ...key.headers },
      body,
      // Cloudflare's workers refuse a request that names its credentials.
      ...(runsInBrowser(globalThis) && { credentials: 'omit' as const }),
    },
  };
}
