import { readGraph } from '../json-ld/graph.ts';
import type { Posting } from '../posting.ts';
import { isNode, plainNode } from './plain-node.ts';
import { readPosting } from './read-posting.ts';

/**
 * Reads a schema.org JobPosting, in any of the shapes that its properties may have: string, object, array.
 * @param posting a node of JSON-LD.
 * @param page where it was found, against which relative addresses are resolved.
 * @returns undefined for what has no title.
 */
export function fromJobPosting(posting: unknown, page?: { url: string }): Posting | undefined {
  const { follow, aliases } = readGraph([posting]);
  const node = plainNode(posting, { text: String, follow, aliases, budget: { nodes: 10_000 } });
  return isNode(node) ? readPosting(node, page?.url) : undefined;
}
