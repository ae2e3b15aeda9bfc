import type { MarkedPosting } from './mark.ts';

/** The longest text, name (an address at most) and id that a mark holds, in UTF-16 units, and its most names. */
export const bounds = { text: 500, name: 4096, job: 200, identities: 16 };

/**
 * Returns of a posting what a mark can hold, so that a file of all marks can be read back: texts are cut, and what would
 * be another name or address if it were is left out. What a feed calls nothing is called by its name.
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
  const names = identities.filter((name) => name.length > 0 && name.length <= bounds.name);
  return {
    identities: names,
    title: cut(title || names[0] || ''),
    ...(employer && { employer: cut(employer) }),
    ...(url && url.length <= bounds.name && { url }),
    ...(job && job.length <= bounds.job && { job }),
    ...(closesAt && !Number.isNaN(Date.parse(closesAt)) && { closesAt }),
  };
}
