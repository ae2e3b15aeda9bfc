import type { PostingOutline } from '../posting.ts';
import { fromEmployer } from './from-employer.ts';
import { momentOf } from './moment.ts';
import { isNode, type SchemaNode } from './plain-node.ts';
import { addressOf, firstOf, present, textIn, textOf, textsIn } from './values.ts';

/** Reads what names a posting; undefined for what has no title. */
export function readOutline(node: SchemaNode, base?: string): PostingOutline | undefined {
  const title = textIn(node, 'title', 'name');
  if (title === undefined) return undefined;
  const address = (value: unknown) => addressOf(value, base);
  return present({
    source: 'json-ld',
    title,
    employer: firstOf(node, 'hiringOrganization', (value) => fromEmployer(value, base)),
    url: firstOf(node, 'url', address) ?? firstOf(node, 'mainEntityOfPage', address),
    applyUrl: firstOf(node, 'potentialAction', (action) =>
      isNode(action) && /Apply|^$/.test(textsIn(action, '@type').join(''))
        ? firstOf(action, 'target', address)
        : undefined,
    ),
    identifier: firstOf(node, 'identifier', (value) =>
      isNode(value) ? textIn(value, 'value', '@id') : textOf(value),
    ),
    closesAt: firstOf(node, 'validThrough', momentOf),
  });
}
