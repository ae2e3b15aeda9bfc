import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Finds the process in which the worker of an extension runs, among the children of the browser with a profile's folder. */
export function extensionProcess(profile: string): number {
  const found = readdirSync('/proc').find(
    (pid) =>
      /^\d+$/.test(pid) &&
      textOf(`/proc/${pid}/cmdline`).includes('--extension-process') &&
      isWithin(pid, profile),
  );
  if (found === undefined) throw new Error('The extension has no process of its own here.');
  return Number(found);
}

/** Megabytes that a process holds at most since the last {@link forgetPeak}. */
export function peakOf(pid: number): number {
  return kilobytes(pid, 'VmHWM') / 1024;
}

/** Lets the peak of a process begin at what it holds now; https://docs.kernel.org/filesystems/proc.html, `clear_refs`. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function isWithin(pid: string, profile: string): boolean {
  if (textOf(`/proc/${pid}/cmdline`).includes(profile)) return true;
  const parent = /^PPid:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1];
  return parent !== undefined && parent !== '0' && isWithin(parent, profile);
}

function kilobytes(pid: number, field: string): number {
  const found = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(textOf(`/proc/${pid}/status`))?.[1];
  return Number(found ?? Number.NaN);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A process that has ended meanwhile.
    return '';
  }
}
