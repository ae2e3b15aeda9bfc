import { createHash } from 'node:crypto';

/** Derives an id from a slug, so that an object of the scenario has the same id on every machine. */
export function stableId(
  prefix: 'org' | 'job' | 'coop' | 'post' | 'evt' | 'coh' | 'rep' | 'conv' | 'msg',
  slug: string,
): string {
  return `${prefix}_${createHash('sha256').update(`${prefix}/${slug}`).digest('hex').slice(0, 32)}`;
}
