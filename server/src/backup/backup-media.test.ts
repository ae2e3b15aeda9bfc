import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openFeed } from '../commands/feed-location.ts';
import { run } from '../commands/run.ts';
import { mediaFolder } from '../media/media-folder.ts';
import type { MediaStore } from '../media/media-store.ts';
import { insertOrganization } from '../store/organizations.ts';
import { temporaryFolder } from '../testing/database.ts';
import { openTestFeed } from '../testing/feed.ts';
import { picture, pictureSender } from '../testing/pictures.ts';
import { createPlace, type Place } from '../testing/place.ts';
import { now, organization } from '../testing/samples.ts';
import { backUp, NoFeedError, restore } from './backup-folder.ts';
import { DamagedBackupError } from './read-backup.ts';
import { DatabaseNotEmptyError } from './restore-backup.ts';

let folder: string;
let source: Place;
let names: string[];
beforeEach(async () => {
  folder = join(temporaryFolder(), 'backup');
  source = await createPlace();
  names = await sendPictures(source, source.media);
});

/** Sends two pictures to a feed. Resolves with the names of their files. */
async function sendPictures({ location }: Place, media: MediaStore): Promise<string[]> {
  const db = await openFeed(location);
  const feed = await openTestFeed({ db, media });
  const send = await pictureSender(feed, await insertOrganization(db, organization(), now));
  for (const bytes of [await picture(400, 300), await picture(30, 20, 'png')])
    expect((await send(bytes)).status).toBe(201);
  await db.destroy();
  return (await media.list()).sort();
}
const make = () => backUp(source, { folder, now });
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
const damage = (folder: string, name: string) => {
  const bytes = readFileSync(join(folder, name));
  bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
  writeFileSync(join(folder, name), bytes);
};
const expectNothing = async (target: Place) => {
  expect(filesIn(target.folder)).toEqual([]);
  await expect(backUp(target, { folder: `${folder}-2`, now })).rejects.toThrow(NoFeedError);
};

describe('a backup of pictures', () => {
  test('has their files and no other, and restores them on either database', async () => {
    await source.media.put('left.part', new Uint8Array([1]));
    expect(await make()).toMatchObject({ lostMedia: [] });
    expect(filesIn(join(folder, 'media'))).toEqual(names);
    for (const engine of ['sqlite', undefined] as const) {
      const target = await createPlace(engine);
      await restore(target, folder);
      expect(filesIn(target.folder)).toEqual(names);
      for (const name of names) expect(await target.media.read(name)).toEqual(await source.media.read(name));
    }
  });

  test.each(['is missing', 'is not as it was written'])(
    'of which one %s is refused by its name, and nothing is restored',
    async (what) => {
      await make();
      const name = names.at(-1) ?? '';
      const media = join(folder, 'media');
      if (what === 'is missing') rmSync(join(media, name));
      else damage(media, name);
      const target = await createPlace();
      const untouched: MediaStore = {
        ...target.media,
        put: async (name) => expect.fail(`${name} was put before all were checked.`),
      };
      const restoring = restore({ ...target, media: untouched }, folder);
      await expect(restoring).rejects.toThrow(DamagedBackupError);
      await expect(restoring).rejects.toThrow(`media/${name} ${what}`);
      await expectNothing(target);
    },
  );

  test('is made without those that the feed has lost, names them, and is restored as it is', async () => {
    const [missing = '', damaged = '', ...others] = names;
    rmSync(join(source.folder, missing));
    damage(source.folder, damaged);
    expect((await make()).lostMedia.sort()).toEqual([missing, damaged].sort());
    const target = await createPlace();
    await restore(target, folder);
    expect(filesIn(target.folder)).toEqual(others);
  });
});

describe('where a feed cannot be restored', () => {
  test('because there is one, its files stay and no other comes', async () => {
    await make();
    const target = await createPlace();
    await (await openFeed(target.location)).destroy();
    const [known = ''] = names;
    await target.media.put(known, new Uint8Array(readFileSync(join(source.folder, known))));
    await expect(restore(target, folder)).rejects.toThrow(DatabaseNotEmptyError);
    expect(filesIn(target.folder)).toEqual([known]);
  });

  test('because the disk is full, nothing of it stays', async () => {
    await make();
    const target = await createPlace();
    const { media } = target;
    let puts = 0;
    const full: MediaStore = {
      ...media,
      async put(name, bytes) {
        if (++puts === names.length) throw new Error('ENOSPC');
        await media.put(name, bytes);
      },
    };
    await expect(restore({ ...target, media: full }, folder)).rejects.toThrow('ENOSPC');
    await expectNothing(target);
    await restore(target, folder);
    expect(filesIn(target.folder)).toEqual(names);
  });
});

describe('the command', () => {
  async function feed({ args, env }: Place, ...command: string[]) {
    const written = { out: '', err: '' };
    const status = await run([...command, ...args], {
      stdout: { write: (text: string) => (written.out += text) },
      stderr: { write: (text: string) => (written.err += text) },
      env,
      isTerminal: false,
    });
    return { status, ...written };
  }

  test('finds files that lie outside of the data folder, and says which are lost', async () => {
    const outside = join(temporaryFolder(), 'pictures');
    const place = await createPlace();
    const [lost = '', ...others] = await sendPictures(place, mediaFolder(outside));
    rmSync(join(outside, lost));
    const made = await feed(place, 'backup', folder, '--media', outside, '--json');
    expect(made).toMatchObject({ status: 1, err: expect.stringContaining(lost) });
    expect(JSON.parse(made.out)).toMatchObject({ folder, lostMedia: [lost] });
    const target = await createPlace();
    const other = join(temporaryFolder(), 'pictures');
    expect(await feed(target, 'restore', folder, '--media', other)).toMatchObject({ status: 0, err: '' });
    expect([filesIn(other), filesIn(target.folder)]).toEqual([others, []]);
    expect((await feed(target, 'doctor', '--media', other)).out).toContain(lost);
  });

  test.each(['backup', 'restore'])('%s needs one folder', async (command) => {
    for (const folders of [[], ['a', 'b']])
      expect(await feed(source, command, ...folders)).toMatchObject({
        status: 2,
        err: expect.stringContaining(`${command} needs the name of one`),
      });
  });
});
