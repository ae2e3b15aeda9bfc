import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { databaseVersion } from '../store/migrate.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { createLineHash, encodeLine, type Value } from './format.ts';
import { backedUpTables, readRows, type Table } from './tables.ts';

/** How much a backup holds. */
export interface BackupContents {
  version: number;
  createdAt: string;
  /** How many rows, by table. */
  rows: Record<string, number>;
}

/**
 * Writes what a feed held at one moment into a new file, while others go on writing. Resolves once it is on the disk.
 * The file holds the same from SQLite and from PostgreSQL.
 */
export async function writeBackup(db: FeedDatabase, path: string, now: Date): Promise<BackupContents> {
  const rows: Record<string, number> = {};
  const version = await databaseVersion(db);
  const createdAt = now.toISOString();
  // 'wx' refuses a file that is there; flushed, it is on the disk when it is closed.
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      async function* lines() {
        yield encodeLine({ backup: 'recruitment-feed', format: 1, version, createdAt });
        for (const table of await backedUpTables(trx)) yield* tableLines(table, readRows(trx, table));
        yield encodeLine({ end: true, tables: Object.keys(rows).length });
      }
      async function* tableLines(table: Table, read: AsyncGenerator<Value[]>) {
        yield encodeLine(table);
        const hash = createLineHash();
        let count = 0;
        for await (const row of read) {
          const line = encodeLine(row);
          hash.add(line);
          count++;
          yield line;
        }
        rows[table.table] = count;
        yield encodeLine({ tableEnd: table.table, rows: count, sha256: hash.read() });
      }
      await pipeline(Readable.from(lines()), createGzip(), file);
    });
  return { version, createdAt, rows };
}
