import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{sdk,widget,server,api-mock,extension,tests,scripts}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (name) => /(^|\/)(node_modules|dist|\.output|\.wxt)$/.test(name),
}).map((path) => ({ path, source: readFileSync(`${root}/${path}`, 'utf8') }));
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
/** Sample data, tables and labels hold no logic; their length is the world's. */
const isData = (path: string) =>
  path.includes('/scenario/') || path.includes('/tables/') || path.includes('/labels/');

function offenders(limit: (path: string) => number): string[] {
  return files
    .map(({ path, source }) => ({ path, lines: source.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > limit(path))
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

describe('structure', () => {
  test('holds one idea a file: 250 lines of source, 400 of tests', () => {
    expect(offenders((path) => (isData(path) ? Number.POSITIVE_INFINITY : isTest(path) ? 400 : 250))).toEqual(
      [],
    );
  });

  test('keeps half of all source files under 80 lines', () => {
    const lengths = files
      .filter(({ path }) => !isTest(path) && !isData(path))
      .map(({ source }) => source.split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  test('never branches on the words of an error', () => {
    const pattern = /\.message\s*(\.(includes|startsWith|endsWith|match)\(|===)/;
    expect(
      files.filter(({ path, source }) => !isTest(path) && pattern.test(source)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('renders no HTML from strings', () => {
    const pattern =
      /\.innerHTML\s*=|insertAdjacentHTML\(|unsafeHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(
      files.filter(({ path, source }) => !isTest(path) && pattern.test(source)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('ships only zod/mini to browsers', () => {
    const browser = files.filter(({ path }) => /^(sdk|widget|extension)\//.test(path));
    expect(browser.filter(({ source }) => /from 'zod'/.test(source)).map(({ path }) => path)).toEqual([]);
  });
});
