import { type Graph, readGraph } from './graph.ts';
import { mayHoldPosting } from './may-hold-posting.ts';
import { parseJsonLd } from './parse-json-ld.ts';

/** In UTF-16 units; the scripts of real postings have some ten thousand. */
const longestScript = 1_000_000;
const longestInAll = 2_000_000;

/** Reads the texts of a page's JSON-LD scripts; of a page none of which may speak of a posting, nothing is parsed. */
export function readJsonLd(scripts: readonly string[]): Graph {
  const values: unknown[] = [];
  let length = 0;
  if (!scripts.some(mayHoldPosting)) return readGraph([]);
  for (const text of scripts) {
    if (text.length > longestScript) continue;
    length += text.length;
    if (length > longestInAll) break;
    values.push(...parseJsonLd(text));
  }
  return readGraph(values);
}
