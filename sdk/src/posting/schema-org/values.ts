import { mapKnown } from '../map-known.ts';
import { parseWebAddress } from '../web-address.ts';
import { isNode, type SchemaNode } from './plain-node.ts';

/** Every value of a property, whether it has none, one or several. */
export function valuesOf(node: SchemaNode, term: string): unknown[] {
  const value = Object.hasOwn(node, term) ? node[term] : undefined;
  return [value].flat(2).filter((one) => one != null && one !== '');
}

/** The first value of a property that can be read. */
export function firstOf<T>(
  node: SchemaNode,
  term: string,
  read: (value: unknown) => T | undefined,
): T | undefined {
  for (const value of valuesOf(node, term)) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** A value as text: a string, a number, or what a node is called. */
export function textOf(value: unknown): string | undefined {
  if (isNode(value)) return textIn(value, 'name', 'value', 'description', 'credentialCategory', '@id');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim() || undefined
    : undefined;
}

/** The first text that one of the properties has, in the order of the terms. */
export function textIn(node: SchemaNode, ...terms: string[]): string | undefined {
  for (const term of terms) {
    const text = firstOf(node, term, textOf);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Every text of a property, each once. */
export function textsIn(node: SchemaNode, term: string): string[] {
  return [...new Set(mapKnown(valuesOf(node, term), textOf))];
}

/** A number, or a text that is nothing but one. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.replace(/,(?=\d{3}\b)/g, '');
  return text !== undefined && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

export function wholeNumberOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** An address of the web, resolved against the page. */
export function addressOf(value: unknown, base: string | undefined): string | undefined {
  const text = (isNode(value) && textIn(value, 'url', 'urlTemplate', '@id')) || textOf(value) || '';
  const address = parseWebAddress(text.replace(/^www\./i, 'https://$&'), base)?.href;
  return address && address.length <= 4096 ? address : undefined;
}

/** The same fields, those that may be undefined being absent instead. */
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the fields that are undefined. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
