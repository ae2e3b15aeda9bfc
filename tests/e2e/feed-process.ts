import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = ['--conditions=@recruitment-feed/source', '--disable-warning=ExperimentalWarning'];

/** A feed that runs in a process of its own, on a data folder of its own. */
export interface FeedProcess {
  url: string;
  data: string;
  /** Everything it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Runs `npm start` with arguments until it has said all it has to say. */
export async function startFeed(args: string[]): Promise<FeedProcess> {
  const data = mkdtempSync(join(tmpdir(), 'recruitment-feed-data-'));
  const child = spawn(
    process.execPath,
    [...node, 'scripts/start.ts', '--data', data, '--port', '0', ...args],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const lines: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const url = await firstAddress(child, lines);
  return {
    url,
    data,
    output: () => lines.join('\n'),
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function firstAddress(
  child: ChildProcess & { stdout: NodeJS.ReadableStream },
  lines: string[],
): Promise<string> {
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    address ??= /Landing page\s+(http:\/\/\S+?)\/?$/.exec(line)?.[1];
    if (address !== undefined && line.startsWith('Stop with')) return address;
  }
  throw new Error(`The feed ended before it was ready:\n${lines.join('\n')}`);
}

/** Runs the operator's tool and returns its exit status and what it printed. */
export async function feed(args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [...node, 'server/src/cli.ts', ...args], { cwd: root });
  const stdout: string[] = [];
  const stderr: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  const [status] = (await once(child, 'close')) as [number];
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}
