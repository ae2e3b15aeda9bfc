import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type CheckDef = z.core.$ZodChecks['_zod']['def'];
type Accepts = (value: unknown) => boolean;

const compiled = new WeakMap<Schema, Accepts>();

const never: Accepts = () => false;

/**
 * Tells at once that a schema takes a value as it is, with neither the reasons nor the copy that parsing costs.
 * False says nothing: the value is wrong, or the schema is of a kind that only zod knows. Then ask the schema itself.
 */
export function accepts(schema: Schema, value: unknown): boolean {
  return compile(schema)(value);
}

function compile(schema: Schema): Accepts {
  const known = compiled.get(schema);
  if (known) return known;
  // Stands in for itself while it is made: blocks of rich text hold blocks.
  compiled.set(schema, (value) => compile(schema)(value));
  const made = make(schema);
  compiled.set(schema, made);
  return made;
}

function make(schema: Schema): Accepts {
  const { def } = schema._zod as { def: Def };
  const isKind = kindOf(def);
  const checks = (def.checks ?? []).map(({ _zod }) => checkOf(_zod.def as CheckDef));
  return checks.length === 0 ? isKind : (value) => isKind(value) && checks.every((check) => check(value));
}

/** What a value must be, before its checks. */
function kindOf(def: Def): Accepts {
  switch (def.type) {
    case 'string':
      return stringOf(def);
    case 'number':
      return numberOf(def);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'literal': {
      const values = new Set<unknown>(def.values);
      return (value) => values.has(value);
    }
    case 'optional': {
      const inner = compile(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'nullable': {
      const inner = compile(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const item = compile(def.element);
      return (value) => Array.isArray(value) && value.every(item);
    }
    case 'union': {
      const options = def.options.map(compile);
      return (value) => options.some((option) => option(value));
    }
    case 'record':
      return recordOf(def);
    case 'object':
      return objectOf(def);
    case 'lazy':
      return (value) => compile(def.getter())(value);
    case 'tuple': {
      const items = def.items.map(compile);
      if (def.rest) return never;
      return (value) =>
        Array.isArray(value) &&
        value.length === items.length &&
        items.every((item, index) => item(value[index]));
    }
    default:
      return never;
  }
}

function stringOf(def: z.core.$ZodStringDef): Accepts {
  if (def.coerce) return never;
  const isFormat = 'check' in def ? checkOf(def as unknown as CheckDef) : undefined;
  return (value) => typeof value === 'string' && (isFormat?.(value) ?? true);
}

function numberOf(def: z.core.$ZodNumberDef & { format?: string }): Accepts {
  if (def.coerce) return never;
  if (def.format === 'safeint') return Number.isSafeInteger;
  return def.format === undefined ? Number.isFinite : never;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf({ shape, catchall }: z.core.$ZodObjectDef): Accepts {
  // Only what takes further fields as they are; a strict object is for drafts, and a plain one drops fields.
  if (catchall?._zod.def.type !== 'unknown') return never;
  const fields = Object.entries(shape).map(([name, schema]) => [name, compile(schema)] as const);
  return (value) => {
    if (!isObject(value)) return false;
    for (const [name, isField] of fields) if (!isField(value[name])) return false;
    return true;
  };
}

function recordOf({ keyType, valueType }: z.core.$ZodRecordDef): Accepts {
  const key = keyType._zod.def;
  if (key.type !== 'string' || key.checks?.length) return never;
  const isValue = compile(valueType);
  return (value) => isObject(value) && Object.values(value).every(isValue);
}

function checkOf(def: CheckDef): Accepts {
  switch (def.check) {
    case 'min_length':
      return (value) => (value as string).length >= def.minimum;
    case 'max_length':
      return (value) => (value as string).length <= def.maximum;
    case 'string_format': {
      const { pattern } = def;
      return pattern && !pattern.global ? (value) => pattern.test(value as string) : never;
    }
    default:
      return never;
  }
}
