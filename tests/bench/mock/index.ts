import { execFile } from 'node:child_process';
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

async function start(subject: Subject): Promise<Start> {
  const flags = ['--conditions=@recruitment-feed/source', '--disable-warning=ExperimentalWarning'];
  const { stdout } = await run(process.execPath, [...flags, script, subject]);
  return JSON.parse(stdout);
}

function rowsOf(subject: Subject, starts: readonly Start[]): Row[] {
  return (Object.keys(metrics) as (keyof Start)[]).map((key) => {
    const [metric, unit] = metrics[key];
    const sorted = starts.map((start) => start[key]).sort((a, b) => a - b);
    const value = Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
    const row = { subject, metric, value, unit };
    if (subject !== 'api-mock' || (key !== 'first' && key !== 'again')) return row;
    return { ...row, target: `<= ${target[key]}`, ok: value <= target[key] };
  });
}

/** Makes a mock feed in processes of its own, in turn with what people would use instead; medians. */
export const bench: Bench = {
  name: 'mock',
  async run() {
    const [ours, theirs]: [Start[], Start[]] = [[], []];
    for (let round = 0; round < processes; round++) {
      ours.push(await start('api-mock'));
      theirs.push(await start('json-server'));
    }
    return { rows: [...rowsOf('api-mock', ours), ...rowsOf('json-server', theirs)] };
  },
};
