import { resetInBody, withBody } from './answer.ts';
import { streamOf } from './stream-of.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Announces the whole length, and breaks off in the middle. */
export async function truncated(response: Response): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  const body = beginningOf(new Blob([whole]).stream(), Math.floor(whole.length / 2));
  const cut = withBody(response, streamOf(body));
  cut.headers.set('content-length', String(whole.length));
  return cut;
}

/** Breaks off after so many bytes, as a connection that is reset. */
export function resetAfter(response: Response, bytes: number): Response {
  return withBody(response, response.body && streamOf(beginningOf(response.body, bytes)));
}

async function* beginningOf(body: AsyncIterable<Bytes>, bytes: number) {
  let left = bytes;
  for await (const piece of body) {
    yield piece.slice(0, left);
    left -= piece.length;
    if (left <= 0) break;
  }
  throw resetInBody();
}

/**
 * Cuts within every character that has several bytes, and between CR and LF, with which the lines of a stream then end:
 * both are for a reader to put together.
 */
export function split(response: Response): Response {
  const isStream = /^text\/event-stream/.test(response.headers.get('content-type') ?? '');
  const cut = new TransformStream<Bytes, Bytes>({
    transform(piece, controller) {
      let from = 0;
      for (const [at, byte] of piece.entries()) {
        const isLineEnd = isStream && byte === 0x0a;
        // The first byte of several: https://www.rfc-editor.org/rfc/rfc3629#section-3
        if (byte < 0xc0 && !isLineEnd) continue;
        const before = piece.slice(from, isLineEnd ? at : at + 1);
        controller.enqueue(isLineEnd ? Uint8Array.of(...before, 0x0d) : before);
        from = isLineEnd ? at : at + 1;
      }
      if (from < piece.length) controller.enqueue(piece.slice(from));
    },
  });
  return withBody(response, response.body?.pipeThrough(cut) ?? null);
}
