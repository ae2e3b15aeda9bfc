import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Resource, routes } from '../contract/index.ts';
import { accepts } from './accepts.ts';

const strings = [
  'open',
  'CN',
  '2026-11-01T00:00:00Z',
  '2026-13-41T00:00:00Z',
  'job_1',
  'org_',
  'https://a.test/',
  'x',
  '',
];
const scalar = fc.oneof(
  fc.constantFrom<unknown>(...strings, undefined, null, 0, 1, -1.5, Number.MAX_SAFE_INTEGER + 1, true, false),
  fc.string(),
  fc.double(),
);
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'type', 'a', 'content', 'text'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Values that mostly have a schema's form, with something else in some places. */
function near(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  const right = ((): fc.Arbitrary<unknown> => {
    switch (def.type) {
      case 'string':
        return fc.oneof(fc.constantFrom(...strings), fc.string());
      case 'number':
        return fc.oneof(fc.integer(), fc.double());
      case 'boolean':
        return fc.boolean();
      case 'enum':
        return fc.constantFrom(...Object.values(def.entries));
      case 'literal':
        return fc.constantFrom(...def.values);
      case 'optional':
      case 'nullable':
        return fc.oneof(fc.constantFrom(undefined, null), near(def.innerType));
      case 'array':
        return fc.array(near(def.element), { maxLength: 2 });
      case 'tuple':
        return fc.tuple(...def.items.map(near));
      case 'union':
        return fc.oneof(...def.options.map(near));
      case 'record':
        return fc.dictionary(fc.constantFrom('en', 'zh-CN', 'a'), near(def.valueType), { maxKeys: 2 });
      case 'object':
        return fc.record(
          Object.fromEntries(Object.entries(def.shape).map(([name, field]) => [name, near(field)])),
        );
      default:
        return anything;
    }
  })();
  return fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: anything });
}

const answers = Object.entries<Resource>(routes).flatMap(([resource, methods]) =>
  Object.entries(methods).map(([method, { returns }]) => [`${resource}.${method}`, returns] as const),
);

describe('what is accepted at once', () => {
  test.each(answers)('is what the schema of %s takes, and leaves as it is', (_, schema) => {
    fc.assert(
      fc.property(near(schema), (value) => {
        const parsed = z.safeParse(schema, value);
        if (accepts(schema, value)) {
          expect(parsed.error).toBeUndefined();
          expect(parsed.data).toEqual(value);
        } else expect(parsed.success).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['drops fields', z.object({ a: z.string() }), { a: 'x', b: 1 }],
    ['has a default', z.looseObject({ a: z._default(z.string(), 'x') }), {}],
    [
      'turns one value into another',
      z.pipe(
        z.string(),
        z.transform((text: string) => text.length),
      ),
      'x',
    ],
    ['coerces', z.coerce.number(), '1'],
    ['has a rule of its own', z.string().check(z.refine((text) => text !== 'x')), 'y'],
  ])('is nothing where a schema %s', (_, schema, value) => {
    expect(accepts(schema, value)).toBe(false);
    expect(z.safeParse(schema, value).success).toBe(true);
  });
});
