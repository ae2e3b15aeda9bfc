/** The attributes by which a syntax writes items into elements. */
export interface Syntax {
  /** Stands on an element that begins an item of its own. */
  item: string;
  types: string;
  properties: string;
  /** Says under which name other items speak of this one. */
  id: string;
  /** Holds ids of elements elsewhere that belong to the item too. */
  references?: string;
}

/** See https://html.spec.whatwg.org/multipage/microdata.html. */
export const microdata: Syntax = {
  item: 'itemscope',
  types: 'itemtype',
  properties: 'itemprop',
  id: 'itemid',
  references: 'itemref',
};

/** See https://www.w3.org/TR/rdfa-lite/. */
export const rdfa: Syntax = { item: 'typeof', types: 'typeof', properties: 'property', id: 'resource' };
