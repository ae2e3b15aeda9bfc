import type { SchemaNode } from '../schema-org/plain-node.ts';
import { findJobNodes } from './find-job-nodes.ts';
import { parseJsonLd } from './parse-json-ld.ts';

/** In UTF-16 units; the scripts of real postings have some ten thousand. */
const longestScript = 1_000_000;
const longestInAll = 4_000_000;

/** Reads the JobPosting nodes from the texts of a page's JSON-LD scripts. */
export function readJsonLd(scripts: Iterable<string>): SchemaNode[] {
  const values: unknown[] = [];
  let length = 0;
  for (const text of scripts) {
    if (text.length > longestScript) continue;
    length += text.length;
    if (length > longestInAll) break;
    values.push(...parseJsonLd(text));
  }
  return findJobNodes(values);
}
