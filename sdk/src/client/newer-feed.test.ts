import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newerAnswerOf } from './testing/newer-answer.ts';
import { pairs, wholeShape } from './testing/wires.ts';
import { validate } from './validation.ts';

describe('an answer of a newer feed, with fields, values and kinds of things unknown here', async () => {
  test.each(await pairs())('comes through $name as it is', ({ schema, wire }) => {
    fc.assert(
      fc.property(newerAnswerOf(schema), (answer) => {
        expect(validate(wholeShape(wire), answer, 'lenient')).toEqual({ ok: true, value: answer });
      }),
      { numRuns: 40 },
    );
  });
});
