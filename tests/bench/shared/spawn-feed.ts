import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Starts the operator's tool in a process of its own. */
export function spawnFeed(
  root: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessByStdio<null, Readable, null> {
  const flags = ['--conditions=@recruitment-feed/source', '--disable-warning=ExperimentalWarning'];
  return spawn(process.execPath, [...flags, 'server/src/cli.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Returns seconds with three digits. */
export function secondsSince(start: number): number {
  return Math.round(performance.now() - start) / 1000;
}
