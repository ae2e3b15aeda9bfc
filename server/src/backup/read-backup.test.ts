import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NewerDatabaseError } from '../store/migrate.ts';
import { temporaryFolder } from '../testing/database.ts';
import { createPlace } from '../testing/place.ts';
import { restore } from './backup-folder.ts';
import { createLineHash, encodeLine, type Line } from './format.ts';
import { DamagedBackupError, readBackup } from './read-backup.ts';

const at = '2026-11-24T08:00:00.000Z';
const header = (version: number): Line => ({
  backup: 'recruitment-feed',
  format: 1,
  version,
  createdAt: at,
});

/** The lines of a table, as they are written. */
function table(name: string, ...rows: string[][]): Line[] {
  const hash = createLineHash();
  for (const row of rows) hash.add(encodeLine(row));
  return [
    { table: name, columns: ['name', 'value'] },
    ...rows,
    { tableEnd: name, rows: rows.length, sha256: hash.read() },
  ];
}

/** Writes a backup of these lines. Returns its folder. */
function backup(...lines: Line[]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'feed.ndjson.gz'), gzipSync(lines.map(encodeLine).join('')));
  return folder;
}

const read = (folder: string) => readBackup(join(folder, 'feed.ndjson.gz'));
const settings = table('settings', ['a', '1'], ['b', '2']);
const end = (tables: number): Line => ({ end: true, tables });

test('a whole backup is read, with how much it holds', async () => {
  expect(await read(backup(header(1), ...settings, ...table('keys'), end(2)))).toEqual({
    version: 1,
    createdAt: at,
    rows: { settings: 2, keys: 0 },
  });
});

test.each([
  ['that goes on behind its end', [header(1), ...settings, end(1), ...table('keys'), end(2)]],
  ['that lacks a table', [header(1), ...settings, end(2)]],
  ['that lacks the end of a table', [header(1), ...settings.slice(0, -1), end(1)]],
  ['whose rows stand in no table', [header(1), ['a', '1'], end(0)]],
  [
    'whose rows have changed places',
    [header(1), ...[0, 2, 1, 3].map((index) => settings[index] ?? []), end(1)],
  ],
  ['of another format', [{ ...header(1), format: 2 } as unknown as Line, ...settings, end(1)]],
] satisfies [string, Line[]][])('a backup %s is refused', async (_, lines) => {
  await expect(read(backup(...lines))).rejects.toThrow(DamagedBackupError);
});

test('a backup of a newer program is not restored', async () => {
  await expect(restore(await createPlace(), backup(header(9999), end(0)))).rejects.toThrow(
    NewerDatabaseError,
  );
});
