import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { UnavailableError } from '../errors.ts';

const asked = 'recruitment-feed:metrics-asked';
const told = 'recruitment-feed:metrics-told';

const secondsToRetry = 5;
let lastId = 0;

// With the program, so that a worker that is just starting answers too: that it has measured nothing yet.
if (cluster.isWorker) new AggregatorRegistry();

/**
 * Returns what reads the metrics of a registry, in a worker those of all workers: sums, where summing says something.
 *
 * It throws an UnavailableError where a worker does not answer.
 */
export function metricsReader(registry: Registry): () => Promise<string> {
  const { worker } = cluster;
  if (!worker) return () => registry.metrics();
  AggregatorRegistry.setRegistries(registry);
  return () => askPrimary(worker);
}

function askPrimary(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    const id = ++lastId;
    const refuse = () => reject(new UnavailableError('A worker does not answer.', secondsToRetry));
    const hear = (message: unknown) => {
      if (!isOf(told, message) || message.id !== id) return;
      worker.off('message', hear);
      if (message.metrics === undefined) refuse();
      else resolve(message.metrics);
    };
    if (!worker.isConnected()) return refuse();
    worker.on('message', hear);
    worker.send({ type: asked, id });
  });
}

/** Has the primary gather the metrics of all workers for the one that asks. Returns what ends it. */
export function gatherMetrics(): () => void {
  const all = new AggregatorRegistry();
  const answer = async (worker: Worker, message: unknown) => {
    if (!isOf(asked, message)) return;
    const metrics = await all.clusterMetrics().catch(() => undefined);
    if (worker.isConnected()) worker.send({ type: told, id: message.id, metrics });
  };
  cluster.on('message', answer);
  return () => cluster.off('message', answer);
}

/** What a worker asks, and what the primary tells it: nothing where a worker did not answer. */
interface Message {
  id: number;
  metrics?: string;
}

function isOf(type: string, message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
