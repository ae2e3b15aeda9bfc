import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import type { FeedDatabase } from './schema.ts';
import { isBusy } from './sqlite-busy.ts';

/** Another server works on this data folder: stop it, or give this one a folder of its own. */
export class DataFolderInUseError extends Error {
  readonly code = 'data_folder_in_use';
  constructor(folder: string) {
    super(`Another server is running on ${folder}. Stop it first, or choose another folder with --data.`);
  }
}

/** Returns where the database lies in a data folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'feed.sqlite');
}

/** Opens the database in a data folder, making both where they are missing. Other processes may have it open too. */
export function openDataFolder(folder: string): Promise<FeedDatabase> {
  mkdirSync(folder, { recursive: true });
  return openDatabase({ file: databaseFile(folder) });
}

/**
 * Takes a data folder for one server. The lock is the operating system's and goes with the process, however that
 * ends. Returns what gives it back.
 *
 * @throws DataFolderInUseError where another server has it.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'server.lock'));
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new DataFolderInUseError(resolve(folder));
    throw error;
  }
  return () => lock.close();
}

/** Tells whether an error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
