import type { StreamItem } from '../frames.ts';
import { weightOf } from './tape.ts';

/** What waits for the loop of a tab. */
export interface Queue {
  /** Takes blocks in; false where the loop has left too much lying. */
  put(items: readonly StreamItem[]): boolean;
  /** Ends the queue once what waits is taken, with an error if there is one. */
  end(cause?: { error: unknown }): void;
  /** Resolves when everything was taken, or nothing will be any more. */
  empty(): Promise<void>;
  pieces(): AsyncGenerator<StreamItem[], void, undefined>;
}

export function createQueue(limit: number): Queue {
  let waiting: StreamItem[] = [];
  let ended: { cause: { error: unknown } | undefined } | undefined;
  let filled = Promise.withResolvers<void>();
  let emptied: PromiseWithResolvers<void> | undefined;

  function empty() {
    emptied?.resolve();
    emptied = undefined;
  }

  return {
    put(items) {
      if (ended || items.length === 0) return true;
      waiting.push(...items);
      emptied ??= Promise.withResolvers();
      filled.resolve();
      return weightOf(waiting) <= limit;
    },
    end(cause) {
      ended ??= { cause };
      filled.resolve();
      empty();
    },
    empty: async () => emptied?.promise,
    async *pieces() {
      for (;;) {
        await filled.promise;
        if (waiting.length > 0) {
          const taken = waiting;
          waiting = [];
          if (!ended) filled = Promise.withResolvers();
          yield taken;
          if (waiting.length === 0) empty();
        } else {
          if (ended?.cause) throw ended.cause.error;
          return;
        }
      }
    },
  };
}
