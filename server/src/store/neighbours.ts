import cluster, { type Worker } from 'node:cluster';

/** The other workers of the same server. */
export interface Neighbours {
  /** Tells them that this one has committed. */
  tell(): void;
  /** Calls `listener` when one of them has. Returns what ends it. */
  onTold(listener: () => void): () => void;
}

const committed = 'recruitment-feed:committed';

/** Who has gone in that moment need not be told; without this, an error would end the process. */
const ignore = () => {};

/** The neighbours of this process; undefined where it is no worker. */
export const neighbours: Neighbours | undefined = cluster.worker && besides(cluster.worker);

function besides(worker: Worker): Neighbours {
  return {
    tell() {
      if (worker.isConnected()) worker.send(committed, ignore);
    },
    onTold(listener) {
      const hear = (message: unknown) => {
        if (message === committed) listener();
      };
      worker.on('message', hear);
      return () => worker.off('message', hear);
    },
  };
}

/** Has the primary pass on what one worker tells the others. Returns what ends it. */
export function passOnCommits(): () => void {
  const passOn = (from: Worker, message: unknown) => {
    if (message !== committed) return;
    for (const worker of Object.values(cluster.workers ?? {}))
      if (worker && worker.id !== from.id && worker.isConnected()) worker.send(committed, ignore);
  };
  cluster.on('message', passOn);
  return () => cluster.off('message', passOn);
}
