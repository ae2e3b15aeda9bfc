import type { Requested } from './requested.ts';
import { shownAddress } from './shown-address.ts';

/** Where a request is noted: when it is sent, when its answer begins and when that ends. */
export type NoteRequest = (request: Requested) => void;

/** Returns a `fetch` that does the same and notes every request. */
export function recorded(
  fetch: typeof globalThis.fetch,
  note: NoteRequest,
  now: () => number,
): typeof globalThis.fetch {
  let last = 0;
  return async (input, init) => {
    const { url, method } = new Request(input, init);
    // Two workers never live at once, so that the time tells their requests apart.
    last = Math.max(last + 1, now() * 1000);
    let request: Requested = { id: last, at: now(), method, address: shownAddress(url) };
    const noteMore = (more: Partial<Requested>) => {
      request = { ...request, ...more };
      note(request);
    };
    note(request);
    try {
      const response = await fetch(input, init);
      noteMore({ status: response.status });
      return response.body === null ? noted(response) : counted(response, noteMore);
    } catch (error) {
      noteMore({ failed: true });
      throw error;
    }

    function noted(response: Response): Response {
      noteMore({ bytes: 0 });
      return response;
    }
  };
}

/** The same answer; its content is counted while it is read. */
function counted(response: Response, note: (more: Partial<Requested>) => void): Response {
  const reader = response.body?.getReader();
  let bytes = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const chunk = await reader?.read();
        if (chunk?.value === undefined) {
          note({ bytes });
          controller.close();
          return;
        }
        bytes += chunk.value.byteLength;
        controller.enqueue(chunk.value);
      } catch (error) {
        note({ bytes, failed: true });
        controller.error(error);
      }
    },
    async cancel(reason) {
      note({ bytes, failed: true });
      await reader?.cancel(reason);
    },
  });
  const { status, statusText, headers } = response;
  const same = new Response(body, { status, statusText, headers });
  Object.defineProperties(same, {
    url: { value: response.url },
    redirected: { value: response.redirected },
  });
  return same;
}
