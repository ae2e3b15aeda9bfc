import { parseWebAddress } from '../web-address.ts';
import { findAtsPosting } from './ats-posting.ts';

/** Parameters that say where a visitor came from, on any site. Names that may carry identity are not here. */
const tracking =
  /^(?:utm_.*|gh_src|lever-(?:source|origin).*|[gd]clid|[gw]braid|fbclid|msclkid|mc_[ce]id|_{1,2}hs.*|_g[al]|trk.*|spm)$/i;

/**
 * Writes a web address in the one way that its variants share: `https`, lower-case host, no default port,
 * no tracking parameters, parameters sorted, no trailing slash. Parameters that name a posting (`gh_jid`,
 * `ashby_jid`, `id` …) stay, and so do fragments by which some sites route (`#/job/1`).
 * It is made for comparing, not for following.
 * @returns undefined for what is not an `http:` or `https:` address.
 */
export function canonicalUrl(address: string): string | undefined {
  const url = parseWebAddress(address);
  if (!url) return undefined;
  const host = url.host.replace(/\.*(?::443)?$/, '');
  const path = plainEscapes(url.pathname).replace(/\/+$/, '');
  const query = findAtsPosting(address)?.byPath ? '' : queryOf(url.searchParams);
  return `https://${host}${path}${query}${routeOf(url.hash)}`;
}

function queryOf(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !tracking.test(name));
  const parts = new Set(kept.map((parameter) => String(new URLSearchParams([parameter]))));
  return parts.size === 0 ? '' : `?${[...parts].sort().join('&')}`;
}

/** A fragment with a slash in it is a page of a site that routes by it; any other is a spot on a page. */
function routeOf(fragment: string): string {
  if (!/^#(?!:~:)[^?]*\//.test(fragment)) return '';
  const [route = '', ...parameters] = fragment.split('?');
  return plainEscapes(route) + queryOf(new URLSearchParams(parameters.join('?')));
}

/** Undoes escapes that need not be there, as RFC 3986, section 6.2.2, has it. */
function plainEscapes(text: string): string {
  return text.replace(/%(..)/g, (written, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : written.toUpperCase();
  });
}
