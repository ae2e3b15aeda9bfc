import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts an example as a developer does. */
export function startExample(name: string, ...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  const flags = ['--conditions=@recruitment-feed/source', '--disable-warning=ExperimentalWarning'];
  const env = { ...process.env, NODE_OPTIONS: '' };
  return spawn(process.execPath, [...flags, `${root}/sdk/examples/${name}`, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs an example to its end, and returns its status and what it printed. */
export async function runExample(name: string, ...args: string[]) {
  const example = startExample(name, ...args);
  const [[status], lines, errors] = await Promise.all([
    once(example, 'close') as Promise<[number]>,
    text(example.stdout),
    text(example.stderr),
  ]);
  return { status, lines: lines.trimEnd().split('\n'), errors };
}
