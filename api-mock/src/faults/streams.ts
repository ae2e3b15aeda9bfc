import { resetInBody, withBody } from './answer.ts';
import { streamOf } from './stream-of.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const frameEnd = '\n\n';

/** Breaks the connection off after so many changes; after none, as soon as it stands. */
export function dropped(response: Response, changes: number): Response {
  return after(response, changes, () => {
    throw resetInBody();
  });
}

/** Falls silent after so many changes, heartbeats included, and leaves the connection open. */
export function stalled(response: Response, changes: number): Response {
  return after(response, changes, () => undefined);
}

/** Tells something else before what the stream tells. */
export function preceded(response: Response, frame: string): Response {
  const first = new TransformStream<Bytes, Bytes>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(frame)),
  });
  return withBody(response, response.body?.pipeThrough(first) ?? null);
}

function after(response: Response, changes: number, then: () => void): Response {
  return withBody(response, response.body && streamOf(passOn(response.body, changes, then)));
}

/** Passes frames on one by one; once so many told changes, the rest is read and kept back. */
async function* passOn(body: AsyncIterable<Bytes>, changes: number, then: () => void) {
  let rest = Buffer.alloc(0);
  let told = 0;
  let isOver = false;
  for await (const piece of body) {
    if (isOver) continue;
    rest = Buffer.concat([rest, piece]);
    for (let at = rest.indexOf(frameEnd); at >= 0 && !isOver; at = rest.indexOf(frameEnd)) {
      const frame = rest.subarray(0, at + frameEnd.length);
      rest = rest.subarray(frame.length);
      yield new Uint8Array(frame);
      if (frame.includes('event: change\n')) told += 1;
      isOver = told >= changes;
    }
    if (isOver) then();
  }
}
