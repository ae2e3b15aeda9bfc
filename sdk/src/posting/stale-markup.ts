import { oneLine } from './adapters/read-source.ts';
import { foldName } from './fold-name.ts';
import { isPlausible } from './generic/find-title.ts';
import { roles } from './generic/words.ts';
import { select, textOf } from './markup/dom.ts';
import type { PostingOutline } from './posting.ts';
import { parseWebAddress } from './web-address.ts';

const mostHeadings = 50;
/** What tells two postings of a site apart in their addresses: numbers of five digits and more, UUIDs, hashes. */
const ids = /\d{5,}|[\da-f]{8}-[\da-f-]{27}|\b(?=[a-f]*\d)[\da-f]{12,}\b/gi;

/**
 * Tells whether the JSON-LD of a page speaks of another posting than the page: an application that changes pages
 * without loading them often leaves the script of the one before. It does
 * - where its address is of the same site and of the same form as the page's, but holds other ids;
 * - or where the page's first heading stands in its title too, so that both name what is seen, and is not the
 *   employer's or a list's, and no heading has a word of the posting's title but kinds of work.
 *
 * Identifiers are no such sign: most are numbers of the employer's that no address knows. Where an identifier or the
 * address agrees with the page, and where title and headings are in different scripts, nothing is dropped.
 */
export function isStale(
  document: Document,
  page: string,
  { source, title, employer, identifier = '' }: PostingOutline,
  stated: string | undefined,
): boolean {
  if (source !== 'json-ld') return false;
  const [here, there] = [parseWebAddress(page), parseWebAddress(stated ?? '')];
  if (here && there && here.host === there.host) {
    const [ours, theirs] = [pathOf(here), pathOf(there)];
    if (ours === theirs) return false;
    const [known, others] = [ours.match(ids) ?? [], theirs.match(ids) ?? []];
    if (known.some((id) => theirs.includes(id))) return false;
    if (known.length > 0 && others.length > 0 && formOf(ours) === formOf(theirs)) return true;
  }
  if (identifier.length > 3 && page.includes(identifier)) return false;
  return headingsContradict(document, title, employer?.name);
}

function headingsContradict(document: Document, title: string, employer = ''): boolean {
  const texts = (selector: string) =>
    Array.from(select(document, selector))
      .slice(0, mostHeadings)
      .map((element) => oneLine(textOf(element)));
  const [first = ''] = texts('h1');
  const [pageTitle = ''] = texts('title');
  const isOfSite = !isPlausible(first) || (employer && foldName(first).includes(foldName(employer)));
  if (isOfSite || !foldName(pageTitle).includes(foldName(first))) return false;
  const seen = new Set([...texts('h1,h2,h3'), pageTitle].flatMap(wordsOf));
  const own = wordsOf(title);
  const isComparable = isChinese(title) === isChinese(first) && wordsOf(first).length > 0;
  return isComparable && own.length > 0 && !own.some((word) => seen.has(word));
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** What tells titles apart: words of alphabets and pairs of Chinese characters, without kinds of work. */
function wordsOf(text: string): string[] {
  const runs =
    text
      .toLowerCase()
      .replace(roles, ' ')
      .match(/\p{Script=Han}+|[\p{L}\p{N}+#]+/gu) ?? [];
  return runs.flatMap((run) =>
    isChinese(run)
      ? Array.from({ length: Math.max(run.length - 1, 1) }, (_, at) => run.slice(at, at + 2))
      : run,
  );
}

const pathOf = ({ pathname, hash }: URL) =>
  (pathname + (/^#!?\//.test(hash) ? hash : '')).replace(/\/+$/, '').toLowerCase();

/** The first folder and how many there are: all that postings of one site share when titles stand in their addresses. */
const formOf = (path: string) => `${path.split('/')[1]} ${path.split('/').length}`;
