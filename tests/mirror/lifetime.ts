import type { MirrorStore } from '@recruitment-feed/sdk';

/** Nothing more comes of a program that has ended. */
class EndedError extends Error {
  override readonly name = 'EndedError';
}

/** The moments that a program with a mirror goes through, and the one at which it ends. */
export interface Lifetime {
  /** What it went through so far, in order. */
  moments: string[];
  /** Aborts as the program ends. */
  signal: AbortSignal;
  fetch(request: Request): Promise<Response>;
  /** A store that is written to no more after the end. */
  within(store: MirrorStore): MirrorStore;
}

/** Lets a program live through `end` moments: calls to its store, and requests and pieces of their answers. */
export function liveThrough(end: number, send: (request: Request) => Promise<Response>): Lifetime {
  const over = new AbortController();
  const moments: string[] = [];

  /** Comes to a moment. Throws when it is the last, or later. */
  function reach(moment: string): void {
    if (!over.signal.aborted) moments.push(moment);
    if (moments.length > end) over.abort();
    if (over.signal.aborted) throw new EndedError(`It ended at: ${moments.at(-1)}.`);
  }

  const around =
    <Given extends unknown[]>(name: string, call: (...given: Given) => Promise<void>) =>
    async (...given: Given) => {
      reach(`before ${name}`);
      await call(...given);
      reach(`after ${name}`);
    };

  return {
    moments,
    signal: over.signal,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const name = `${request.method} ${pathname.replace(/snap_\w+/, '…')}`;
      reach(`before ${name}`);
      const { body, status, headers } = await send(request);
      const halved = body?.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            const half = piece.length >> 1;
            controller.enqueue(piece.subarray(0, half));
            reach(`within ${name}`);
            controller.enqueue(piece.subarray(half));
          },
        }),
      );
      return new Response(halved, { status, headers });
    },
    within: (store) => ({
      cursor: () => store.cursor(),
      apply: around('apply', store.apply),
      beginReload: around('beginReload', store.beginReload),
      stage: around('stage', store.stage),
      finishReload: around('finishReload', store.finishReload),
    }),
  };
}
