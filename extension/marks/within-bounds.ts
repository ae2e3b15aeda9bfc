import type { MarkedPosting } from './mark.ts';

/** The longest text, name (an address at most) and id that a mark holds, in UTF-16 units, and its most names. */
export const bounds = { text: 500, name: 4096, job: 200, identities: 16 };

/**
 * Returns of a posting what a mark can hold, so that a file of all marks can be read back: texts are cut, and what would
 * be another name or address if it were is left out.
 */
export function withinBounds({
  title,
  identities,
  employer,
  url,
  job,
  closesAt,
}: MarkedPosting): MarkedPosting {
  const cut = (text: string) => text.slice(0, bounds.text);
  return {
    identities: identities.filter((name) => name.length <= bounds.name),
    title: cut(title),
    ...(employer && { employer: cut(employer) }),
    ...(url && url.length <= bounds.name && { url }),
    ...(job && job.length <= bounds.job && { job }),
    ...(closesAt && { closesAt }),
  };
}
