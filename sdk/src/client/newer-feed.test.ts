import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { imageUpload, routes, writes } from '../contract/index.ts';
import { newerAnswerOf } from './testing/newer-answer.ts';
import { validate } from './validation.ts';

type Table = Readonly<Record<string, Readonly<Record<string, { path: string; returns?: z.ZodMiniType }>>>>;

/** What each route of the contract returns, by its name. */
const returned = [routes, writes, { media: { upload: imageUpload } }].flatMap((table: Table) =>
  Object.entries(table).flatMap(([resource, members]) =>
    Object.entries(members).flatMap(([name, { returns }]) =>
      returns ? [{ name: `${resource}.${name}`, returns }] : [],
    ),
  ),
);

describe('an answer of a newer feed, with fields, values and kinds of things unknown here', () => {
  test.each(returned)('comes through $name as it is', ({ returns }) => {
    fc.assert(
      fc.property(newerAnswerOf(returns), (answer) => {
        expect(validate(returns, answer, 'lenient')).toEqual({ ok: true, value: answer });
      }),
      { numRuns: 40 },
    );
  });
});
