import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { shapeOf } from './shape-of.ts';
import { wireFiles } from './wire-files.ts';

const folder = fileURLToPath(new URL('../src/client/wire/', import.meta.url));
/** Without what formatting changes. */
const bare = (source: string) => source.replace(/[\s,]+/g, '').replaceAll("'", '');

test('what the client knows of the contract is up to date; else run `npm run wire`', async () => {
  const files = await wireFiles();
  expect(globSync('*.ts', { cwd: folder }).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(bare(readFileSync(folder + name, 'utf8')), name).toBe(bare(text));
});

test.each([
  [
    'a schema that turns a value into another',
    z.pipe(
      z.string(),
      z.transform((text: string) => text.length),
    ),
  ],
  ['a rule of its own', z.string().check(z.refine((text) => text !== 'x'))],
  ['a date', z.date()],
])('%s has no shape, and says so', (_, schema) => {
  expect(() => shapeOf(schema, () => undefined)).toThrow(expect.objectContaining({ code: 'unknown_schema' }));
});
