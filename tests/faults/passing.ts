import { setImmediate as nextTurn } from 'node:timers/promises';
import { vi } from 'vitest';

const step = 20;

/** Time that passes only while somebody waits for it. */
export function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
}

/** Lets time pass until a promise has settled, whatever real work it does in between. */
export async function passing<T>(promise: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  promise.then(over, over);
  while (!isOver) {
    await vi.advanceTimersByTimeAsync(step);
    await nextTurn();
  }
  return promise;
}

/** Lets time pass until something holds. */
export async function passingUntil(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await vi.advanceTimersByTimeAsync(step);
    await nextTurn();
  }
}
