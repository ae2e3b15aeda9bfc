import { fold } from './fold.ts';

/** A posting by what the page shows of it. */
export interface TitledPosting {
  title: string;
  url?: string;
}

/** Which elements show titles: of the page's own posting headings alone, of a list's postings links too. */
const shows = { page: 'h1, h2', list: 'h1, h2, h3, h4, h5, h6, [role="heading"], a' } as const;
/** A text of more is a whole card. */
const longest = 600;

/**
 * Finds what shows each title: the same words, blanks and case apart; of an element within another that shows the
 * same, the outer one. Where a title stands there several times the link tells which is whose, or else their order;
 * where neither does, none is found, for a badge must not stand beside another posting.
 */
export function findTitles(
  document: Document,
  postings: readonly TitledPosting[],
  about: keyof typeof shows,
): (Element | undefined)[] {
  const wanted = Map.groupBy(postings, ({ title }) => fold(title));
  const found = new Map<string, Element[]>();
  const take = (element: Element, text: string) => {
    if (!wanted.has(text) || element.getClientRects().length === 0) return;
    const before = found.get(text) ?? [];
    if (before.at(-1)?.contains(element) !== true) found.set(text, [...before, element]);
  };
  for (const element of document.querySelectorAll(shows[about])) {
    const text = element.textContent;
    if (text.length <= longest) take(element, fold(text));
  }
  if (about === 'list' && found.size < wanted.size) {
    const missing = new Set([...wanted.keys()].filter((title) => !found.has(title)));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = (node.nodeValue ?? '').length <= longest ? fold(node.nodeValue) : '';
      if (missing.has(text) && node.parentElement) take(node.parentElement, text);
    }
  }
  return postings.map((posting) => {
    const title = fold(posting.title);
    const candidates = found.get(title) ?? [];
    const namesakes = wanted.get(title) ?? [];
    const linked = candidates.filter((element) => linkOf(element) === posting.url);
    if (posting.url !== undefined && linked.length === 1) return linked[0];
    const inOrder = namesakes.length === candidates.length || (about === 'page' && namesakes.length === 1);
    return inOrder ? candidates[namesakes.indexOf(posting)] : undefined;
  });
}

function linkOf(element: Element): string | undefined {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return link instanceof HTMLAnchorElement ? link.href : undefined;
}
