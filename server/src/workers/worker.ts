import { pino } from 'pino';
import { feedLocation, openFeed } from '../commands/feed-location.ts';
import { startServer } from '../serve.ts';
import { stopMessage, type WorkerOptions } from './worker-options.ts';

let close: (() => Promise<void>) | undefined;
let isStopping = false;

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  if (!close) process.exit();
  await close();
  process.disconnect();
}

// The primary says when; a terminal and a service manager signal every process besides.
process.on('message', (message) => message === stopMessage && stop());
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

/** Starts a server on the port that it shares with the other workers. */
async function work(): Promise<void> {
  const { data, logLevel, ...options }: WorkerOptions = JSON.parse(process.argv[2] ?? '');
  const logger = pino({ level: logLevel }, process.stderr);
  const db = await openFeed(feedLocation(data, process.env));
  const server = await startServer({ ...options, db, strictPort: true, logger });
  close = async () => {
    await server.close();
    await db.destroy();
  };
}

try {
  await work();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
