import { existsSync } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FeedPlace } from '../commands/feed-place.ts';
import { databaseFile, lockDataFolder } from '../store/data-folder.ts';
import { connectDatabase } from '../store/database.ts';
import { filesOfMedia } from '../store/media.ts';
import { completeSearch } from '../store/search-completion.ts';
import { checkMedia, copyMedia, placeMedia } from './media-files.ts';
import { readBackup } from './read-backup.ts';
import { DatabaseNotEmptyError, type Rows, restoreBackup } from './restore-backup.ts';
import { type BackupContents, writeBackup } from './write-backup.ts';

/** There is something at the place of the new backup: choose another. */
export class BackupExistsError extends Error {
  readonly code = 'backup_exists';
  constructor(folder: string) {
    super(`There is something at ${resolve(folder)}. Choose a new name; a backup never replaces one.`);
  }
}

/** There is no feed where one was to be backed up. */
export class NoFeedError extends Error {
  readonly code = 'no_feed';
  constructor(place: string) {
    super(`There is no feed in ${place}. Check --data, or what DATABASE_URL says.`);
  }
}

const rowsFile = 'feed.ndjson.gz';

/** A backup that was made, and which files of pictures it lacks, because the feed has lost them. */
export type MadeBackup = BackupContents & { lostMedia: string[] };

/**
 * Makes a backup in a new folder, while the feed goes on. The folder is there only once the backup is whole and on the
 * disk.
 *
 * @throws BackupExistsError, NoFeedError
 */
export async function backUp(
  { location, name, media }: FeedPlace,
  { folder, now }: { folder: string; now: Date },
): Promise<MadeBackup> {
  if (existsSync(folder)) throw new BackupExistsError(folder);
  if ('data' in location && !existsSync(databaseFile(location.data))) throw new NoFeedError(name);
  const part = `${resolve(folder)}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  // As it is: a backup before an update is one of the old version.
  const db = await connectDatabase('data' in location ? { file: databaseFile(location.data) } : location);
  try {
    if ((await db.introspection.getTables()).length === 0) throw new NoFeedError(name);
    await writeBackup(db, join(part, rowsFile), now);
    const { contents, files } = await readRows(part);
    const missing = await copyMedia(media, part, files);
    // What was swept meanwhile is not lost.
    const needed = new Set(missing.length > 0 ? await filesOfMedia(db) : []);
    await syncFolder(part);
    await rename(part, folder);
    await syncFolder(join(part, '..'));
    return { ...contents, lostMedia: missing.filter((file) => needed.has(file)) };
  } finally {
    await db.destroy();
    await rm(part, { recursive: true, force: true });
  }
}

/**
 * Restores a backup into a data folder or a PostgreSQL database that has no feed yet, and its pictures where that feed
 * keeps them. All of it is checked before anything is written; where restoring fails, nothing of it stays.
 *
 * @throws DamagedBackupError, DatabaseNotEmptyError, NewerDatabaseError, DataFolderInUseError
 */
export async function restore({ location, media }: FeedPlace, folder: string): Promise<BackupContents> {
  const { contents, files } = await readRows(folder);
  const there = await checkMedia(folder, files);
  const placed: string[] = [];
  const rows: Rows = {
    path: join(folder, rowsFile),
    version: contents.version,
    beforeCommit: () => placeMedia(folder, media, { files: there, placed }),
  };
  try {
    await ('data' in location ? restoreFile(location.data, rows) : restoreDatabase(location.url, rows));
  } catch (error) {
    for (const file of placed) await media.remove(file);
    throw error;
  }
  return contents;
}

/** Reads the rows of a backup through. Resolves with what it holds, and which files its pictures have. */
async function readRows(folder: string): Promise<{ contents: BackupContents; files: Set<string> }> {
  const files = new Set<string>();
  const contents = await readBackup(join(folder, rowsFile), {
    async row({ table, columns }, values) {
      if (table === 'media_files') files.add(String(values[columns.indexOf('file')]));
    },
  });
  return { contents, files };
}

async function restoreDatabase(url: string, rows: Rows): Promise<void> {
  const db = await connectDatabase({ url });
  try {
    await restoreBackup(db, rows);
    await completeSearch(db);
  } finally {
    await db.destroy();
  }
}

async function restoreFile(data: string, rows: Rows): Promise<void> {
  const unlock = lockDataFolder(data);
  const file = databaseFile(data);
  const part = `${file}.part`;
  const removePart = () => Promise.all(['', '-wal', '-shm'].map((end) => rm(part + end, { force: true })));
  try {
    if (existsSync(file)) throw new DatabaseNotEmptyError();
    await removePart();
    const db = await connectDatabase({ file: part });
    await restoreBackup(db, rows)
      .then(() => completeSearch(db))
      .finally(() => db.destroy());
    // Unlike a renaming, it fails where there is a file by now.
    await link(part, file);
    await syncFolder(data);
  } finally {
    await removePart();
    unlock();
  }
}

/** Makes sure that the names in a folder are on the disk. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}
