import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../bench.ts';
import { makeFeed } from './make-feed.ts';
import { type Served, serve } from './serve.ts';
import { secondsSince } from './spawn-feed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const jobs = 100_000;

/** Serves 100,000 jobs for as long as a measurement takes; its rows come after how long the filling took. */
export async function withHundredThousand(
  measure: (server: Served) => Promise<Row[]>,
): Promise<{ rows: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-bench-'));
  try {
    const begun = performance.now();
    await makeFeed(folder, jobs);
    const seconds = secondsSince(begun);
    const server = await serve(root, folder);
    const subject = 'recruitment feed';
    try {
      const idle = Math.round(residentKilobytes(server.pid) / 1024);
      const filled: Row = {
        subject,
        metric: 'fill with 100,000 jobs',
        value: seconds,
        unit: 's',
        target: '<= 60',
        ok: seconds <= 60,
      };
      const ready: Row = {
        subject,
        metric: 'ready',
        value: server.ready,
        unit: 's',
        target: '<= 1',
        ok: server.ready <= 1,
      };
      const memory: Row = {
        subject,
        metric: 'memory, idle',
        value: idle,
        unit: 'MB',
        target: '<= 200',
        ok: idle <= 200,
      };
      return { rows: [filled, ready, memory, ...(await measure(server))] };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resident memory of a process, as Linux tells it. */
function residentKilobytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
}
