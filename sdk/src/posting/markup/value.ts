import { attribute, walk } from './dom.ts';

/** How much of a page may yet be looked at; shared by all its items, so that no page is expensive. */
export interface Budget {
  /** Elements and texts, each time that one is passed. */
  nodes: number;
  /** In UTF-16 units: text within property within property is read once for each. */
  characters: number;
}

/** Attributes that hold an address, in either syntax. */
const addresses = ['resource', 'href', 'src'];
/** Attributes that hold a value where the text of the element is for people. */
const values = ['datetime', 'value'];

/**
 * Reads the value of a property. Of a link it keeps the text beside the address: by the letter of the specifications
 * `<a itemprop="title" href="/7">Fitter</a>` has the title `/7`, which is what nobody means.
 */
export function readValue(document: Document, element: Element, budget: Budget): unknown {
  const first = (names: readonly string[]) =>
    names.map((name) => attribute(element, name)).find((value) => value !== null);
  const content = attribute(element, 'content');
  if (content !== null) return content;
  const address = first(addresses);
  if (address === undefined) return first(values) ?? readText(document, element, budget);
  const name = readText(document, element, budget);
  return name.trim() === '' ? address : { '@id': address, name };
}

/** Reads the text of an element, as `textContent` does, which would read of any size. */
export function readText(document: Document, element: Element, budget: Budget): string {
  const walker = walk(document, element);
  let text = '';
  for (let node = walker.nextNode(); node && budget.nodes-- > 0; node = walker.nextNode()) {
    // Of an element it is null, or an element that took the name.
    if (typeof node.nodeValue === 'string') text += node.nodeValue;
    if (text.length > budget.characters) break;
  }
  budget.characters -= text.length;
  return text;
}
