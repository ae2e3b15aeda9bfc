import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { createLineHash, decodeLine, type Header, type Value } from './format.ts';
import type { Table } from './tables.ts';
import type { BackupContents } from './write-backup.ts';

/** The file is no backup, or is not whole: use another one. */
export class DamagedBackupError extends Error {
  readonly code = 'damaged_backup';
  constructor(reason: string, cause?: unknown) {
    super(`The backup cannot be used: ${reason}. Nothing was restored; use another backup.`, { cause });
  }
}

export interface BackupReader {
  begin(header: Header): Promise<void>;
  row(table: Table, values: Value[]): Promise<void>;
  tableEnd(table: Table): Promise<void>;
}

/**
 * Reads a backup and tells what it holds, in its order. Resolves once the whole is read and found to be as it was
 * written; what a reader is told before is not sure yet.
 *
 * @throws DamagedBackupError
 */
export async function readBackup(path: string, reader: Partial<BackupReader> = {}): Promise<BackupContents> {
  const rows: Record<string, number> = {};
  let header: Header | undefined;
  let table: Table | undefined;
  let hash = createLineHash();
  let count = 0;
  let isWhole = false;
  for await (const text of linesOf(path)) {
    const line = parse(text);
    if (isWhole) throw new DamagedBackupError('something follows its end');
    if (!header) {
      if (!('backup' in line) || line.backup !== 'recruitment-feed' || line.format !== 1)
        throw new DamagedBackupError('it does not begin as one');
      header = line;
      await reader.begin?.(header);
    } else if (Array.isArray(line)) {
      if (!table) throw new DamagedBackupError('a row stands outside of a table');
      hash.add(`${text}\n`);
      count++;
      await reader.row?.(table, line);
    } else if ('table' in line) {
      table = line;
      hash = createLineHash();
      count = 0;
    } else if ('tableEnd' in line) {
      if (!table || line.tableEnd !== table.table || line.rows !== count || line.sha256 !== hash.read())
        throw new DamagedBackupError(`${line.tableEnd} is not as it was written`);
      await reader.tableEnd?.(table);
      rows[line.tableEnd] = count;
      table = undefined;
    } else isWhole = 'end' in line && line.tables === Object.keys(rows).length;
  }
  if (!header || !isWhole) throw new DamagedBackupError('its end is missing');
  return { version: header.version, createdAt: header.createdAt, rows };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const plain = createGunzip();
  file.on('error', (error) => plain.destroy(error));
  try {
    yield* createInterface({ input: file.pipe(plain), crlfDelay: Number.POSITIVE_INFINITY });
    // A reading of lines ends with its input, also where that has failed.
    if (plain.errored) throw plain.errored;
  } catch (error) {
    if (error instanceof DamagedBackupError || !(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') throw new DamagedBackupError(`there is no file ${path}`, error);
    throw String(error.code).startsWith('Z_')
      ? new DamagedBackupError('it is broken off or changed', error)
      : error;
  } finally {
    file.destroy();
  }
}

function parse(text: string) {
  try {
    return decodeLine(text);
  } catch (error) {
    throw new DamagedBackupError('it has a line that is not JSON', error);
  }
}
