import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

/** Runs the operator's tool in a process of its own, which ends with the test at the latest. */
export function runFeed(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--conditions=@recruitment-feed/source', cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

export interface ServingProcess {
  child: ChildProcess;
  url: string;
  /** Resolves at the end of the process with everything that it wrote to standard error. */
  errors: Promise<string>;
  /** Returns what it has written to standard error so far. */
  written(): string;
  /** Resolves with the first line of standard error that holds `words`, read as JSON. */
  logged(words: string): Promise<Record<string, unknown>>;
}

/** Runs `feed serve` on any free port. Resolves once it listens. */
export async function serveInProcess(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<ServingProcess> {
  const child = runFeed(['serve', '--port', '0', '--json', ...args], env);
  const errors = text(child.stderr);
  let written = '';
  child.stderr.on('data', (part) => {
    written += part;
  });
  const find = (words: string) => written.split('\n').find((line) => line.includes(words));
  for await (const line of child.stdout)
    return {
      child,
      errors,
      url: JSON.parse(String(line)).url,
      written: () => written,
      async logged(words) {
        while (find(words) === undefined) await new Promise((resolve) => child.stderr.once('data', resolve));
        return JSON.parse(find(words) ?? '');
      },
    };
  throw new Error(await errors);
}
