import { pino } from 'pino';
import { openFeed } from '../commands/feed-location.ts';
import { readServerOptions } from '../commands/server-options.ts';
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
  const { flags, port }: WorkerOptions = JSON.parse(process.argv[2] ?? '');
  const { location, logLevel, server: options } = readServerOptions(flags, process.env);
  const logger = pino({ level: logLevel }, process.stderr);
  const db = await openFeed(location);
  const server = await startServer({ ...options, db, port, strictPort: true, logger });
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
