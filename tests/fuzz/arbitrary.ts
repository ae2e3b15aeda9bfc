import fc from 'fast-check';
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/**
 * Makes values that a schema of the contract takes. Where a text must have a form, it is one of `words`.
 * (The libraries that do this stay with zod 3 and do not read zod/mini.)
 */
export function arbitraryOf(schema: Schema, words: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  const def = (schema as z.core.$ZodTypes)._zod.def as Def;
  const within = (inner: Schema) => arbitraryOf(inner, words, depth + 1);
  switch (def.type) {
    case 'string':
      return textOf(schema, words);
    case 'number':
      return fitting(schema, fc.oneof(fc.integer({ min: 0, max: 2_100 }), fc.maxSafeInteger(), fc.double()));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'array':
      return fc.array(within(def.element), { maxLength: depth > 4 ? 0 : 3 });
    case 'object':
      return objectOf(def.shape, within);
    case 'record':
      return fc.dictionary(within(def.keyType) as fc.Arbitrary<string>, within(def.valueType), {
        maxKeys: 3,
      });
    case 'optional':
    case 'default':
    case 'nullable':
      return within(def.innerType);
    case 'union':
      return fc.oneof(...def.options.map(within));
    case 'lazy':
      // Made when it is drawn: a text is made of texts.
      return fc.constant(undefined).chain(() => within(def.getter()));
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf(shape: z.core.$ZodShape, within: (inner: Schema) => fc.Arbitrary<unknown>) {
  const fields = Object.entries(shape);
  const required = fields.filter(([, field]) => !z.safeParse(field, undefined).success).map(([name]) => name);
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, within(field)])), {
    requiredKeys: required,
  });
}

function textOf(schema: Schema, words: readonly string[]): fc.Arbitrary<unknown> {
  const known = words.filter((word) => z.safeParse(schema, word).success);
  const free = z.safeParse(schema, 'Any text, 任何文字!').success;
  return fc.oneof(
    ...(known.length > 0 ? [fc.constantFrom(...known)] : []),
    ...(free || known.length === 0 ? [fitting(schema, fc.string({ unit: 'grapheme', minLength: 1 }))] : []),
  );
}

/** Keeps what a schema takes; where it takes hardly anything, some of the rest too. */
function fitting(schema: Schema, any: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const takes = (value: unknown) => z.safeParse(schema, value).success;
  return fc.array(any, { minLength: 1, maxLength: 12 }).map((values) => values.find(takes) ?? values[0]);
}

/** Puts a foreign value somewhere into a good one. */
export function spoilt(good: fc.Arbitrary<unknown>, foreign: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(good, fc.nat(), foreign).map(([value, seed, other]) => {
    const places = placesOf(value);
    const place = places[seed % places.length] ?? [];
    return replaced(value, place, other);
  });
}

function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...path, name]))];
}

function replaced(value: unknown, [step, ...rest]: string[], other: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === step ? replaced(item, rest, other) : item));
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    name === step ? replaced(item, rest, other) : item,
  ]);
  return Object.fromEntries(entries);
}
