import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { secondsSince, spawnFeed } from '../shared/spawn-feed.ts';

/** Imports a file in a fresh process: what a person waits for, and the most memory that it held. */
export async function measureImport(
  root: string,
  data: string,
  file: string,
): Promise<{ rows: number; seconds: number; peakMegabytes: number }> {
  const start = performance.now();
  const child = spawnFeed(root, ['import', '--data', data, '--json', file]);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakKilobytes(child.pid));
  }, 20);
  const [output, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  clearInterval(watch);
  const seconds = secondsSince(start);
  if (status !== 0) throw new Error(`The import ended with status ${status}.`);
  const { files } = JSON.parse(output) as { files: { read: number }[] };
  return { rows: files[0]?.read ?? 0, seconds, peakMegabytes: Math.round(peak / 1024) };
}

/** The kernel's own high-water mark, https://man7.org/linux/man-pages/man5/proc_pid_status.5.html; 0 where there is none. */
function peakKilobytes(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0);
}
