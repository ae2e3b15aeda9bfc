import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { openFeed } from '../commands/feed-location.ts';
import { databaseFile, lockDataFolder } from '../store/data-folder.ts';
import type { FeedDatabase } from '../store/database.ts';
import { insertJob } from '../store/jobs.ts';
import { filesOfMedia } from '../store/media.ts';
import { insertOrganization } from '../store/organizations.ts';
import { temporaryFolder } from '../testing/database.ts';
import { openTestFeed } from '../testing/feed.ts';
import { picture, pictureSender } from '../testing/pictures.ts';
import { createPlace, type Place } from '../testing/place.ts';
import { job, now, organization } from '../testing/samples.ts';
import { examine } from './examine.ts';
import { checkDisk, checkNode } from './machine.ts';

let place: Place;
beforeEach(async () => {
  place = await createPlace();
  await change(async (db) => {
    await insertJob(db, job(await insertOrganization(db, organization(), now)), now);
  });
});

async function change(work: (db: FeedDatabase) => Promise<unknown>): Promise<void> {
  const db = await openFeed(place.location);
  await work(db);
  await db.destroy();
}
const wrong = async (at = now) => (await examine(place, at)).filter(({ ok }) => !ok);

test('finds nothing wrong with a feed that is well', async () => {
  const findings = await examine(place, now);
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual(
    expect.arrayContaining([
      'node',
      'database',
      'version',
      'file',
      'listening',
      'clock',
      'changes',
      'search',
      'media',
    ]),
  );
});

test('finds what the change log does not tell, and what cannot be found', async () => {
  await change((db) => sql`update jobs set rev = rev + 1`.execute(db));
  expect(await wrong()).toMatchObject([{ check: 'changes', detail: expect.stringContaining('1 jobs') }]);
  await change(async (db) => {
    await sql`delete from changes where collection = 'organizations'`.execute(db);
    await sql`delete from job_facets`.execute(db);
    await sql`delete from search_documents`.execute(db);
  });
  expect(await wrong()).toMatchObject([
    { check: 'changes', detail: expect.stringContaining('1 organizations, 1 jobs') },
    { check: 'search', detail: expect.stringContaining('1 organizations, 1 jobs') },
  ]);
});

test('finds files of pictures that are missing, and those that no picture has', async () => {
  let names: string[] = [];
  await change(async (db) => {
    const feed = await openTestFeed({ db, media: place.media });
    const owner = await insertOrganization(db, organization(), now);
    expect((await (await pictureSender(feed, owner))(await picture(400, 300))).status).toBe(201);
    names = await filesOfMedia(db);
  });
  expect(await wrong()).toEqual([]);
  const [name = ''] = names;
  renameSync(join(place.folder, name), join(place.folder, 'left.part'));
  expect(await wrong()).toMatchObject([
    { check: 'media', detail: expect.stringContaining(`1 files of pictures are missing (${name})`) },
  ]);
  writeFileSync(join(place.folder, name), '');
  expect(await wrong()).toMatchObject([
    { check: 'media', detail: expect.stringContaining('1 files belong to no picture (left.part)') },
  ]);
});

test('finds a clock that is behind what was written', async () => {
  expect(await wrong(new Date(now.getTime() - 120_000))).toMatchObject([{ check: 'clock' }]);
  // As far apart as clocks that somebody sets may be.
  expect(await wrong(new Date(now.getTime() - 59_000))).toEqual([]);
});

test('does not miss jobs that are told no longer', async () => {
  await change(async (db) => {
    await sql`update jobs set deleted_at = ${now.toISOString()}, rev = rev + 1`.execute(db);
    await sql`delete from job_facets`.execute(db);
    await sql`delete from search_documents where object_id in (select id from jobs)`.execute(db);
  });
  expect(await wrong()).toEqual([]);
});

test('finds a database that is older than the program, and says what brings it up to date', async () => {
  await change((db) =>
    sql`delete from migrations where number = (select max(number) from migrations)`.execute(db),
  );
  expect(await wrong()).toMatchObject([
    { check: 'version', detail: expect.stringContaining('feed migrate') },
  ]);
});

test('names some files of many', async () => {
  mkdirSync(place.folder, { recursive: true });
  for (const number of [1, 2, 3, 4, 5]) writeFileSync(join(place.folder, `${number}.webp`), '');
  const [five] = await wrong();
  expect(five?.detail).toContain('5 files belong to no picture (1.webp, 2.webp, 3.webp, 4.webp, 5.webp).');
  writeFileSync(join(place.folder, '6.webp'), '');
  const [six] = await wrong();
  expect(six?.detail).toContain('(1.webp, 2.webp, 3.webp, 4.webp, 5.webp and others).');
});

test('finds a database of another version, and looks no further', async () => {
  await change((db) =>
    db.insertInto('migrations').values({ number: 999, name: 'future', applied_at: '' }).execute(),
  );
  expect(await wrong()).toMatchObject([
    { check: 'version', detail: expect.stringContaining('newer program') },
  ]);
});

test('says where there is no feed, where it is damaged, and where a server runs', async () => {
  const data = temporaryFolder();
  const empty = { ...place, location: { data } };
  expect(await examine(empty, now)).toContainEqual(
    expect.objectContaining({ check: 'database', ok: false, detail: expect.stringContaining('no feed') }),
  );
  writeFileSync(databaseFile(data), 'this is no database, however long it is, and never was one');
  const unlock = lockDataFolder(data);
  const findings = await examine(empty, now);
  unlock();
  expect(findings).toContainEqual(expect.objectContaining({ check: 'database', ok: false }));
  expect(findings).toContainEqual(
    expect.objectContaining({ check: 'server', detail: expect.stringContaining('A server is running') }),
  );
});

test('tells a Node.js that is too old', () => {
  expect(checkNode('v22.17.9').ok).toBe(false);
  expect(checkNode('v22.18.0').ok).toBe(true);
  expect(checkNode('v24.0.0').ok).toBe(true);
});

test('tells a disk that is nearly full', async () => {
  expect((await checkDisk(temporaryFolder(), 0)).ok).toBe(true);
  const full = await checkDisk(temporaryFolder(), Number.POSITIVE_INFINITY);
  expect(full).toMatchObject({ ok: false, detail: expect.stringContaining('Make room') });
});
