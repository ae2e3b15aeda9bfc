const interval = 100;

/** Shows how far an import is, on one line that is written over. */
interface Progress {
  update(done: number, total: number): void;
  /** Wipes the line. */
  end(): void;
}

/**
 * Makes a progress line for a terminal, renewed at most ten times a second.
 *
 * @param clock Milliseconds.
 */
export function createProgress(
  stream: { write(text: string): unknown },
  label: string,
  clock: () => number = performance.now.bind(performance),
): Progress {
  let last = clock();
  let shown = false;
  return {
    update(done, total) {
      const now = clock();
      if (now - last < interval) return;
      last = now;
      shown = true;
      stream.write(`\r\x1b[K${label}: ${done} of ${total} (${Math.floor((done / total) * 100)} %)`);
    },
    end() {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}
