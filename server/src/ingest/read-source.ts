import { open } from 'node:fs/promises';
import { RefusedError } from './refused.ts';

export const defaultMaxBytes = 64 * 2 ** 20;

/** A file to import: its bytes, or where it lies; `name` is what the report calls it. */
export type Source = { name: string } & ({ bytes: Uint8Array } | { path: string });

/**
 * Returns a source's bytes, having looked at the size before reading.
 *
 * @throws RefusedError `unreadable_file`, `too_large` or `empty_file`.
 */
export async function readSource(source: Source, maxBytes = defaultMaxBytes): Promise<Uint8Array> {
  const bytes = 'bytes' in source ? source.bytes : await readFileWithin(source.path, maxBytes);
  refuseLargerThan(maxBytes, bytes.length);
  if (bytes.length === 0) throw new RefusedError('empty_file', 'The file is empty.', 'byte 0');
  return bytes;
}

async function readFileWithin(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const stats = await file.stat();
    if (!stats.isFile()) throw new RefusedError('unreadable_file', `${path} is not a file.`);
    refuseLargerThan(maxBytes, stats.size);
    return await file.readFile();
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new RefusedError('unreadable_file', `${path} cannot be read (${reason}).`);
  }
}

function refuseLargerThan(maxBytes: number, size: number): void {
  if (size <= maxBytes) return;
  throw new RefusedError(
    'too_large',
    `The file has ${mebibytes(size)}, more than the limit of ${mebibytes(maxBytes)}: split it, or raise the limit with --max-bytes.`,
  );
}

function mebibytes(bytes: number): string {
  return bytes < 2 ** 20 ? `${bytes} bytes` : `${Math.round((bytes / 2 ** 20) * 10) / 10} MiB`;
}
