import { selectFirst, textOf } from '../markup/dom.ts';
import { parseWebAddress } from '../web-address.ts';
import { type Application, findApplication } from './find-application.ts';
import { findTitle } from './find-title.ts';
import { linesOf } from './lines.ts';
import { duties, facts, foreign, jobAddress, mayApply, requirements } from './words.ts';

const longestLine = 80;
/** In UTF-16 units; longer texts are whole sites. */
const longestText = 2_000_000;

/** Ways to apply that are no text. */
const silent = 'input[type="submit"],a[href^="mailto:"]';

/** A page that is about one posting, and by what it was recognised. */
export interface RecognizedPage {
  title: string;
  application: Application;
  url: URL | undefined;
  lines: readonly string[];
  /** Where sections of duties and requirements begin, as indexes of lines. */
  sections: readonly number[];
}

/**
 * Recognises a page of any site that is about one posting. It takes applications, its title may be a posting's,
 * nothing in it says that it is a course, an article, a shop or a thread, and
 * - its title names a kind of work, and it says what one will do and what one must bring;
 * - or its title names a kind of work, it says what one will do, and its address or facts are about work;
 * - or its title names a kind of work, it says what one must bring or has a form for applications, and its address is
 *   one of postings;
 * - or it says what one will do and what one must bring, and path and facts are about work.
 * A page that says both twice is a list. The cheapest questions come first: few pages have the title of a posting, and
 * few of those a word of applying.
 */
export function recognize(document: Document, page: string): RecognizedPage | undefined {
  const url = parseWebAddress(page);
  const inPath = url !== undefined && jobAddress.test(url.pathname);
  const title = findTitle(document, inPath);
  if (!title) return undefined;
  const body = selectFirst(document, 'body');
  const text = body ? textOf(body) : '';
  if (!body || text.length > longestText) return undefined;
  if (!mayApply.test(text) && !selectFirst(document, silent)) return undefined;
  const application = findApplication(document, text);
  if (!application) return undefined;

  const lines = linesOf(document, body);
  const heads = lines.map((line) => line.slice(0, longestLine));
  const at = (words: RegExp) => heads.flatMap((head, line) => (words.test(head) ? line : []));
  const [does, brings] = [at(duties), at(requirements)];
  const saysBoth = Math.min(does.length, brings.length);
  const inPlace = inPath || jobAddress.test(url?.hostname.split('.')[0] ?? '');
  const hasFacts = () => heads.some((head) => facts.test(head));
  const isPosting = title.namesRole
    ? saysBoth > 0 ||
      (does.length > 0 && (inPlace || hasFacts())) ||
      ((brings.length > 0 || application.inForm) && inPlace)
    : saysBoth > 0 && inPath && hasFacts();
  if (saysBoth > 1 || !isPosting || heads.some((head) => foreign.test(head))) return undefined;
  return { title: title.text, application, url, lines, sections: [...does, ...brings] };
}
