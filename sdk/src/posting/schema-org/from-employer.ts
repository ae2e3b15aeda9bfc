import { mapKnown } from '../map-known.ts';
import type { PostingEmployer } from '../posting.ts';
import { isNode } from './plain-node.ts';
import { addressOf, firstOf, present, textIn, valuesOf } from './values.ts';

/** Reads a value of `hiringOrganization`: an organization, or its name. */
export function fromEmployer(value: unknown, base: string | undefined): PostingEmployer | undefined {
  const node = isNode(value) ? value : { name: value };
  const legalName = textIn(node, 'legalName');
  const name = textIn(node, 'name') ?? legalName;
  if (name === undefined) return undefined;
  const sameAs = mapKnown(valuesOf(node, 'sameAs'), (one) => addressOf(one, base));
  return present({
    name,
    legalName,
    url: firstOf(node, 'url', (one) => addressOf(one, base)),
    sameAs: sameAs.length > 0 ? sameAs : undefined,
  });
}
