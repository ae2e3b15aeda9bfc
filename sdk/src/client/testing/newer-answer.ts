import fc from 'fast-check';
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** A text of each form that the contract asks for. */
const texts = [
  '2026-11-24T08:00:00Z',
  'https://www.example.edu.cn/jobs/1',
  'zh-CN',
  ...[
    'org',
    'post',
    'job',
    'coop',
    'evt',
    'coh',
    'med',
    'rep',
    'conv',
    'msg',
    'call',
    'sch',
    'key',
    'whe',
    'whd',
  ].map((prefix) => `${prefix}_0193a5c07d2e7b3f8a6d4c1e9f5b2a70`),
];
const unknownField = { telepathy: { required: [true, null] } };
const unknownKind = { type: 'hologram', layers: 3 };

/**
 * Makes answers that a feed of years ahead may give where this version has a schema: whatever is required is there,
 * every set has a new value, every object a new field, every choice of objects a new kind.
 */
export function newerAnswerOf(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return fc.constantFrom(...texts.filter((text) => z.safeParse(schema, text).success));
    case 'number':
      return fc.nat();
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom('levitating', ...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'array':
      return fc.array(newerAnswerOf(def.element), { maxLength: 2 });
    case 'tuple':
      return fc.tuple(...def.items.map(newerAnswerOf));
    case 'object':
      return objectOf(def.shape);
    case 'record':
      return fc.dictionary(newerAnswerOf(def.keyType) as fc.Arbitrary<string>, newerAnswerOf(def.valueType), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    case 'unknown':
      return fc.constantFrom('anything', 7, null, { deep: [] });
    case 'optional':
      return newerAnswerOf(def.innerType);
    case 'nullable':
      return fc.option(newerAnswerOf(def.innerType));
    case 'union':
      return fc.oneof(...def.options.map(newerAnswerOf), ...kindsBeside(def.options));
    default:
      throw new Error(`No answer has had a ${def.type} so far: say here how one is made.`);
  }
}

function objectOf(shape: z.core.$ZodShape): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape);
  const optional = fields.filter(([, field]) => field._zod.def.type === 'optional').map(([name]) => name);
  return fc
    .record(Object.fromEntries(fields.map(([name, field]) => [name, newerAnswerOf(field)])), {
      requiredKeys: fields.map(([name]) => name).filter((name) => !optional.includes(name)),
      noNullPrototype: true,
    })
    .map((object) => ({ ...object, ...unknownField }));
}

/** A choice of texts has its unknown members from the texts. */
function kindsBeside(options: readonly Schema[]): fc.Arbitrary<unknown>[] {
  return options.some((option) => option._zod.def.type === 'object') ? [fc.constant(unknownKind)] : [];
}
