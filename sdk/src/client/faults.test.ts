import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { faultsOf } from './faults.ts';
import type { Shape } from './shape.ts';
import { nearTo } from './testing/near-answer.ts';
import { pairs, wholeShape } from './testing/wires.ts';

/** Days that no month has are the contract's to refuse. */
const pointersOf = (issues: readonly { pointer: string }[] = []) =>
  new Set(issues.map(({ pointer }) => pointer));

describe('what the client finds wrong with an answer', async () => {
  test.each(await pairs())('of $name is what the contract finds', ({ schema, wire }) => {
    const shape = wholeShape(wire);
    fc.assert(
      fc.property(nearTo(schema), (answer) => {
        const { error } = z.safeParse(schema, answer);
        const pointers = error?.issues.map(({ path }) => path.map((step) => `/${String(step)}`).join(''));
        expect(pointersOf(faultsOf(shape, answer))).toEqual(new Set(pointers));
      }),
      { numRuns: 300 },
    );
  });
});

describe('faultsOf', () => {
  const job: Shape = { id: ['text', { prefix: 'job_' }], pay: ['list', { 'a/b~': 'integer' }] };

  test('finds nothing wrong with further fields', () => {
    expect(faultsOf(job, { id: 'job_1', pay: [{ 'a/b~': 1, equity: true }], mood: 'glad' })).toBeUndefined();
  });

  test('names every place, as a JSON pointer', () => {
    expect(faultsOf(job, { id: 'org_1', pay: [{ 'a/b~': 1 }, { 'a/b~': 1.5 }, 7] })).toEqual([
      { pointer: '/id', code: 'invalid_format', detail: 'expected the form job_…' },
      { pointer: '/pay/1/a~1b~0', code: 'invalid_type', detail: 'expected integer' },
      { pointer: '/pay/2', code: 'invalid_type', detail: 'expected object' },
    ]);
  });

  test.each<[Shape, unknown]>([
    ['text', 1],
    ['boolean', 'true'],
    ['number', Number.NaN],
    ['integer', 2 ** 53],
    ['instant', '2026-11-01'],
    ['instant', '2026-11-01T24:00:00Z'],
    [{}, []],
    [{}, null],
    [['list', 'text'], { 0: 'a' }],
    [['map', 'text'], []],
    [['tuple', 'text', 'text'], ['a']],
    [['one of', 'open', 'closed'], 'paused'],
    [['either', 'text', 'boolean'], 1],
    [['optional', 'text'], null],
    [['nullable', 'text'], undefined],
    [['text', { min: 2 }], 'a'],
    [['text', { max: 2 }], 'abc'],
    [['text', { pattern: /^a/ }], 'b'],
  ])('takes for %j not %j', (shape, value) => {
    expect(faultsOf(shape, value)).toHaveLength(1);
  });
});
