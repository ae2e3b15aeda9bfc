import { isNode, type SchemaNode } from '../schema-org/plain-node.ts';
import { isJobPosting } from '../schema-org/vocabulary.ts';

const deepest = 32;
const mostNodes = 20_000;

/** Finds the JobPosting nodes of JSON-LD at any depth, with references to other nodes of the page filled in. */
export function findJobNodes(values: readonly unknown[]): SchemaNode[] {
  const found: SchemaNode[] = [];
  const byId = new Map<unknown, SchemaNode>();
  let level = values;
  let left = mostNodes;
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level.slice(0, left)) {
      left--;
      if (Array.isArray(value)) next.push(...value.slice(0, mostNodes));
      if (!isNode(value)) continue;
      if (isJobPosting(value['@type'])) found.push(value);
      if (Object.keys(value).length > 1) byId.set(value['@id'], value);
      next.push(...Object.values(value).filter((child) => typeof child === 'object'));
    }
    level = next;
  }
  byId.delete(undefined);
  return found.map((node) => withReferences(node, byId));
}

/** Puts in place of `{"@id": …}` the node that the page describes elsewhere under that id. */
function withReferences(node: SchemaNode, byId: ReadonlyMap<unknown, SchemaNode>): SchemaNode {
  const follow = (value: unknown) => (isNode(value) ? (byId.get(value['@id']) ?? value) : value);
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, [value].flat().map(follow)]));
}
