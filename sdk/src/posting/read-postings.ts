import { adapterOf } from './adapters/index.ts';
import { readBoard } from './adapters/read-board.ts';
import { readGeneric } from './generic/read-generic.ts';
import type { Posting, PostingOutline } from './posting.ts';
import { readPage } from './read-page.ts';
import type { ReadingProblem } from './reading-problem.ts';
import type { SchemaNode } from './schema-org/plain-node.ts';
import { readOutline } from './schema-org/read-outline.ts';
import { readPosting } from './schema-org/read-posting.ts';
import { isStale } from './stale-markup.ts';
import { toOutline, toPosting, type UnmarkedPosting } from './unmarked-posting.ts';
import { parseWebAddress } from './web-address.ts';

/** The page that is read. */
export interface ReadPage {
  /** Its address; relative ones are resolved against it, and a page's only posting has it where it names none. */
  url: string;
  /** Hears why something that looked like a posting is none; never called for a page that has nothing of the kind. */
  onProblem?: (problem: ReadingProblem) => void;
}

/**
 * Reads the postings of a page: what it marks up with schema.org's JobPosting, as JSON-LD, microdata or RDFa; else
 * what the adapter of a known board finds; else, on any other page, the one posting that it is about, if title,
 * sections and a way to apply leave no doubt.
 * It only reads: no request, no change, no layout. It does not throw, and its work is bounded on any page.
 * @param page where the page is, and who hears of what could not be read.
 */
export function readPostings(document: Document, page: ReadPage): Posting[] {
  return readAll(document, page, readPosting, toPosting);
}

/** Reads of the postings of a page only what names them, as {@link readPostings} does, in less code. */
export function readOutlines(document: Document, page: ReadPage): PostingOutline[] {
  return readAll(document, page, readOutline, toOutline);
}

function readAll<T extends PostingOutline>(
  document: Document,
  { url, onProblem = () => undefined }: ReadPage,
  fromNode: (node: SchemaNode, base: string) => T | undefined,
  fromUnmarked: (found: UnmarkedPosting) => T,
): T[] {
  // A page's only posting is given the page's address; whether that was its own decides whether it is stale.
  const stated = new Map<string, string | undefined>();
  const marked = readPage(document, url, (node, base) => {
    const posting = fromNode(node, base);
    if (posting) stated.set(posting.title, posting.url);
    return posting;
  });
  const [only] = marked;
  if (!only || marked.length > 1) return marked.length > 1 ? marked : unmarked();
  if (!isStale(document, url, only, stated.get(only.title))) return marked;
  onProblem({ source: only.source, problem: 'stale', quote: only.title.slice(0, 200) });
  return unmarked();

  function unmarked(): T[] {
    const page = parseWebAddress(url);
    const adapter = page && adapterOf(page.hostname);
    const found = page && adapter ? readBoard(document, page, adapter, onProblem) : undefined;
    return (found ?? readGeneric(document, url, onProblem)).map(fromUnmarked);
  }
}
