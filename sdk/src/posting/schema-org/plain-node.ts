import { termOf } from './vocabulary.ts';

/** A node of JSON-LD, or an item of microdata or RDFa. */
export type SchemaNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deeper than this no property of a posting lies; also the end of a value that contains itself. */
const deepest = 8;
/** The most values that a property may have; the rest is passed over. */
const mostValues = 200;

/**
 * Writes a value in the plainest of the shapes that JSON-LD allows: terms for IRIs, `"x"` for `{"@value": "x"}`,
 * an array for `{"@list": […]}`.
 * @param text what becomes of each text.
 */
export function plainNode(value: unknown, text: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) return value.slice(0, mostValues).map((one) => plainNode(one, text, depth + 1));
  const entries = Object.entries(value).map(([name, one]) => {
    const term = termOf(name);
    // A description is HTML source: what is done to texts is not for it.
    return [term, plainNode(one, term === 'description' ? String : text, depth + 1)] as const;
  });
  const node = Object.fromEntries(entries);
  return node['@value'] ?? node['@list'] ?? node['@set'] ?? node;
}
