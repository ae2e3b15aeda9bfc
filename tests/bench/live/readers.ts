import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Asked, Task, Told } from './client.ts';
import type { Sample } from './counter.ts';
import { usageOf } from './usage.ts';

/** Processes that hold streams open and count what they are told. */
export interface Readers {
  /** Seconds until all were open. */
  connected: number;
  /** Milliseconds of processor time that they took so far. */
  cpu(): number;
  /** Resolves with false where an event has not come to all within the time given. */
  hasCome(event: number, milliseconds: number): Promise<boolean>;
  report(): Promise<{ arrivals: Float64Array[][]; twice: number; sample: Sample }>;
  stop(): void;
}

/** One process may open 20,000 files on common machines, and the forum has more streams. */
const processes = 2;
const perAddress = 5_000;
/** How often connections were opened: each time from other addresses, because ports rest for a minute after use. */
let times = 0;
const patience = 60_000;

/**
 * Opens connections from two processes.
 *
 * @throws Error where one is refused, or they are not open within a minute.
 */
export async function openReaders(
  port: number,
  path: string,
  connections: number,
  events: number,
): Promise<Readers> {
  times++;
  const children = Array.from({ length: processes }, (_, index) => {
    const own = Math.floor((connections + index) / processes);
    const addresses = Array.from(
      { length: Math.ceil(own / perAddress) },
      (_, address) => `127.0.${times}.${1 + index * 100 + address}`,
    );
    const task: Task = { port, path, connections: own, events, addresses };
    return fork(new URL('./client.ts', import.meta.url), [JSON.stringify(task)], {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
  });
  const stop = () => {
    for (const child of children) child.kill('SIGKILL');
  };
  const ask = (asked: Asked) => {
    for (const child of children) child.send(asked);
  };
  const wait = <Name extends string>(name: Name, milliseconds: number) =>
    Promise.all(children.map((child) => answer(child, name, milliseconds)));
  try {
    const opened = await wait('opened', patience);
    return {
      connected: Math.max(...opened.map((told) => told.opened)),
      cpu: () => children.reduce((sum, { pid = 0 }) => sum + usageOf(pid).cpu, 0),
      async hasCome(event, milliseconds) {
        const come = wait('event', milliseconds);
        ask({ expect: event });
        return come.then(
          () => true,
          (error: unknown) => {
            if (error instanceof Error && error.name === 'AbortError') return false;
            throw error;
          },
        );
      },
      async report() {
        const reports = wait('arrivals', patience);
        ask({ report: true });
        const [first, ...others] = await reports;
        if (!first) throw new Error('Nobody reported.');
        return {
          arrivals: [first, ...others].map(({ arrivals }) => arrivals),
          twice: others.reduce((sum, { twice }) => sum + twice, first.twice),
          sample: first.sample,
        };
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

type Answer<Name extends string> = Extract<Told, Record<Name, unknown>>;

async function answer<Name extends string>(
  child: ChildProcess,
  name: Name,
  milliseconds: number,
): Promise<Answer<Name>> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(milliseconds)]);
  const ended = once(child, 'exit', { signal }).then(() => [{ failed: 'A process of readers ended.' }]);
  const [told]: Told[] = await Promise.race([once(child, 'message', { signal }), ended]);
  over.abort();
  ended.catch(() => {});
  if (told && name in told) return told as Answer<Name>;
  throw new Error(told && 'failed' in told ? told.failed : `There came no "${name}".`);
}
