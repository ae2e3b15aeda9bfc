import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { isContentOf } from '../media/content-name.ts';
import { mediaFolder } from '../media/media-folder.ts';
import type { MediaStore } from '../media/media-store.ts';
import { isMissing } from '../store/data-folder.ts';
import { DamagedBackupError } from './read-backup.ts';

/** Names the files that were lost before the backup was made; not there where none was. */
const lostFile = 'lost-media.json';
const Lost = z.array(z.string());

/** Returns where the files of pictures lie in a backup, each named by the SHA-256 of its bytes. */
function mediaOfBackup(folder: string): MediaStore {
  return mediaFolder(join(folder, 'media'));
}

/**
 * Copies files into a backup. Resolves with those that are not there, or not what their name says: the backup is made
 * without them, and says so.
 */
export async function copyMedia(
  media: MediaStore,
  folder: string,
  files: ReadonlySet<string>,
): Promise<string[]> {
  const copies = mediaOfBackup(folder);
  const lost: string[] = [];
  for (const file of files) {
    const bytes = await media.read(file);
    if (bytes && isContentOf(file, bytes)) await copies.put(file, bytes);
    else lost.push(file);
  }
  if (lost.length > 0) await writeFile(join(folder, lostFile), JSON.stringify(lost), { flush: true });
  return lost;
}

/**
 * Resolves with those of the files that a backup has: all but the ones that it says were lost.
 *
 * @throws DamagedBackupError naming one that is missing or is not as it was.
 */
export async function checkMedia(folder: string, files: ReadonlySet<string>): Promise<string[]> {
  const lost = new Set(await readLost(folder));
  const there = [...files].filter((file) => !lost.has(file));
  for (const file of there) await readMedium(folder, file);
  return there;
}

/**
 * Puts files of a backup where a feed has them. Each that was not there before is added to `placed`, for whoever has to
 * take them back.
 *
 * @throws DamagedBackupError naming one that is missing or is not as it was.
 */
export async function placeMedia(
  folder: string,
  media: MediaStore,
  { files, placed }: { files: readonly string[]; placed: string[] },
): Promise<void> {
  for (const file of files) {
    const there = await media.read(file);
    if (there && isContentOf(file, there)) continue;
    const bytes = await readMedium(folder, file);
    if (!there) placed.push(file);
    await media.put(file, bytes);
  }
}

async function readMedium(folder: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await mediaOfBackup(folder).read(file);
  if (!bytes) throw new DamagedBackupError(`media/${file} is missing`);
  if (!isContentOf(file, bytes)) throw new DamagedBackupError(`media/${file} is not as it was written`);
  return bytes;
}

async function readLost(folder: string): Promise<string[]> {
  try {
    return Lost.parse(JSON.parse(await readFile(join(folder, lostFile), 'utf8')));
  } catch (error) {
    if (isMissing(error)) return [];
    throw new DamagedBackupError(`${lostFile} cannot be read`, error);
  }
}
