import type { PostingEmployer } from '../posting.ts';
import { addressOf, isNode, textIn, textOf, valuesOf } from './values.ts';

/** Reads a value of `hiringOrganization`: an organization, or its name. */
export function fromEmployer(value: unknown, base: string | undefined): PostingEmployer | undefined {
  if (!isNode(value)) {
    const name = textOf(value);
    return name === undefined || /^https?:\/\//.test(name) ? undefined : { name };
  }
  const legalName = textIn(value, 'legalName');
  const name = textIn(value, 'name') ?? legalName ?? textIn(value, '@value');
  if (name === undefined) return undefined;
  const [url] = valuesOf(value, 'url').flatMap((one) => addressOf(one, base) ?? []);
  const sameAs = valuesOf(value, 'sameAs').flatMap((one) => addressOf(one, base) ?? []);
  return {
    name,
    ...(legalName !== undefined && { legalName }),
    ...(url !== undefined && { url }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
