import cluster from 'node:cluster';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FeedLocation, openFeed } from '../commands/feed-location.ts';
import type { Logger } from '../http/request-log.ts';
import { addressOf, findPort } from '../listen.ts';
import { lockDataFolder } from '../store/data-folder.ts';
import { passOnCommits } from '../store/neighbours.ts';
import { gatherMetrics } from './all-metrics.ts';
import { keepWorker } from './keep-worker.ts';
import type { WorkerOptions } from './worker-options.ts';

export interface RunningWorkers {
  url: string;
  port: number;
  /** Ends the requests under way and every worker. Throws where one of them did not end by itself. */
  close(): Promise<void>;
}

const program = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));

/**
 * Starts processes that serve one feed on one port. Resolves once all of them listen. This process serves nothing
 * itself: it has the data folder, hands on connections and what the workers tell each other, and replaces those that end.
 *
 * @throws DataFolderInUseError where another server has the data folder.
 * @throws DatabaseUnreachableError where PostgreSQL does not answer, or refuses.
 * @throws WorkerFailedError where one of them cannot start.
 */
export async function startWorkers(
  location: FeedLocation,
  {
    count,
    host,
    port: wanted,
    flags,
    logger,
  }: WorkerOptions & { count: number; host: string; logger: Logger },
): Promise<RunningWorkers> {
  const unlock = 'data' in location ? lockDataFolder(location.data) : () => {};
  let workers: ReturnType<typeof keepWorker>[] = [];
  const stopPassing = passOnCommits();
  const stopGathering = gatherMetrics();
  const release = async () => {
    const ended = await Promise.all(workers.map((worker) => worker.stop()));
    stopPassing();
    stopGathering();
    unlock();
    return ended.every(Boolean);
  };
  try {
    // Brought to the newest version once, before they all would.
    await (await openFeed(location)).destroy();
    const port = await findPort({ host, port: wanted });
    cluster.setupPrimary({ exec: program, args: [JSON.stringify({ flags, port } satisfies WorkerOptions)] });
    workers = Array.from({ length: count }, () => keepWorker(logger));
    await Promise.all(workers.map(({ listening }) => listening));
    return {
      url: addressOf(host, port),
      port,
      async close() {
        if (!(await release())) throw new Error('A worker did not end by itself, or failed as it did.');
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}
