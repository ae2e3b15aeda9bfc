import type { JsonSchema } from './json-schema.ts';
import { text } from './text.ts';

const extensible = text('Extensible enum.', '可扩展枚举，取值可能增加。');

/** Says of a shape what its readers need, and gives values to show; for `override` of `z.toJSONSchema`. */
export function tidySchema({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  describeOpenSet(jsonSchema);
  sayLess(jsonSchema);
  const example = exampleOf(jsonSchema);
  if (example !== undefined) jsonSchema.examples = [example];
}

/** The same of a parameter, which gets no value: a field that is filled in is sent. */
export function tidyParameter({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  sayLess(jsonSchema);
}

/** Leaves out what holds for every JSON value or is the library's own word, and what readers would puzzle over. */
function sayLess(jsonSchema: JsonSchema): void {
  const { minimum, maximum, format, additionalProperties } = jsonSchema;
  if (minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (format === 'starts_with') delete jsonSchema.format;
  if (isEmptyObject(additionalProperties)) delete jsonSchema.additionalProperties;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A value such as the feed has, where one made up by the pattern would look like none. */
function exampleOf({ format, pattern }: JsonSchema): string | undefined {
  if (format === 'date-time') return '2027-03-20T01:00:00Z';
  const [, prefix] = /^\^([a-z]+_)/.exec(String(pattern)) ?? [];
  return prefix && `${prefix}0193b1c2d3e4f5061728394a5b6c7d8e`;
}

/** A set that may grow is a string with examples: generated clients then carry the unknown through. */
function describeOpenSet(jsonSchema: JsonSchema): void {
  const [known, any, ...others] = (jsonSchema.anyOf ?? []) as JsonSchema[];
  if (!known?.enum || any?.type !== 'string' || any.enum || others.length > 0) return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, { type: 'string', description: extensible, examples: known.enum });
}
