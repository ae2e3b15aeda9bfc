import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { freePort } from './serve.ts';

/**
 * Measures a peer that a module serves in a thread of its own, at the `port` of its `workerData`.
 *
 * @param path is asked until it is answered, before anything is measured.
 */
export async function withPeer<Result>(
  module: URL,
  options: object,
  path: string,
  measure: (origin: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const worker = new Worker(module, { workerData: { ...options, port } });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const origin = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([failed, answers(origin + path)]);
    return await Promise.race([failed, measure(origin)]);
  } finally {
    await worker.terminate();
  }
}

async function answers(url: string): Promise<void> {
  for (let ready = false; !ready; await wait(20))
    ready = await fetch(url).then(
      ({ ok, body }) => Promise.resolve(body?.cancel()).then(() => ok),
      () => false,
    );
}
