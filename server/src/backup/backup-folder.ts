import { existsSync } from 'node:fs';
import { cp, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FeedLocation } from '../commands/feed-location.ts';
import { databaseFile, lockDataFolder } from '../store/data-folder.ts';
import { connectDatabase } from '../store/database.ts';
import { completeSearch } from '../store/search-completion.ts';
import { DatabaseNotEmptyError, restoreBackup } from './restore-backup.ts';
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
/** In the data folder and in a backup of it: what was uploaded. */
const mediaFolder = 'media';

/**
 * Makes a backup in a new folder, while the feed goes on. The folder is there only once the backup is whole and on the
 * disk.
 *
 * @throws BackupExistsError, NoFeedError
 */
export async function backUp(
  location: FeedLocation,
  { folder, name, now }: { folder: string; name: string; now: Date },
): Promise<BackupContents> {
  if (existsSync(folder)) throw new BackupExistsError(folder);
  if ('data' in location && !existsSync(databaseFile(location.data))) throw new NoFeedError(name);
  const part = `${resolve(folder)}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  // As it is: a backup before an update is one of the old version.
  const db = await connectDatabase('data' in location ? { file: databaseFile(location.data) } : location);
  try {
    if ((await db.introspection.getTables()).length === 0) throw new NoFeedError(name);
    const contents = await writeBackup(db, join(part, rowsFile), now);
    // After the rows: what they speak of is there.
    if ('data' in location) await copyMedia(location.data, part);
    await syncFolder(part);
    await rename(part, folder);
    await syncFolder(join(part, '..'));
    return contents;
  } finally {
    await db.destroy();
    await rm(part, { recursive: true, force: true });
  }
}

/**
 * Restores a backup into a data folder or a PostgreSQL database that has no feed yet. Where it fails, there is none.
 *
 * @throws DamagedBackupError, DatabaseNotEmptyError, NewerDatabaseError, DataFolderInUseError
 */
export async function restore(location: FeedLocation, folder: string): Promise<BackupContents> {
  const path = join(folder, rowsFile);
  if ('data' in location) return restoreFile(location.data, folder);
  const db = await connectDatabase(location);
  try {
    const contents = await restoreBackup(db, path);
    await completeSearch(db);
    return contents;
  } finally {
    await db.destroy();
  }
}

async function restoreFile(data: string, folder: string): Promise<BackupContents> {
  const unlock = lockDataFolder(data);
  const file = databaseFile(data);
  const part = `${file}.part`;
  const removePart = () => Promise.all(['', '-wal', '-shm'].map((end) => rm(part + end, { force: true })));
  try {
    if (existsSync(file) || existsSync(join(data, mediaFolder))) throw new DatabaseNotEmptyError();
    await removePart();
    const db = await connectDatabase({ file: part });
    const contents = await restoreBackup(db, join(folder, rowsFile))
      .then((restored) => completeSearch(db).then(() => restored))
      .finally(() => db.destroy());
    await copyMedia(folder, data);
    // Unlike a renaming, it fails where there is a file by now.
    await link(part, file);
    await syncFolder(data);
    return contents;
  } finally {
    await removePart();
    unlock();
  }
}

async function copyMedia(from: string, to: string): Promise<void> {
  const media = join(from, mediaFolder);
  if (existsSync(media)) await cp(media, join(to, mediaFolder), { recursive: true, errorOnExist: true });
}

/** Makes sure that the names in a folder are on the disk. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}
