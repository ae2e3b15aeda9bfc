import { type Aliases, declare } from '../schema-org/vocabulary.ts';
import { attribute, closest } from './dom.ts';

/** Reads the prefixes that RDFa declares for an element: `prefix="s: https://schema.org/ og: …"`. */
export function prefixesOf(element: Element): Aliases {
  const prefixes = new Map<string, string>();
  const declaring = closest(element, '[prefix]');
  const text = (declaring && attribute(declaring, 'prefix')) ?? '';
  for (const [, name = '', iri] of text.matchAll(/([\w-]{1,50}):\s+(\S+)/g)) declare(prefixes, name, iri);
  return prefixes;
}
