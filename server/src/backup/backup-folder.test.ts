import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openFeed } from '../commands/feed-location.ts';
import { temporaryFolder } from '../testing/database.ts';
import { createPlace } from '../testing/place.ts';
import { now } from '../testing/samples.ts';
import { backUp, restore } from './backup-folder.ts';

/** Backs up a feed of so many settings. Resolves with the folder. */
async function backUpSettings(settings: number): Promise<string> {
  const place = await createPlace();
  const db = await openFeed(place.location);
  const values = Array.from({ length: settings }, (_, index) => ({ name: `setting ${index}`, value: '' }));
  if (values.length > 0) await db.insertInto('settings').values(values).execute();
  await db.destroy();
  const folder = join(temporaryFolder(), 'backup');
  await backUp(place, { folder, now });
  return folder;
}

test('a table of more rows than are read or written at a time is restored whole', async () => {
  const folder = await backUpSettings(2_345);
  const place = await createPlace();
  await restore(place, folder);
  const db = await openFeed(place.location);
  const { rows } = await sql<{ name: string }>`select name from settings where name like 'setting %'`.execute(
    db,
  );
  expect(new Set(rows.map(({ name }) => name))).toHaveProperty('size', 2_345);
  await db.destroy();
});

test.skipIf(process.platform === 'win32')('a backup is for nobody but who made it', async () => {
  const folder = await backUpSettings(0);
  for (const path of [folder, join(folder, 'feed.ndjson.gz')]) expect(statSync(path).mode & 0o077).toBe(0);
});
