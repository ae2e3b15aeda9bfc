import { existsSync } from 'node:fs';
import type { FeedPlace } from '../commands/feed-place.ts';
import { databaseFile } from '../store/data-folder.ts';
import { connectDatabase } from '../store/database.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { checkClock, checkFile, checkListening, checkVersion } from './database.ts';
import { type Finding, ill, well } from './finding.ts';
import { checkChangeLog, checkSearch } from './invariants.ts';
import { checkDisk, checkLock, checkNode } from './machine.ts';
import { checkMedia } from './media.ts';

/** Looks at a feed and what it runs on, and changes nothing. Resolves with what was found, also where it is well. */
export async function examine(place: FeedPlace, now: Date): Promise<Finding[]> {
  return [checkNode(process.version), ...(await checkFolder(place)), ...(await checkDatabase(place, now))];
}

async function checkFolder({ location }: FeedPlace): Promise<Finding[]> {
  if (!('data' in location) || !existsSync(location.data)) return [];
  return [await checkDisk(location.data), checkLock(location.data)];
}

async function checkDatabase({ location, media }: FeedPlace, now: Date): Promise<Finding[]> {
  if ('data' in location && !existsSync(databaseFile(location.data)))
    return [ill('database', `There is no feed in ${location.data}. Check --data, or start a server once.`)];
  let db: FeedDatabase | undefined;
  try {
    db = await connectDatabase('data' in location ? { file: databaseFile(location.data) } : location);
    const version = await checkVersion(db);
    const reached = [well('database', 'The database answers.'), version, await checkFile(db)];
    if (!version.ok) return reached;
    const listening = await checkListening(db);
    return [
      ...reached,
      listening,
      await checkClock(db, now),
      await checkChangeLog(db),
      await checkSearch(db),
      await checkMedia(db, media),
    ];
  } catch (error) {
    return [ill('database', error instanceof Error ? error.message : String(error))];
  } finally {
    await db?.destroy();
  }
}
