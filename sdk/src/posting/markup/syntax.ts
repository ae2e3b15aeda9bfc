/** The attributes by which a syntax writes items into elements. */
export interface Syntax {
  /** Stands on an element that begins an item of its own. */
  item: string;
  types: string;
  properties: string;
  /** Holds ids of elements elsewhere that belong to the item too. */
  references?: string;
}

/** See https://html.spec.whatwg.org/multipage/microdata.html. */
export const microdata: Syntax = {
  item: 'itemscope',
  types: 'itemtype',
  properties: 'itemprop',
  references: 'itemref',
};

/** See https://www.w3.org/TR/rdfa-lite/. */
export const rdfa: Syntax = { item: 'typeof', types: 'typeof', properties: 'property' };

/** Attributes that hold an element's value, in either syntax, before its text does. */
export const valueAttributes = ['content', 'resource', 'href', 'src', 'datetime', 'value'];
