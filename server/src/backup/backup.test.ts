import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SyncPage } from '@recruitment-feed/sdk/contract';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FeedLocation, openFeed } from '../commands/feed-location.ts';
import type { FeedPlace } from '../commands/feed-place.ts';
import type { MediaStore } from '../media/media-store.ts';
import { insertCooperation } from '../store/cooperations.ts';
import { DataFolderInUseError, lockDataFolder } from '../store/data-folder.ts';
import type { FeedDatabase } from '../store/database.ts';
import { insertEvent } from '../store/events.ts';
import { closeJob, insertJob } from '../store/jobs.ts';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { insertPost } from '../store/posts.ts';
import { retireClosedJobs } from '../store/retention.ts';
import { temporaryFolder } from '../testing/database.ts';
import { openTestFeed } from '../testing/feed.ts';
import { picture as pictureOf, pictureSender } from '../testing/pictures.ts';
import { createPlace } from '../testing/place.ts';
import { cohort, cooperation, daysLater, event, job, now, organization, post } from '../testing/samples.ts';
import { writer } from '../testing/writing.ts';
import { BackupExistsError, backUp, NoFeedError, restore } from './backup-folder.ts';
import { DamagedBackupError } from './read-backup.ts';
import { DatabaseNotEmptyError } from './restore-backup.ts';
import { backedUpTables, readRows } from './tables.ts';

let folder: string;
beforeEach(() => {
  folder = join(temporaryFolder(), 'backup');
});

const make = (place: FeedPlace, to = folder) => backUp(place, { folder: to, now });

async function fill(location: FeedLocation): Promise<FeedDatabase> {
  const db = await openFeed(location);
  const enterprise = await insertOrganization(db, organization({ name: '杭叉集团 "C++" \\ \n' }), now);
  const college = await insertOrganization(db, organization({ kind: 'college', name: '职业技术学院' }), now);
  const closed = await insertJob(db, job(enterprise, { title: '装配钳工', publisherId: college }), now);
  await closeJob(db, closed, { reason: 'filled', at: now });
  await retireClosedJobs(db, daysLater(91));
  for (let count = 0; count < 250; count++)
    await insertJob(
      db,
      job(enterprise, {
        title: `焊工 ${count}`,
        skills: ['焊接'],
        locations: [{ country: 'CN', region: 'CN-ZJ' }],
      }),
      now,
    );
  await insertCooperation(db, cooperation(enterprise, college), now);
  await insertPost(db, post(college), now);
  await insertEvent(db, event([college, enterprise], { status: 'scheduled' }), now);
  await createKey(
    db,
    { name: 'Import', kind: 'secret', scopes: ['jobs:write'], organizationId: college },
    now,
  );
  await sql`insert into settings (name, value) values ('cursor_secret', 'secret')`.execute(db);
  return db;
}

/** Adds what only the API writes: what organizations say to each other, search for, gather and tell of. */
async function fillThroughApi(db: FeedDatabase, media: MediaStore): Promise<void> {
  const feed = await openTestFeed({ db, media });
  const send = await writer(feed);
  const rows = await db.selectFrom('organizations').select(['id', 'kind']).orderBy('kind').execute();
  const [college = '', enterprise = ''] = rows.map(({ id }) => id);
  const association = await insertOrganization(db, organization({ kind: 'association' }), now);
  const made = async (path: string, body: object): Promise<string> => {
    const response = await send('POST', path, body, { 'Idempotency-Key': path });
    expect(response.status, path).toBeLessThan(300);
    return ((await response.json()) as { id?: string }).id ?? '';
  };
  const conversation = await made('/v1/conversations', { organizationIds: [enterprise, college] });
  await made(`/v1/conversations/${conversation}/messages`, {
    sender: { organizationId: college },
    text: '你好',
  });
  await made(`/v1/conversations/${conversation}/calls`, { organizationId: college });
  await made('/v1/saved-searches', {
    organizationId: college,
    name: '焊工',
    collection: 'jobs',
    query: { q: '焊工' },
  });
  const webhook = await made('/v1/webhooks', {
    organizationId: college,
    url: 'https://www.example.com/hook',
    types: ['jobs.upsert'],
  });
  await made(`/v1/webhooks/${webhook}/ping`, {});
  await made('/v1/cohorts', cohort(college));
  await made('/v1/reports', {
    organizationId: association,
    title: '人才报告',
    period: { from: '2026-01-01', to: '2026-06-30' },
    summary: [],
    language: 'zh-CN',
  });
  const picture = await (await pictureSender(feed, college))(await pictureOf(30, 20));
  const image = { type: 'image', id: ((await picture.json()) as { id: string }).id };
  await made('/v1/posts', { ...post(college), media: [image] });
  const { data } = await feed.read<{ data: { id: string }[] }>('/v1/events');
  const attendance = `/v1/events/${data[0]?.id}/attendance/${college}`;
  expect((await send('PUT', attendance, { status: 'going' })).status).toBe(200);
}

