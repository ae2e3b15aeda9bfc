import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mediaFolder } from './media-folder.ts';

function openFolder() {
  const parent = mkdtempSync(join(tmpdir(), 'recruitment-feed-media-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'media');
  return { folder, store: mediaFolder(folder) };
}
const bytes = new Uint8Array([1, 2, 3]);

test('keeps files in a folder that it makes', async () => {
  const { folder, store } = openFolder();
  expect(await store.read('a.webp')).toBeUndefined();
  await Promise.all([1, 2, 3].map(() => store.put('a.webp', bytes)));
  expect(readdirSync(folder)).toEqual(['a.webp']);
  expect(Buffer.from((await store.read('a.webp')) ?? [])).toEqual(Buffer.from(bytes));
});

test('removes what is there, and minds nothing that is not', async () => {
  const { folder, store } = openFolder();
  await store.put('a.webp', bytes);
  for (const _ of [1, 2]) await store.remove('a.webp');
  expect(readdirSync(folder)).toEqual([]);
});

test('leaves nothing half behind where a file cannot be kept', async () => {
  const { folder, store } = openFolder();
  await store.put('a.webp', bytes);
  await expect(store.put('missing/b.webp', bytes)).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['a.webp']);
});
