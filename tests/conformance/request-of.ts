/** A request to a feed, of which only the path has to be said. */
export interface Asking {
  method?: string;
  path: string;
  key?: string | undefined;
  headers?: Readonly<Record<string, string>>;
  /** Bytes are sent as a PNG, text as it is, everything else as JSON. */
  body?: unknown;
}

/** Makes the request that asks a feed at an address. */
export function requestOf({ method = 'GET', path, key, headers = {}, body }: Asking, url: string): Request {
  const isBytes = body instanceof Uint8Array;
  const sent = typeof body === 'string' || isBytes ? body : JSON.stringify(body);
  const json = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const type = isBytes ? 'image/png' : json;
  return new Request(new URL(path, url), {
    method,
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(sent === undefined ? {} : { 'content-type': type }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent as BodyInit }),
  });
}
