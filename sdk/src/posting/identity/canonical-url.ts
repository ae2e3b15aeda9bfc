import { type Address, type Parameter, plainEscapes, readAddress, readParameters } from './address.ts';
import { findAtsPosting } from './ats-posting.ts';
import { isLanguage } from './language-parameter.ts';
import { isTracking } from './tracking.ts';

/** Spots of a page about one posting. A name that is not here may be one of several postings of a page. */
const spots =
  /^(?:app|application|apply|apply-now|applynow|about|about-us|benefits|content|contact|description|details|footer|form|google_vignette|header|job-description|main|main-content|maincontent|overview|page|qualifications|requirements|responsibilities|root|share|skip|summary|top|_=_|!)?$/i;

/**
 * Writes a web address in the one way that its variants share: `https`, lower-case host, no default port,
 * no parameters for tracking or for the language, parameters sorted, no trailing slash. Parameters that name a posting (`gh_jid`,
 * `ashby_jid`, `id` …) stay, and so do fragments by which sites route (`#/job/1`) or list (`#welder`).
 * Where the applicant-tracking system is known, all addresses of a posting have one form.
 * It is made for comparing, not for following.
 * @returns undefined for what is not an `http:` or `https:` address.
 * @example canonicalUrl('http://Acme.example:80/jobs/?id=7&utm_source=x#apply') // 'https://acme.example/jobs?id=7'
 * @example canonicalUrl('https://cn.linkedin.com/jobs/search?currentJobId=7') // 'https://www.linkedin.com/jobs/view/7'
 */
export function canonicalUrl(address: string): string | undefined {
  const read = readAddress(address);
  return read && (findAtsPosting(read)?.url ?? plainUrl(read));
}

/** The canonical form of an address that no known system has. */
export function plainUrl({ host, path, query, fragment }: Address): string {
  return `https://${host}${path}${written('?', readParameters(query))}${fragment === '' ? '' : routeOf(fragment)}`;
}

function written(mark: string, parameters: readonly Parameter[]): string {
  const kept = parameters
    .filter(([name, value]) => !isTracking(name) && !isLanguage(name, value))
    .map(encoded);
  return kept.length === 0 ? '' : mark + (kept.length === 1 ? kept[0] : [...new Set(kept)].sort().join('&'));
}

function encoded([name, value]: Parameter): string {
  const plain = `${name}=${value}`;
  return /^[\w.*-]+=[\w.*-]*$/.test(plain) ? plain : String(new URLSearchParams([[name, value]]));
}

/** A fragment with a slash in it is a page of a site that routes by it; one with `=` holds parameters. */
function routeOf(fragment: string): string {
  const [route = '', ...rest] = fragment
    .slice(1)
    .replace(/:~:.*$/s, '')
    .split('?');
  const query = written('?', readParameters(rest.join('?')));
  if (/^!?\/*$/.test(route)) return query && `#${route}${query}`;
  if (route.includes('/')) return `#${plainEscapes(route)}${query}`;
  if (/^[^=]*=./.test(route)) return written('#', readParameters(route));
  return spots.test(route) ? '' : `#${plainEscapes(route)}${query}`;
}
