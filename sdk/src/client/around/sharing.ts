import { FeedAbortError } from '../errors/feed-abort-error.ts';
import type { FeedRequest } from '../feed-request.ts';
import type { CallOptions } from '../options.ts';
import type { Answer, Transport } from '../transport.ts';

/** A read that goes on while anybody waits for it. */
interface SharedRead {
  answer: Promise<Answer>;
  waiting: number;
  abort: AbortController;
}

/**
 * Lets reads of the same, asked for while one is under way, share its answer. A caller that aborts leaves the others
 * theirs; the last one ends the request. Nothing is shared across a write, so that whoever has written reads what
 * was written.
 */
export function sharing(transport: Transport): Transport {
  const reads = new Map<string, SharedRead>();

  function forget(name: string, read: SharedRead) {
    if (reads.get(name) === read) reads.delete(name);
  }

  function begin(name: string, request: FeedRequest, options: CallOptions): SharedRead {
    const abort = new AbortController();
    const answer = transport.send(request, { ...options, signal: abort.signal });
    const read: SharedRead = { answer, waiting: 0, abort };
    const over = () => forget(name, read);
    answer.then(over, over);
    reads.set(name, read);
    return read;
  }

  function join(name: string, read: SharedRead, signal: AbortSignal | undefined): Promise<Answer> {
    read.waiting += 1;
    if (!signal) return read.answer;
    return new Promise((resolve, reject) => {
      const leave = () => {
        read.waiting -= 1;
        if (read.waiting > 0) return reject(new FeedAbortError({ cause: signal.reason }));
        forget(name, read);
        read.abort.abort(signal.reason);
      };
      const settle = () => signal.removeEventListener('abort', leave);
      signal.addEventListener('abort', leave, { once: true });
      read.answer.then(resolve, reject).finally(settle);
    });
  }

  return {
    ...transport,
    async send(request, options = {}) {
      if (request.method !== 'GET') {
        reads.clear();
        return transport.send(request, options).finally(() => reads.clear());
      }
      const { signal, ...rest } = options;
      if (signal?.aborted) throw new FeedAbortError({ cause: signal.reason });
      const name = nameOf(request, rest);
      return join(name, reads.get(name) ?? begin(name, request, rest), signal);
    },
  };
}

/** The same only where the limits are the same too. */
function nameOf({ path, query }: FeedRequest, { timeout, totalTimeout, retry, cache }: CallOptions): string {
  return JSON.stringify([path, String(query), timeout, totalTimeout, retry, cache]);
}
