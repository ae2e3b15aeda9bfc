import { zipSync } from 'fflate';

/** Packs files into a zip that depends on their names and contents alone: sorted, and without the times of this machine. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The first day that a zip can name, on this machine's clock as the format has it.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([name, content]) => [name, [content, { mtime, level: 9 }]])));
}
