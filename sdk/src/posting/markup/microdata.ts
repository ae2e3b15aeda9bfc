import { attribute, textOf } from './dom.ts';
import type { Syntax } from './item.ts';
import { addressAttribute, words } from './value.ts';

/** Microdata, as in https://html.spec.whatwg.org/multipage/microdata.html#values. */
export const microdata: Syntax = {
  beginsItem: (element) => attribute(element, 'itemscope') !== null,
  propertyNames: (element) => words(attribute(element, 'itemprop')),
  valueOf: (element) =>
    attribute(element, 'content') ??
    addressAttribute(element) ??
    attribute(element, 'datetime') ??
    attribute(element, 'value') ??
    textOf(element),
  furtherIds: (element) => words(attribute(element, 'itemref')),
};
