import { attribute, textOf } from './dom.ts';
import type { Syntax } from './item.ts';
import { addressAttribute, words } from './value.ts';

/** RDFa Lite, as in https://www.w3.org/TR/rdfa-lite/. */
export const rdfa: Syntax = {
  beginsItem: (element) => attribute(element, 'typeof') !== null,
  propertyNames: (element) => words(attribute(element, 'property')),
  valueOf: (element) =>
    attribute(element, 'content') ??
    attribute(element, 'resource') ??
    addressAttribute(element) ??
    attribute(element, 'datetime') ??
    textOf(element),
  furtherIds: () => [],
};
