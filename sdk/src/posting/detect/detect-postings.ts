import { recognize } from '../generic/recognize.ts';
import { mayHoldPosting } from '../json-ld/may-hold-posting.ts';
import { attribute, select, selectFirst, textOf } from '../markup/dom.ts';
import { parseWebAddress } from '../web-address.ts';
import { signsOf } from './board-signs.ts';

const mostScripts = 10_000;
const markers = 'script[type*="ld+json" i],[itemtype*="JobPosting" i],[typeof*="JobPosting" i]';

/**
 * Tells whether a page seems to hold postings, in markup, on a known board, or as a page about one, so that it is
 * worth being read by {@link readPostings}: the part that may run on every page, in a small fraction of the code.
 * Only reads, as that does. What it passes over is never read as a posting; of what it lets through, some may not be.
 * @param page its address, by which boards are known.
 */
export function detectPostings(document: Document, page: { url: string }): boolean {
  const marked = Array.from(select(document, markers)).slice(0, mostScripts);
  const isMarked = marked.some(
    (element) => !/ld\+json/i.test(attribute(element, 'type') ?? '') || mayHoldPosting(textOf(element)),
  );
  if (isMarked) return true;
  const signs = signsOf(parseWebAddress(page.url)?.hostname ?? '');
  return signs ? selectFirst(document, signs) !== null : recognize(document, page.url) !== undefined;
}
