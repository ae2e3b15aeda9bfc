import { oneLine } from './adapters/read-source.ts';
import { isOfAnother } from './compare-addresses.ts';
import { foldName } from './fold-name.ts';
import { isPlausible, titleOf } from './generic/find-title.ts';
import { linesOf } from './generic/lines.ts';
import { roles } from './generic/words.ts';
import { select, selectFirst, textOf } from './markup/dom.ts';
import type { PostingOutline } from './posting.ts';
import { parseWebAddress } from './web-address.ts';

const mostHeadings = 50;
const longestTitle = 300;

/**
 * Tells whether the JSON-LD of a page speaks of another posting than the page: an application that changes pages
 * without loading them often leaves the script of the one before. It does
 * - where its address is of the same site and of the same form as the page's, but holds other ids;
 * - or where the page's first heading stands in its title too, so that both name what is seen, and is not the
 *   employer's or a list's, and no heading has a word of the posting's title but kinds of work, which count too where
 *   its address is another one of the same site;
 * - or where its address is another one of the same site, and the page has a heading, but shows the title nowhere.
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
  const another = here && there && isOfAnother(here, there);
  if (another || another === false) return another;
  if (identifier.length > 3 && page.includes(identifier)) return false;
  return isContradicted(document, title.slice(0, longestTitle), employer?.name, another === null);
}

/** @param elsewhere whether the markup is said to be of another address of the site. */
function isContradicted(document: Document, title: string, employer = '', elsewhere: boolean): boolean {
  const texts = (selector: string) =>
    Array.from(select(document, selector))
      .slice(0, mostHeadings)
      .map((element) => oneLine(textOf(element)));
  const [first = ''] = texts('h1');
  const tab = titleOf(document);
  if (!first || isChinese(title) !== isChinese(first)) return false;
  const name = foldName(first);
  const isOfSite = !isPlausible(first) || (employer && name.includes(foldName(employer)));
  const isNamed = !isOfSite && foldName(tab).includes(name);
  if (isNamed) {
    const headings = [...texts('h1,h2,h3'), tab].join('\n');
    for (const words of [wordsOf, elsewhere ? allWordsOf : wordsOf]) {
      const [own, seen] = [words(title), words(headings)];
      if (own[0] && words(first)[0] && !own.some((word) => seen.includes(word))) return true;
    }
  }
  if (!elsewhere) return false;
  const body = selectFirst(document, 'body');
  const shown = foldName(tab + (body ? linesOf(document, body) : ''));
  // A place or a campaign behind a bracket, a dash or a comma may be missing.
  const own = allWordsOf(title.replace(/[^\p{L}\p{N}\s+#].*/u, ''));
  return !own.every((word) => shown.includes(foldName(word)));
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** What tells titles apart: words of alphabets and pairs of Chinese characters, without kinds of work. */
const wordsOf = (text: string) => allWordsOf(text.replace(roles, ' '));

function allWordsOf(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}+#]+/gu) ?? [];
  return runs.flatMap((run) =>
    isChinese(run)
      ? Array.from({ length: Math.max(run.length - 1, 1) }, (_, at) => run.slice(at, at + 2))
      : run,
  );
}
