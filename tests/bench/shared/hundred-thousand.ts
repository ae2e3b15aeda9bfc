import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@recruitment-feed/server';
import type { Row } from '../bench.ts';
import { makeFeed } from './make-feed.ts';
import { sharedBuffers, startPostgres } from './postgres.ts';
import { type Served, serve } from './serve.ts';
import { secondsSince } from './spawn-feed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const jobs = 100_000;

type Measure = (server: Served, subject: string) => Promise<Row[]>;

/** Serves 100,000 jobs from SQLite, then from PostgreSQL, for as long as a measurement takes. */
export async function withHundredThousand(measure: Measure): Promise<{ rows: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-bench-'));
  try {
    const onSqlite = await onDatabase('recruitment feed, SQLite', folder, undefined, measure);
    const postgres = await startPostgres();
    try {
      const subject = `recruitment feed, PostgreSQL, shared_buffers ${sharedBuffers}`;
      const onPostgres = await onDatabase(subject, folder, postgres.url, measure);
      return { rows: [...onSqlite, ...onPostgres] };
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onDatabase(
  subject: string,
  folder: string,
  url: string | undefined,
  measure: Measure,
): Promise<Row[]> {
  const begun = performance.now();
  const db = await openDatabase(url === undefined ? { file: join(folder, 'feed.sqlite') } : { url });
  await makeFeed(db, jobs);
  await db.destroy();
  const filled = secondsSince(begun);
  const server = await serve(root, folder, { url });
  try {
    const idle = Math.round(residentKilobytes(server.pid) / 1024);
    const atMost = (metric: string, value: number, bound: number, unit: string): Row => ({
      ...{ subject, metric, value, unit },
      ...{ target: `<= ${bound}`, ok: value <= bound },
    });
    return [
      atMost('fill with 100,000 jobs', filled, 60, 's'),
      atMost('ready', server.ready, 1, 's'),
      atMost('memory, idle', idle, 200, 'MB'),
      ...(await measure(server, subject)),
    ];
  } finally {
    await server.stop();
  }
}

/** Resident memory of a process, as Linux tells it. */
function residentKilobytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
}
