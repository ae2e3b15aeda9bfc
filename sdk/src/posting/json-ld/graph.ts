import { isNode, type SchemaNode } from '../schema-org/plain-node.ts';
import { type Aliases, declare, isJobPosting } from '../schema-org/vocabulary.ts';

/** What the JSON-LD of a page says, as far as postings go. */
export interface Graph {
  jobs: SchemaNode[];
  /** The node that a reference stands for, or the node itself. */
  follow: (node: SchemaNode) => SchemaNode;
  aliases: Aliases;
}

const deepest = 32;
const mostNodes = 20_000;

/** Walks all values of a page, level by level, and finds the JobPosting nodes at any depth. */
export function readGraph(values: readonly unknown[]): Graph {
  const jobs: SchemaNode[] = [];
  const described = new Map<string, SchemaNode>();
  // So says schema.org's own context.
  const aliases = new Map([
    ['type', '@type'],
    ['id', '@id'],
  ]);
  let level = values;
  let left = mostNodes;
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level.slice(0, left)) {
      left--;
      for (const child of childrenOf(value)) {
        if (typeof child === 'object' && next.length < mostNodes) next.push(child);
      }
      if (!isNode(value)) continue;
      declareAll(aliases, value['@context']);
      if (isJobPosting(value['@type'] ?? value.type)) jobs.push(value);
      if (isReference(value)) continue;
      for (const key of keysOf(value)) if (!described.has(key)) described.set(key, value);
    }
    level = next;
  }
  const find = (node: SchemaNode) => keysOf(node).map((key) => described.get(key));
  return {
    jobs,
    aliases,
    follow: (node) => (isReference(node) ? (find(node).find((one) => one !== undefined) ?? node) : node),
  };
}

function childrenOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function declareAll(aliases: Map<string, string>, context: unknown): void {
  for (const one of [context].flat()) {
    if (!isNode(one)) continue;
    for (const [name, meaning] of Object.entries(one))
      declare(aliases, name, isNode(meaning) ? meaning['@id'] : meaning);
  }
}

/** A reference says which node is meant, perhaps of which type, and nothing else. */
function isReference(node: SchemaNode): boolean {
  return Object.keys(node).every((name) => /^(?:@?id|@?type)$/.test(name));
}

/** Under what a node is found. Many sites give a page, its site and its company one id: the type tells them apart. */
function keysOf(node: SchemaNode): string[] {
  const id = node['@id'] ?? node.id;
  if (typeof id !== 'string') return [];
  return [`${node['@type'] ?? node.type} ${id}`, id];
}
