import { oneLine } from '../adapters/read-source.ts';
import { select, selectFirst, textOf } from '../markup/dom.ts';
import { endsInRole, notOfOne } from './words.ts';

const mostHeadings = 30;
const [shortest, longest] = [2, 120];

/** The title of a page that is about one posting, and whether it names a kind of work. */
export interface PageTitle {
  text: string;
  namesRole: boolean;
  element: Element;
}

/**
 * Finds the heading that the page's own title repeats; without one that does, the page's only `h1` if it names a kind
 * of work. Headings of sites and templates, of articles and of lists are none.
 * @param ofAnything whether a title will do that names no kind of work; few pages have another one.
 */
export function findTitle(document: Document, ofAnything: boolean): PageTitle | undefined {
  const headings = [...Array.from(select(document, 'h1')), ...Array.from(select(document, 'h2'))]
    .slice(0, mostHeadings)
    .map((element) => ({ element, text: oneLine(textOf(element)) }));
  if (!ofAnything && !headings.some(({ text }) => namesRole(text))) return undefined;
  const title = titleOf(document);
  const firsts = headings.filter(({ element }) => element.localName === 'h1');
  const repeated = headings.find(({ text }) => isPlausible(text) && isPartOf(title, text));
  const only =
    firsts.length === 1 ? firsts.find(({ text }) => isPlausible(text) && namesRole(text)) : undefined;
  const found = repeated ?? only;
  if (!found || notOfOne.test(title)) return undefined;
  const ofWork = namesRole(found.text);
  return ofWork || ofAnything ? { ...found, namesRole: ofWork } : undefined;
}

/** What the tab is called. */
export function titleOf(document: Document): string {
  const element = selectFirst(document, 'title');
  return element ? oneLine(textOf(element)) : '';
}

/** Tells whether a text may be a posting's title, and not one of a list, an article or a course. */
export function isPlausible(text: string): boolean {
  return text.length >= shortest && text.length <= longest && !notOfOne.test(text);
}

/** What divides a title: the kind of work ends one of its parts, before what it is for and how much of it. */
const divider = /[,，(（【[\]】）)|/、:：·–—_]|\s-\s|(?<=[一-龥])-/;
const behindRole = /\s+(?:for|of|in|at|with|on|to|by)\s.*$|(?:\s+(?:i{1,3}|iv|\d[\d%-]*|sr|jr)\.?)+$|招聘$/i;

/** Tells whether a title names a kind of work: "Engineer, Tools" and "工具工程师" do, "Engineer Tool Set" does not. */
function namesRole(title: string): boolean {
  return title.split(divider).some((part) => endsInRole.test(part.trim().replace(behindRole, '')));
}

/** Tells whether a title has a text as one of its parts: nothing of the same word stands before or behind it. */
function isPartOf(title: string, text: string): boolean {
  const at = title.indexOf(text);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]$/u.test(title.slice(0, at)) &&
    !/^[\p{L}\p{N}]/u.test(title.slice(at + text.length))
  );
}
