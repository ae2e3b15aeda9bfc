import { expect, test } from 'vitest';
import { splitNames } from './split-names.ts';

test.each([
  ['CAD', ['CAD']],
  ['PLC编程、CAD，Python; C++', ['PLC编程', 'CAD', 'Python', 'C++']],
  [' CAD,, CAD ', ['CAD']],
  ['CI/CD', ['CI/CD']],
  [' ', []],
])('splits "%s"', (typed, names) => {
  expect(splitNames(typed)).toEqual(names);
});
