import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { secondsSince, spawnFeed } from './spawn-feed.ts';

/** A server in a process of its own. */
export interface Served {
  url: string;
  pid: number;
  /** Seconds from the start of the process until it said that it can do its work. */
  ready: number;
  stop(): Promise<void>;
}

/** Starts a server on a data folder, or on the PostgreSQL database of an address, and waits until it says that it can do its work. */
export async function serve(
  root: string,
  data: string,
  { url = '', flags = [] }: { url?: string | undefined; flags?: readonly string[] } = {},
): Promise<Served> {
  const port = await freePort();
  const start = performance.now();
  const always = ['--data', data, '--port', String(port), '--log-level', 'error'];
  const child = spawnFeed(root, ['serve', ...always, ...flags], { DATABASE_URL: url });
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`The server ended with status ${child.exitCode}.`);
    await wait(10);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    ready: secondsSince(start),
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/v1/health`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
