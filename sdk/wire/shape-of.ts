import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type CheckDef = z.core.$ZodChecks['_zod']['def'];

/** How an exported schema is called where shapes are written; undefined for one that has no name. */
export type NameOf = (schema: Schema) => string | undefined;

/** The contract uses something for which the client's shapes have no word: add it to `shape.ts` and here. */
class UnknownSchemaError extends Error {
  override readonly name = 'UnknownSchemaError';
  readonly code = 'unknown_schema';
}

/** Writes a schema of an answer as the source of a shape. */
export function shapeOf(schema: Schema, nameOf: NameOf): string {
  return nameOf(schema) ?? writeShape(schema, nameOf);
}

/** Writes the shape of a schema even where it has a name. */
export function writeShape(schema: Schema, nameOf: NameOf): string {
  const { def } = schema._zod as { def: Def };
  const inner = (one: Schema) => shapeOf(one, nameOf);
  switch (def.type) {
    case 'unknown':
      return "'any'";
    case 'boolean':
      return "'boolean'";
    case 'number':
      return (def as { format?: string }).format === 'safeint' ? "'integer'" : "'number'";
    case 'string':
      return text(def);
    case 'optional':
    case 'nullable':
      return `['${def.type}', ${inner(def.innerType)}]`;
    case 'array':
      return `['list', ${inner(def.element)}]`;
    case 'record':
      return `['map', ${inner(def.valueType)}]`;
    case 'tuple':
      return `['tuple', ${def.items.map(inner).join(', ')}]`;
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'union':
      return either(def.options.map(inner));
    case 'object': {
      const fields = Object.entries(def.shape).map(([name, field]) => `${name}: ${inner(field)}`);
      return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
    }
    default:
      throw new UnknownSchemaError(`The client has no shape for a schema of the type "${def.type}".`);
  }
}

const oneOf = (values: readonly unknown[]) => `['one of', ${values.map((value) => `'${value}'`).join(', ')}]`;

/** Where any text passes, as in an open set, the known ones need not be listed. */
function either(forms: readonly string[]): string {
  const isText = (form: string) => form === "'text'" || form.startsWith("['one of'");
  return forms.includes("'text'") && forms.every(isText) ? "'text'" : `['either', ${forms.join(', ')}]`;
}

function text(def: z.core.$ZodStringDef & { format?: string }): string {
  if (def.format === 'datetime') return "'instant'";
  const rules = (def.checks ?? []).map(({ _zod }) => rule(_zod.def as CheckDef));
  return rules.length === 0 ? "'text'" : `['text', { ${rules.join(', ')} }]`;
}

function rule(def: CheckDef): string {
  switch (def.check) {
    case 'min_length':
      return `min: ${def.minimum}`;
    case 'max_length':
      return `max: ${def.maximum}`;
    case 'string_format': {
      const { prefix } = def as { prefix?: string };
      return prefix === undefined ? `pattern: ${def.pattern}` : `prefix: '${prefix}'`;
    }
    default:
      throw new UnknownSchemaError(`The client has no shape for the check "${def.check}".`);
  }
}