/** Every row of every table, and every token. */
async function dump(db: FeedDatabase): Promise<Record<string, string[]>> {
  return db.transaction().execute(async (trx) => {
    const tables: Record<string, string[]> = {};
    for (const table of await backedUpTables(trx)) {
      const columns = table.columns.toSorted();
      tables[table.table] = [];
      for await (const row of readRows(trx, { ...table, columns }))
        tables[table.table]?.push(JSON.stringify(row));
    }
    for (const rows of Object.values(tables)) rows.sort();
    return tables;
  });
}

describe('a backup', () => {
  test('restores every row, token and number, on the same database and by way of SQLite', async () => {
    const source = await createPlace();
    const db = await fill(source.location);
    await fillThroughApi(db, source.media);
    const before = await dump(db);
    expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual(['event_peaks']);
    const contents = await make(source);
    expect(contents.rows).toMatchObject({ jobs: 251, organizations: 3, changes: 262 });
    for (const engine of ['sqlite', undefined] as const) {
      const target = await createPlace(engine);
      await restore(target, folder);
      const copy = await openFeed(target.location);
      expect(await dump(copy)).toEqual(before);
      folder = `${folder}-again`;
      await make(target);
      await insertOrganization(copy, organization(), now);
      const last = await copy.selectFrom('changes').select('seq').orderBy('seq', 'desc').executeTakeFirst();
      const known = await db.selectFrom('changes').select('seq').orderBy('seq', 'desc').executeTakeFirst();
      expect(last?.seq).toBe((known?.seq ?? 0) + 1);
      await copy.destroy();
    }
    await db.destroy();
  });

  test('is of one moment, while others write', async () => {
    const place = await createPlace();
    const db = await fill(place.location);
    const [employer] = await db.selectFrom('organizations').select('id').execute();
    let isMaking = true;
    const making = make(place).finally(() => {
      isMaking = false;
    });
    while (isMaking) {
      await insertJob(db, job(employer?.id ?? ''), now);
      await nextTurn();
    }
    const { rows } = await making;
    expect((rows.jobs ?? 0) + 7).toBe(rows.changes);
    await db.destroy();
  });

  test('of an earlier day makes readers that know more begin anew', async () => {
    const place = await createPlace();
    const db = await fill(place.location);
    await make(place);
    await insertOrganization(db, organization(), now);
    const { nextCursor } = SyncPage.parse(await (await openTestFeed({ db })).read('/v1/sync?limit=1000'));
    await db.destroy();
    const target = await createPlace();
    await restore(target, folder);
    const copy = await openFeed(target.location);
    expect((await (await openTestFeed({ db: copy })).request(`/v1/sync?since=${nextCursor}`)).status).toBe(
      410,
    );
    await copy.destroy();
  });

  test('is refused where there is something, and where there is no feed', async () => {
    const place = await createPlace();
    await expect(make(place)).rejects.toThrow(NoFeedError);
    await (await openFeed(place.location)).destroy();
    await make(place);
    await expect(make(place)).rejects.toThrow(BackupExistsError);
    expect(readdirSync(join(folder, '..'))).toEqual(['backup']);
  });
});

describe('restoring', () => {
  const damages: [string, (file: Buffer) => Buffer][] = [
    ['broken off', (file) => file.subarray(0, file.length - 20)],
    ['empty', () => Buffer.alloc(0)],
    ['no backup', () => gzipSync('{"hello":"world"}\n')],
    ['no file of ours', () => Buffer.from('hello')],
    ['without its end', (file) => gzipSync(linesOf(file).slice(0, -1).join('\n'))],
    [
      'without a row',
      (file) =>
        gzipSync(
          linesOf(file)
            .filter((line) => !line.includes('焊工 7\\"'))
            .join('\n'),
        ),
    ],
    ['of other words', (file) => gzipSync(gunzipSync(file).toString().replaceAll('钳工', '焊工'))],
  ];
  const linesOf = (file: Buffer) => gunzipSync(file).toString().trimEnd().split('\n');

  test.each(damages)('a backup that is %s leaves nothing', async (_, damage) => {
    const source = await createPlace();
    await (await fill(source.location)).destroy();
    await make(source);
    const file = join(folder, 'feed.ndjson.gz');
    writeFileSync(file, damage(readFileSync(file)));
    const target = await createPlace();
    await expect(restore(target, folder)).rejects.toThrow(DamagedBackupError);
    await expect(make(target, `${folder}-2`)).rejects.toThrow(NoFeedError);
    if ('data' in target.location) expect(readdirSync(target.location.data)).toEqual([]);
  });

  test('is refused where there is a feed, or a server', async () => {
    const source = await createPlace();
    await (await openFeed(source.location)).destroy();
    await make(source);
    await expect(restore(source, folder)).rejects.toThrow(DatabaseNotEmptyError);
    const place = await createPlace('sqlite');
    if (!('data' in place.location)) throw new Error();
    const unlock = lockDataFolder(place.location.data);
    await expect(restore(place, folder)).rejects.toThrow(DataFolderInUseError);
    unlock();
    expect(existsSync(join(place.location.data, 'feed.sqlite'))).toBe(false);
  });
});
