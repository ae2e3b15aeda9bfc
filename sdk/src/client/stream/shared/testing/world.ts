import { AsyncLocalStorage } from 'node:async_hooks';

interface Task {
  at: number;
  tab: Tab | undefined;
  run(): unknown;
}

/** A page in a world whose time is told. What a frozen one would do waits; a closed one does nothing more. */
export interface Tab {
  state: 'live' | 'frozen' | 'closed';
  onAway: Set<() => void>;
}

/** Time, and everything that happens in it, one thing after the other. */
export interface World {
  now(): number;
  /** Runs code as a tab; its timers are the tab's. */
  as<T>(tab: Tab, run: () => T): T;
  /** Lets something happen to a tab, or outside of all tabs, after a time. Returns what prevents it. */
  later(tab: Tab | undefined, delay: number, run: () => unknown): () => void;
  /** Lets time pass. */
  pass(milliseconds: number): Promise<void>;
  setTimeout(run: () => void, delay?: number): object;
  clearTimeout(timer: unknown): void;
}

export function createWorld(): World {
  const current = new AsyncLocalStorage<Tab>();
  const { setImmediate } = globalThis;
  const tasks = new Set<Task>();
  const timers = new WeakMap<object, () => void>();
  let now = 0;

  function next(until: number): Task | undefined {
    let first: Task | undefined;
    for (const task of tasks) {
      if (task.tab?.state === 'closed') tasks.delete(task);
      else if (task.tab?.state !== 'frozen' && task.at <= until && !(first && first.at <= task.at))
        first = task;
    }
    return first;
  }
  function later(tab: Tab | undefined, delay: number, run: () => unknown) {
    const task = { at: now + delay, tab, run };
    tasks.add(task);
    return () => {
      tasks.delete(task);
    };
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  return {
    now: () => now,
    as: (tab, run) => current.run(tab, run),
    later,
    async pass(milliseconds) {
      await settle();
      const until = now + milliseconds;
      for (let task = next(until); task; task = next(until)) {
        tasks.delete(task);
        now = Math.max(now, task.at);
        const { tab, run } = task;
        if (tab) current.run(tab, run);
        else run();
        await settle();
      }
      now = until;
    },
    setTimeout(run, delay = 0) {
      const timer = {};
      timers.set(timer, later(current.getStore(), delay, run));
      return timer;
    },
    clearTimeout(timer) {
      if (typeof timer === 'object' && timer) timers.get(timer)?.();
    },
  };
}

export const newTab = (): Tab => ({ state: 'live', onAway: new Set() });
