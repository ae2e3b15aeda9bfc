import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { backoff } from '../backoff.ts';
import type { Logger } from '../http/request-log.ts';
import { stopMessage } from './worker-options.ts';

/** One of the workers, and those that take its place. */
export interface KeptWorker {
  /** Resolves once the first one listens; rejects where it ends before. */
  listening: Promise<void>;
  /** Resolves once it has ended what was under way; with false where it had to be killed, or failed. */
  stop(): Promise<boolean>;
}

/** A worker that lived as long as this is not one that cannot start. */
const longLifeMilliseconds = 60_000;
/** Longer than a server takes to end the requests that are under way. */
const patienceMilliseconds = 15_000;

/** Starts a worker, and another one whenever it ends: the sooner it ended, the later. */
export function keepWorker(logger: Logger): KeptWorker {
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  let failures = 0;
  let stopping = false;
  let hasListened = false;
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker;

  function start() {
    const startedAt = performance.now();
    worker = cluster.fork();
    worker.once('listening', () => {
      hasListened = true;
      resolve();
    });
    worker.once('exit', (code, signal) => {
      if (!hasListened) reject(new WorkerFailedError());
      if (stopping || !hasListened) return;
      failures = performance.now() - startedAt > longLifeMilliseconds ? 1 : failures + 1;
      const milliseconds = backoff(failures, Math.random);
      const { pid } = worker.process;
      logger.error({ worker: pid, code, signal, milliseconds }, 'a worker ended; another takes its place');
      timer = setTimeout(start, milliseconds);
    });
  }
  start();

  return {
    listening,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      if (worker.isDead()) return true;
      const ended = once(worker, 'exit');
      const kill = setTimeout(() => worker.process.kill('SIGKILL'), patienceMilliseconds);
      if (worker.isConnected()) worker.send(stopMessage);
      const [code] = await ended;
      clearTimeout(kill);
      return code === 0;
    },
  };
}

/** A worker ended before it listened; it has said why on standard error. */
class WorkerFailedError extends Error {
  readonly code = 'worker_failed';
  constructor() {
    super('A worker could not start; the lines before say why.');
  }
}
