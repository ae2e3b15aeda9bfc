import { describe, expect, test } from 'vitest';
import { now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import { openDatabase } from './database.ts';
import { imageOf } from './database-image.ts';
import { insertOrganization, listOrganizations } from './organizations.ts';

const cursors = createCursors('secret');
const found = async (db: Parameters<typeof imageOf>[0], q: string) =>
  (await listOrganizations(db, { q }, cursors)).data.map(({ name }) => name);

describe('the image of a database', () => {
  test('opens as another one that holds and finds the same, and changes by itself', async () => {
    const db = await openDatabase('memory');
    await insertOrganization(db, organization({ name: '杭叉集团' }), now);
    const image = imageOf(db);
    if (!image) throw new Error('This version of Node makes no images.');
    await insertOrganization(db, organization({ name: '卧龙电驱' }), now);
    const copy = await openDatabase({ image });
    expect([await found(copy, '杭叉'), await found(copy, '卧龙')]).toEqual([['杭叉集团'], []]);
    await insertOrganization(copy, organization({ name: '浙江大学' }), now);
    expect([await found(copy, '大学'), await found(db, '大学')]).toEqual([['浙江大学'], []]);
    expect(await found(await openDatabase({ image }), '大学')).toEqual([]);
  });
});
