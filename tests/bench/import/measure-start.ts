import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { secondsSince, spawnFeed } from './spawn-feed.ts';

/** Starts a server on a data folder and returns the seconds until it says that it can do its work. */
export async function measureStart(root: string, data: string): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawnFeed(root, ['serve', '--data', data, '--port', String(port), '--log-level', 'error']);
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`The server ended with status ${child.exitCode}.`);
      await wait(10);
    }
    return secondsSince(start);
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
  }
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
