import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepImages } from './kept-images.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-images-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const image = new TextEncoder().encode('a database');
const ofVersion = (version: string) => keepImages(folder, () => version);

test('gives back what an earlier process kept', () => {
  ofVersion('1').write('forum', image);
  expect(ofVersion('1').read('forum')).toEqual(Buffer.from(image));
  expect(ofVersion('1').read('another')).toBeUndefined();
});

test('gives nothing that other code wrote', () => {
  ofVersion('1').write('forum', image);
  expect(ofVersion('2').read('forum')).toBeUndefined();
});

test('knows its own code again', () => {
  keepImages(folder).write('forum', image);
  expect(keepImages(folder).read('forum')).toEqual(Buffer.from(image));
});

test.each(['cut short', 'changed', 'empty'])('gives nothing of a file that is %s', (damage) => {
  ofVersion('1').write('forum', image);
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const bytes = readFileSync(file);
  if (damage === 'changed')
    writeFileSync(
      file,
      bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte)),
    );
  else truncateSync(file, damage === 'empty' ? 0 : bytes.length - 1);
  expect(ofVersion('1').read('forum')).toBeUndefined();
});

test('keeps the newest eight', () => {
  const images = ofVersion('1');
  for (let count = 0; count < 10; count++) {
    images.write(`${count}`, image);
    // Files that are written within one tick of the disk's clock have no order.
    for (const name of readdirSync(folder).filter((each) => !ages.has(each))) {
      ages.add(name);
      utimesSync(join(folder, name), count, count);
    }
  }
  const names = Array.from({ length: 10 }, (_, count) => `${count}`);
  expect(names.filter((name) => images.read(name))).toEqual(names.slice(2));
});

const ages = new Set<string>();

test('goes on without images where it cannot keep any', () => {
  const file = join(folder, 'a file');
  writeFileSync(file, '');
  const images = keepImages(join(file, 'below'), () => '1');
  images.write('forum', image);
  expect(images.read('forum')).toBeUndefined();
});
