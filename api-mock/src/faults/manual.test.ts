import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FaultKind, faultKinds } from './faults.ts';

test('the manual lists every fault as it is', () => {
  const manual = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = Object.entries<FaultKind>(faultKinds).map(
    ([name, { about, number }]) => `| \`${name}${number ? '=N' : ''}\` | ${about} | ${number ?? ''} |`,
  );
  expect(manual.match(/^\| `.*=?N?` \|.*\|.*\|$/gm)).toEqual(expect.arrayContaining(rows));
});
