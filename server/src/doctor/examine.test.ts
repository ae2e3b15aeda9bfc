import { writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { openFeed } from '../commands/feed-location.ts';
import { databaseFile, lockDataFolder } from '../store/data-folder.ts';
import type { FeedDatabase } from '../store/database.ts';
import { insertJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { temporaryFolder } from '../testing/database.ts';
import { createPlace } from '../testing/place.ts';
import { job, now, organization } from '../testing/samples.ts';
import { examine } from './examine.ts';
import { checkNode } from './machine.ts';

type Location = Awaited<ReturnType<typeof createPlace>>['location'];
let location: Location;
beforeEach(async () => {
  location = (await createPlace()).location;
  await change(async (db) => {
    await insertJob(db, job(await insertOrganization(db, organization(), now)), now);
  });
});

async function change(work: (db: FeedDatabase) => Promise<unknown>): Promise<void> {
  const db = await openFeed(location);
  await work(db);
  await db.destroy();
}
const wrong = async (at = now) => (await examine(location, at)).filter(({ ok }) => !ok);

test('finds nothing wrong with a feed that is well', async () => {
  const findings = await examine(location, now);
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

test('finds a clock that is behind what was written', async () => {
  expect(await wrong(new Date(now.getTime() - 120_000))).toMatchObject([{ check: 'clock' }]);
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
  expect(await examine({ data }, now)).toContainEqual(
    expect.objectContaining({ check: 'database', ok: false, detail: expect.stringContaining('no feed') }),
  );
  writeFileSync(databaseFile(data), 'this is no database, however long it is, and never was one');
  const unlock = lockDataFolder(data);
  const findings = await examine({ data }, now);
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
