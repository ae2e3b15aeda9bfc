import type { Sink } from './sink.ts';

/** A stream for requests that come without a socket of their own: in-process ones above all. */
export function webSink(signal: AbortSignal): { body: ReadableStream<Uint8Array>; sink: Sink } {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  let waiting: (() => void)[] = [];
  const release = () => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  void closed.then(release);

  let over = false;
  const finish = (last: () => void) => {
    if (over) return;
    over = true;
    last();
    close();
  };
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      pull: release,
      cancel: () => finish(() => {}),
    },
    new ByteLengthQueuingStrategy({ highWaterMark }),
  );
  const abort = () => finish(() => controller?.error(signal.reason));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });

  const buffered = () => highWaterMark - (controller?.desiredSize ?? highWaterMark);
  return {
    body,
    sink: {
      write(frame) {
        // A copy, because the reader owns what it is given and the frame is shared.
        if (!over) controller?.enqueue(new Uint8Array(frame.payload));
      },
      buffered,
      drained: () =>
        over || buffered() < highWaterMark
          ? Promise.resolve()
          : new Promise((resolve) => waiting.push(resolve)),
      end: () => finish(() => controller?.close()),
      destroy: () => finish(() => controller?.error(new Error('The reader was too slow.'))),
      onClose: (listener) => void closed.then(listener),
    },
  };
}

const highWaterMark = 64 * 1024;
