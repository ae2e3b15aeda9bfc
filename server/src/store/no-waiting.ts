import { AsyncLocalStorage } from 'node:async_hooks';

const hurry = new AsyncLocalStorage<true>();

/**
 * Runs `work`, whose writes are given up at once, rather than waited for, where another process writes.
 *
 * @throws WriterBusyError where one does.
 */
export function withoutWaiting<Result>(work: () => Promise<Result>): Promise<Result> {
  return hurry.run(true, work);
}

/** Tells whether what runs now may wait for the writers of other processes. */
export function mayWait(): boolean {
  return hurry.getStore() === undefined;
}
