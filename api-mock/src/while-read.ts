import { withBody } from './faults/answer.ts';

/**
 * Keeps a request in memory for as long as the stream that answers it is read. The signal of a request that is gone
 * hears no abort: it is tied to the caller's by a weak reference.
 * https://github.com/nodejs/undici/blob/v7.16.0/lib/web/fetch/request.js#L397
 */
export function whileRead(request: Request, response: Response): Response {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  if (!isStream || response.body === null) return response;
  const held = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    flush: () => void request,
  });
  return withBody(response, response.body.pipeThrough(held));
}
