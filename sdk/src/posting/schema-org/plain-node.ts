import { type Aliases, termOf } from './vocabulary.ts';

/** A node of JSON-LD, or an item of microdata or RDFa. */
export type SchemaNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What it takes to understand the nodes of a page. */
export interface Reading {
  /** What becomes of each text. */
  text: (text: string) => string;
  aliases?: Aliases;
  /** Finds the node that a reference, `{"@id": …}`, stands for. */
  follow?: (node: SchemaNode) => SchemaNode;
  /** How many nodes and lists may yet be read; shared by all postings of a page, so that no page is expensive. */
  budget: { nodes: number };
}

/** Deeper than this no property of a posting lies; also the end of a value that contains itself. */
const deepest = 8;
/** The most values that a property may have; the rest is passed over. */
const mostValues = 200;
/** The most references one behind the other, such as posting, place, address, country; those in circles end. */
const mostHops = 3;

/**
 * Writes a value in the plainest of the shapes that JSON-LD allows: terms for IRIs, `"x"` for `{"@value": "x"}`,
 * an array for `{"@list": […]}`, and what a reference stands for in its place.
 */
export function plainNode(value: unknown, reading: Reading, depth = 0, hops = 0): unknown {
  if (typeof value === 'string') return reading.text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest || reading.budget.nodes-- <= 0) return undefined;
  if (Array.isArray(value))
    return value.slice(0, mostValues).map((one) => plainNode(one, reading, depth + 1, hops));
  const { aliases, follow } = reading;
  const meant = (hops < mostHops && follow?.(value as SchemaNode)) || value;
  const further = meant === value ? hops : hops + 1;
  const entries = Object.entries(meant).map(([name, one]) => {
    const term = termOf(name, aliases);
    // A description is HTML source: what is done to texts is not for it.
    const within = term === 'description' ? { ...reading, text: String } : reading;
    return [term, plainNode(one, within, depth + 1, further)] as const;
  });
  const node = Object.fromEntries(entries);
  return node['@value'] ?? node['@list'] ?? node['@set'] ?? node;
}
