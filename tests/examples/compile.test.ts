import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codeBlocksOf } from './code-blocks.ts';
import { faultsOf } from './type-check.ts';
import { withFeed } from './with-feed.ts';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${cwd}/${path}`, 'utf8');
const blocksOf = (path: string, text: string) =>
  codeBlocksOf(text)
    .filter(({ language }) => language === 'ts')
    .map(({ name, code }) => ({ name: `${path}: ${name}`, code }));

const inManuals = ['sdk/README.md', 'api-mock/README.md'].flatMap((path) =>
  blocksOf(path, read(path)).map(({ name, code }) => ({ name, code: withFeed(code) })),
);
/** Examples in comments carry the comment's margin. */
const inComments = globSync('{sdk,api-mock}/src/**/*.ts', { cwd })
  .filter((path) => !path.endsWith('.test.ts'))
  .flatMap((path) => blocksOf(path, read(path).replace(/^ *\* ?/gm, '')));

test('the examples in manuals and comments compile', { timeout: 180_000 }, () => {
  expect(inManuals.length).toBeGreaterThan(30);
  expect(inComments.length).toBeGreaterThan(90);
  const broken = { name: 'broken', code: 'export const wrong: number = "text";' };
  expect(faultsOf([...inManuals, ...inComments, broken])).toEqual([expect.stringMatching(/^broken: /)]);
});
