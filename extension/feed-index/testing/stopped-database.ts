import type { FeedDatabaseHandle } from '../database.ts';

/** The worker was stopped. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Hands out a database in which the worker is stopped in the middle of a write: that one leaves nothing, as every later
 * call, and all before it have been made.
 * @param write counted from 0.
 * @param error what the write fails with; where it is not that the worker is stopped, later calls work.
 */
export function stoppedAt(
  database: FeedDatabaseHandle,
  write: number,
  error: Error = new Stopped('The worker was stopped.'),
): FeedDatabaseHandle {
  let writes = 0;
  let isStopped = false;
  return new Proxy(database, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (isStopped && error instanceof Stopped) throw error;
        const result = value.apply(target, args);
        if (name !== 'transaction' || args[1] !== 'readwrite' || writes++ !== write) return result;
        isStopped = true;
        return failing(result, error);
      };
    },
  });
}

/** A transaction that is taken back when its writes have been made. */
function failing(transaction: IDBTransaction & { done: Promise<void> }, error: Error): object {
  transaction.done.catch(() => undefined);
  return new Proxy(transaction, {
    get(target, name) {
      if (name === 'done') {
        target.abort();
        return Promise.reject(error);
      }
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
