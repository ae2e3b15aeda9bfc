import { attribute, textOf } from './dom.ts';

/** How much is left to read; shared by all items of a page, so that no page is expensive. */
export interface Budget {
  elements: number;
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
export function readValue(element: Element, budget: Budget): unknown {
  const first = (names: readonly string[]) =>
    names.map((name) => attribute(element, name)).find((value) => value !== null);
  const content = attribute(element, 'content');
  if (content !== null) return content;
  const address = first(addresses);
  if (address === undefined) return first(values) ?? textWithin(element, budget);
  const name = textWithin(element, budget);
  return name.trim() === '' ? address : { '@id': address, name };
}

export function textWithin(element: Element, budget: Budget): string {
  if (budget.characters <= 0) return '';
  const text = textOf(element);
  budget.characters -= text.length;
  return text;
}
