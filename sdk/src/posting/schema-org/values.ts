import { termOf } from './vocabulary.ts';

/** A node of JSON-LD, or an item of microdata or RDFa. */
export type SchemaNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The most values that a property may have; the rest is passed over. */
const mostValues = 200;

/** Every value of a property, whether it has none, one or several, under its term or its IRI. */
export function valuesOf(node: SchemaNode, term: string): unknown[] {
  let value = Object.hasOwn(node, term) ? node[term] : undefined;
  if (value === undefined) {
    const key = Object.keys(node).find((name) => termOf(name) === term);
    value = key === undefined ? undefined : node[key];
  }
  if (isNode(value) && Array.isArray(value['@list'] ?? value['@set'])) value = value['@list'] ?? value['@set'];
  return (Array.isArray(value) ? value.slice(0, mostValues) : [value]).filter((one) => one != null && one !== '');
}

/** A value as text: a string, a number, or what a node is called. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (!isNode(value)) return undefined;
  const literal = value['@value'] ?? value['@id'];
  for (const term of ['name', 'value', 'description']) {
    const [text] = valuesOf(value, term);
    if (typeof text === 'string' || typeof text === 'number' || isNode(text)) {
      return isNode(text) ? asText(text['@value']) : asText(text);
    }
  }
  return asText(literal);
}

function asText(value: unknown): string | undefined {
  return isNode(value) ? undefined : textOf(value);
}

/** The first value of a property that reads as text. */
export function textIn(node: SchemaNode, ...terms: string[]): string | undefined {
  for (const term of terms) {
    for (const value of valuesOf(node, term)) {
      const text = textOf(value);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** Every text of a property. */
export function textsIn(node: SchemaNode, term: string): string[] {
  return [...new Set(valuesOf(node, term).map(textOf))].filter((text) => text !== undefined);
}

/** A number, or a text that is nothing but one. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** An address of the web; relative ones are taken from the page, others than `http:` and `https:` are none. */
export function addressOf(value: unknown, base: string | undefined): string | undefined {
  const text = isNode(value) ? textIn(value, 'url', '@id', 'urlTemplate') : textOf(value);
  const url = text === undefined ? null : URL.parse(text, base);
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 4096 ? url.href : undefined;
}

/** An instant as RFC 3339 in UTC; where the page names no zone, the date alone; where it is unclear, nothing. */
export function momentOf(value: unknown): string | undefined {
  const text = textOf(value);
  const parts = text && /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text);
  if (!parts) return undefined;
  const [, date = '', zone] = parts;
  const time = Date.parse(zone === undefined ? date : text.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(time)) return undefined;
  return zone === undefined ? date : new Date(time).toISOString();
}
