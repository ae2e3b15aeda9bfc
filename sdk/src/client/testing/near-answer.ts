import fc from 'fast-check';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

const texts = [
  'open',
  'CN',
  '2026-11-01T00:00:00Z',
  '2026-11-01',
  'job_1',
  'org_',
  'https://a.test/',
  'x',
  '',
];
const scalar = fc.oneof(
  fc.constantFrom<unknown>(...texts, undefined, null, 0, -1.5, Number.MAX_SAFE_INTEGER + 1, true),
  fc.string(),
  fc.double(),
);
const anything = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('id', 'a'), scalar),
);

/** Makes values that mostly have a schema's form, with something else in some places. */
export function nearTo(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 60, arbitrary: rightOf(schema) }, { weight: 1, arbitrary: anything });
}

function rightOf(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return fc.oneof(fc.constantFrom(...texts), fc.string());
    case 'number':
      return fc.oneof(fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'optional':
      return fc.option(nearTo(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(nearTo(def.innerType));
    case 'array':
      return fc.array(nearTo(def.element), { maxLength: 2 });
    case 'tuple':
      return fc.tuple(...def.items.map(nearTo));
    case 'union':
      return fc.oneof(...def.options.map(nearTo));
    case 'record':
      return fc.dictionary(fc.constantFrom('en', 'zh-CN'), nearTo(def.valueType), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([name, field]) => [name, nearTo(field)])),
        {
          noNullPrototype: true,
        },
      );
    default:
      return anything;
  }
}
