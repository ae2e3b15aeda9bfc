import type { ResponseIssue } from './errors/feed-response-error.ts';
import type { Shape, TextRule } from './shape.ts';

/** Returns what is wrong with a value; undefined where nothing is. */
type Judge = (value: unknown) => ResponseIssue[] | undefined;

/** RFC 3339, https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const instant =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const fault = (code: string, detail: string): ResponseIssue[] => [{ pointer: '', code, detail }];
const expected = (isIt: (value: unknown) => boolean, what: string): Judge => {
  const faults = fault('invalid_type', `expected ${what}`);
  return (value) => (isIt(value) ? undefined : faults);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const simple: Readonly<Record<Extract<Shape, string>, Judge>> = {
  any: () => undefined,
  text: expected((value) => typeof value === 'string', 'string'),
  boolean: expected((value) => typeof value === 'boolean', 'boolean'),
  number: expected(Number.isFinite, 'number'),
  integer: expected(Number.isSafeInteger, 'integer'),
  instant: textOf({ pattern: instant }),
};

const judges = new WeakMap<object, Judge>();

/** Holds a value to a shape. Without faults it makes nothing, so that a good answer costs little more than its parsing. */
export function faultsOf(shape: Shape, value: unknown): ResponseIssue[] | undefined {
  return judgeOf(shape)(value);
}

function judgeOf(shape: Shape): Judge {
  if (typeof shape === 'string') return simple[shape];
  const made = judges.get(shape) ?? (isList(shape) ? compound(shape) : objectOf(shape));
  judges.set(shape, made);
  return made;
}

type Compound = Extract<Shape, readonly unknown[]>;
const isList = (shape: object): shape is Compound => Array.isArray(shape);

function compound(shape: Compound): Judge {
  switch (shape[0]) {
    case 'optional':
    case 'nullable': {
      const [kind, inner] = shape;
      const judge = judgeOf(inner);
      const nothing = kind === 'optional' ? undefined : null;
      return (value) => (value === nothing ? undefined : judge(value));
    }
    case 'list':
      return listOf(judgeOf(shape[1]));
    case 'map':
      return mapOf(judgeOf(shape[1]));
    case 'tuple': {
      const [, ...items] = shape;
      return fieldsOf(
        items.map((item, index) => [String(index), item]),
        (value) => Array.isArray(value) && value.length === items.length,
        'tuple',
      );
    }
    case 'either': {
      const [, ...forms] = shape;
      const options = forms.map(judgeOf);
      const faults = fault('invalid_union', 'expected another form');
      return (value) => (options.some((option) => !option(value)) ? undefined : faults);
    }
    case 'one of': {
      const [, ...values] = shape;
      const faults = fault('invalid_value', `expected one of ${values.join(', ')}`);
      return (value) => (values.includes(value as string) ? undefined : faults);
    }
    case 'text':
      return textOf(shape[1]);
  }
}

function textOf({ prefix = '', pattern, min = 0, max = Number.POSITIVE_INFINITY }: TextRule): Judge {
  const form = fault('invalid_format', `expected the form ${pattern ?? `${prefix}…`}`);
  const length = fault('invalid_length', `expected ${min} to ${max} characters`);
  return (value) => {
    if (typeof value !== 'string') return simple.text(value);
    if (!value.startsWith(prefix) || pattern?.test(value) === false) return form;
    return value.length < min || value.length > max ? length : undefined;
  };
}

function listOf(item: Judge): Judge {
  const noList = fault('invalid_type', 'expected array');
  return (value) => {
    if (!Array.isArray(value)) return noList;
    return gathered(value.length, (index) => item(value[index]), String);
  };
}

function mapOf(item: Judge): Judge {
  const noMap = fault('invalid_type', 'expected record');
  return (value) => {
    if (!isObject(value)) return noMap;
    const names = Object.keys(value);
    const nameOf = (index: number) => names[index] ?? '';
    return gathered(names.length, (index) => item(value[nameOf(index)]), nameOf);
  };
}

function objectOf(shape: Readonly<Record<string, Shape>>): Judge {
  return fieldsOf(Object.entries(shape), isObject, 'object');
}

function fieldsOf(
  fields: [name: string, shape: Shape][],
  isIt: (value: unknown) => boolean,
  what: string,
): Judge {
  const names = fields.map(([name]) => name);
  const inner = fields.map(([, shape]) => judgeOf(shape));
  const isNone = fault('invalid_type', `expected ${what}`);
  const nameOf = (index: number) => names[index] ?? '';
  return (value) => {
    if (!isIt(value)) return isNone;
    const object = value as Readonly<Record<string, unknown>>;
    return gathered(names.length, (index) => inner[index]?.(object[nameOf(index)]), nameOf);
  };
}

/** Gathers the faults of the parts of a whole, each with its place. */
function gathered(
  count: number,
  faultsAt: (index: number) => ResponseIssue[] | undefined,
  nameOf: (index: number) => string,
): ResponseIssue[] | undefined {
  let all: ResponseIssue[] | undefined;
  for (let index = 0; index < count; index += 1) {
    const faults = faultsAt(index);
    if (!faults) continue;
    // https://www.rfc-editor.org/rfc/rfc6901
    const place = `/${nameOf(index).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    all ??= [];
    for (const one of faults) all.push({ ...one, pointer: `${place}${one.pointer}` });
  }
  return all;
}
