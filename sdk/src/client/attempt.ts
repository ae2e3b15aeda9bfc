import { NetworkError } from 'ky';
import type { Key } from './key.ts';
import type { FeedOptions } from './options.ts';

/**
 * Makes a function that sends a request and reads its whole answer, so that limits and retries hold for the
 * body too. Keys that a server or proxy repeats in headers or error pages are taken out here, before anything
 * can show them.
 */
export function attemptWith(fetch: FeedOptions['fetch'], { redact }: Key) {
  return async (request: Request): Promise<Response> => {
    try {
      const response = await (fetch ?? globalThis.fetch)(request);
      const body = response.ok ? await response.arrayBuffer() : redact(await response.text());
      const { status, statusText } = response;
      const headers = new Headers();
      for (const [name, value] of response.headers) headers.append(name, redact(value));
      return new Response(response.body && body, { status, statusText, headers });
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new NetworkError(request, { cause: error instanceof Error ? error : new Error(String(error)) });
    }
  };
}
