import { readFileSync } from 'node:fs';

/** What a process and those that it started take. */
export interface Usage {
  residentKilobytes: number;
  /** Milliseconds, of the kernel's work for them too. */
  cpu: number;
}

/** Of a second; the kernel tells all programs the same, https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const tick = 10;

/** Reads what a tree of processes takes, as Linux tells it. */
export function usageOf(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold anything; user and system time are the 12th and 13th after it.
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children
    .map((child) => usageOf(Number(child)))
    .reduce(
      (sum, { residentKilobytes, cpu }) => ({
        residentKilobytes: sum.residentKilobytes + residentKilobytes,
        cpu: sum.cpu + cpu,
      }),
      { residentKilobytes: own, cpu: (user + system) * tick },
    );
}
