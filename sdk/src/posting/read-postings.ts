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

/** A reading of a page that can be left for a while after each of its steps, of a millisecond or less. */
export type Steps<Read> = Generator<undefined, Read[], undefined>;

/**
 * Reads the postings of a page: what it marks up with schema.org's JobPosting, as JSON-LD, microdata or RDFa; else
 * what the adapter of a known board finds; else, on any other page, the one posting that it is about, if title,
 * sections and a way to apply leave no doubt.
 * It only reads: no request, no change, no layout. It does not throw, and its work is bounded on any page.
 * @param page where the page is, and who hears of what could not be read.
 */
export function readPostings(document: Document, page: ReadPage): Posting[] {
  return atOnce(readPostingsInSteps(document, page));
}

/** Reads of the postings of a page only what names them, as {@link readPostings} does, in less code. */
export function readOutlines(document: Document, page: ReadPage): PostingOutline[] {
  return atOnce(readOutlinesInSteps(document, page));
}

/**
 * Reads as {@link readPostings} does, a posting at a time: a page in use with many of them can go on in between. What
 * was read before a pause stays read, whatever the page shows after it.
 * @example
 * const steps = readPostingsInSteps(document, { url: location.href });
 * let step = steps.next();
 * while (!step.done) { await scheduler.yield(); step = steps.next(); }
 * const postings = step.value;
 */
export function readPostingsInSteps(document: Document, page: ReadPage): Steps<Posting> {
  return readAll(document, page, readPosting, toPosting);
}

/** Reads as {@link readOutlines} does, in steps as {@link readPostingsInSteps}. */
export function readOutlinesInSteps(document: Document, page: ReadPage): Steps<PostingOutline> {
  return readAll(document, page, readOutline, toOutline);
}

function atOnce<Read>(steps: Steps<Read>): Read[] {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* readAll<T extends PostingOutline>(
  document: Document,
  { url, onProblem = () => undefined }: ReadPage,
  fromNode: (node: SchemaNode, base: string) => T | undefined,
  fromUnmarked: (found: UnmarkedPosting) => T,
): Steps<T> {
  // A page's only posting is given the page's address; whether that was its own decides whether it is stale.
  const stated = new Map<string, string | undefined>();
  const marked = yield* readPage(document, url, (node, base) => {
    const posting = fromNode(node, base);
    if (posting) stated.set(posting.title, posting.url);
    return posting;
  });
  const [only] = marked;
  if (marked.length > 1) return marked;
  if (only && !isStale(document, url, only, stated.get(only.title))) return marked;
  if (only) onProblem({ source: only.source, problem: 'stale', quote: only.title.slice(0, 200) });

  const page = parseWebAddress(url);
  const adapter = page && adapterOf(page.hostname);
  const found = page && adapter ? yield* readBoard(document, page, adapter, onProblem) : undefined;
  const postings: T[] = [];
  for (const one of found ?? readGeneric(document, url, onProblem)) {
    postings.push(fromUnmarked(one));
    yield;
  }
  return postings;
}
