import { describe, expect, test } from 'vitest';
import { measureBoards } from './measure-boards.ts';
import { measureCareers } from './measure-careers.ts';
import { measureOthers } from './measure-others.ts';
import { measureSaved } from './measure-saved.ts';

describe.each([
  ['boards', measureBoards],
  ['career pages', measureCareers],
  ['pages that are no posting', measureOthers],
  ['saved pages', measureSaved],
])('the measurement of %s', (_, measure) => {
  test('meets its targets', { timeout: 60_000 }, () => {
    const { rows } = measure();
    expect(rows.filter(({ ok }) => ok === false)).toEqual([]);
  });
});
