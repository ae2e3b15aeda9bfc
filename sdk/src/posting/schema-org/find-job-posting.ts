import { readGraph } from '../json-ld/graph.ts';
import { isNode, plainNode, type SchemaNode } from './plain-node.ts';

const mostNodes = 10_000;

/** Finds the first JobPosting in JSON-LD, else takes a node without a type for one, and writes it plainly. */
export function findJobPosting(value: unknown): SchemaNode | undefined {
  const { jobs, follow, aliases } = readGraph([value]);
  const budget = { nodes: mostNodes };
  const node = plainNode(jobs[0] ?? value, { text: String, follow, aliases, budget });
  return isNode(node) ? node : undefined;
}
