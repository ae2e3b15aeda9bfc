import { setImmediate as nextTurn } from 'node:timers/promises';

/** A clock that can be moved, and with it everything that waits by it. */
export interface MockClock {
  now(): Date;
  /** Calls back again and again, as time passes by itself or is advanced. Returns what ends it. */
  every(milliseconds: number, tick: () => void): () => void;
  /** Resolves after a time, which may pass by itself or be advanced; rejects with the signal's reason. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /**
   * Moves the clock. On the way forward everything that is due happens in its order, each at its own moment;
   * on the way back nothing does.
   */
  advance(milliseconds: number): Promise<void>;
}

interface Alarm {
  at: number;
  /** Of an alarm that rings again and again, how long it is silent between. */
  interval?: number;
  ring(): void;
}

/** Puts a clock that can be moved upon one that cannot. */
export function createMockClock(base: () => Date): MockClock {
  const alarms = new Set<Alarm>();
  let offset = 0;
  let advancing = Promise.resolve();
  const time = () => base().getTime() + offset;

  function ring(alarm: Alarm) {
    if (alarm.interval === undefined) alarms.delete(alarm);
    else alarm.at = Math.max(alarm.at, time()) + alarm.interval;
    alarm.ring();
  }

  function nextBefore(end: number): Alarm | undefined {
    let next: Alarm | undefined;
    for (const alarm of alarms)
      if (alarm.at <= end && alarm.at < (next?.at ?? Number.POSITIVE_INFINITY)) next = alarm;
    return next;
  }

  async function move(milliseconds: number) {
    const target = offset + milliseconds;
    for (;;) {
      const alarm = milliseconds > 0 && nextBefore(base().getTime() + target);
      if (!alarm) break;
      offset = Math.min(target, Math.max(offset, alarm.at - base().getTime()));
      ring(alarm);
      await nextTurn();
    }
    offset = target;
  }

  return {
    now: () => new Date(time()),
    every(interval, tick) {
      const alarm: Alarm = { at: time() + interval, interval, ring: tick };
      const timer = setInterval(() => ring(alarm), interval);
      timer.unref();
      alarms.add(alarm);
      return () => {
        clearInterval(timer);
        alarms.delete(alarm);
      };
    },
    wait(milliseconds, signal) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const alarm: Alarm = { at: time() + milliseconds, ring: resolve };
      const timer = setTimeout(() => ring(alarm), milliseconds);
      const abort = () => reject(signal.reason);
      alarms.add(alarm);
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort);
      return promise.finally(() => {
        clearTimeout(timer);
        alarms.delete(alarm);
        signal.removeEventListener('abort', abort);
      });
    },
    advance(milliseconds) {
      advancing = advancing.then(() => move(milliseconds));
      return advancing;
    },
  };
}
