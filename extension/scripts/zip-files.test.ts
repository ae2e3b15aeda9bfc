import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { zipFiles } from './zip-files.ts';

const text = (content: string) => new TextEncoder().encode(content);
const files: [string, Uint8Array][] = [
  ['manifest.json', text('{}')],
  ['_locales/zh_CN/messages.json', text('招聘号')],
  ['10.js', text('ten')],
  ['9.js', text('nine')],
];

describe('a package', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env.TZ = TZ;
  });

  test('holds every file under its own name', () => {
    expect(new Map(Object.entries(unzipSync(zipFiles(new Map(files)))))).toEqual(new Map(files));
  });

  test('has the same bytes whatever the order of the files, the day and the time zone', () => {
    const packed = zipFiles(new Map(files));
    process.env.TZ = 'Asia/Shanghai';
    expect(zipFiles(new Map(files.toReversed()))).toEqual(packed);
  });
});
