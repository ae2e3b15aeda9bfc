import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Bench, Row } from '../bench.ts';
import type { Start, Subject } from './start.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./start.ts', import.meta.url));
const processes = 9;
const metrics = {
  first: ['made, to its first list', 'ms'],
  again: ['another one, to its first list', 'ms'],
  lists: ['lists of 20 jobs', 'requests/s'],
  megabytes: ['memory with both', 'MB'],
} as const satisfies Record<keyof Start, readonly [name: string, unit: string]>;
const target = { first: 100, again: 100 };

async function start(subject: Subject, kept: string): Promise<Start> {
  const flags = ['--conditions=@recruitment-feed/source', '--disable-warning=ExperimentalWarning'];
  const env = { ...process.env, CACHE_DIR: kept };
  const { stdout } = await run(process.execPath, [...flags, script, subject], { env });
  return JSON.parse(stdout);
}

function rowsOf(
  name: string,
  starts: readonly Start[],
  targets: Partial<Record<keyof Start, number>> = {},
): Row[] {
  return (Object.keys(metrics) as (keyof Start)[]).map((key) => {
    const [metric, unit] = metrics[key];
    const sorted = starts.map((start) => start[key]).sort((a, b) => a - b);
    const value = Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
    const target = targets[key];
    const row = { subject: name, metric, value, unit };
    return target === undefined ? row : { ...row, target: `<= ${target}`, ok: value <= target };
  });
}

/** Runs with a folder for what processes keep for one another. */
async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-mock-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a mock feed in processes of its own, in turn with what people would use instead; medians. */
export const bench: Bench = {
  name: 'mock',
  run: () =>
    withFolder(async (shared) => {
      const [first, later, theirs]: [Start[], Start[], Start[]] = [[], [], []];
      await start('api-mock', shared);
      for (let round = 0; round < processes; round++) {
        first.push(await withFolder((folder) => start('api-mock', folder)));
        later.push(await start('api-mock', shared));
        theirs.push(await start('json-server', shared));
      }
      return {
        rows: [
          ...rowsOf('api-mock, first process with this clock', first),
          ...rowsOf('api-mock, later processes', later, target),
          ...rowsOf('json-server', theirs),
        ],
      };
    }),
};
