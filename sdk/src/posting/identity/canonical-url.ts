import { findAtsPosting } from './ats-posting.ts';

/** Parameters that say where a visitor came from, on any site. Names that may carry identity are not here. */
const tracking =
  /^(?:utm_\w*|gh_src|lever-(?:source|origin)(?:\[.*\])?|[gd]clid|gbraid|wbraid|fbclid|msclkid|mc_[ce]id|_hs\w*|__hs\w*|_ga|_gl|trk\w*|spm|iis|iisn)$/i;

/**
 * Writes a web address in the one way that its variants share: `https`, lower-case host, no default port,
 * no tracking parameters, parameters sorted, no trailing slash. Parameters that name a posting (`gh_jid`,
 * `ashby_jid`, `id` …) stay, and so do fragments that begin with `#/`, by which some sites route.
 * It is made for comparing, not for following.
 * @returns undefined for what is not an `http:` or `https:` address.
 */
export function canonicalUrl(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  const port = url.port === '' || url.port === '443' ? '' : `:${url.port}`;
  const host = url.hostname.replace(/\.+$/, '');
  const path = plainEscapes(url.pathname).replace(/\/+$/, '');
  const fragment = /^#!?\//.test(url.hash) ? plainEscapes(url.hash) : '';
  return `https://${host}${port}${path}${query(url, address)}${fragment}`;
}

function query({ searchParams }: URL, address: string): string {
  const found = findAtsPosting(address);
  if (found && !found.byQuery) return '';
  const kept = [...searchParams].filter(([name]) => !tracking.test(name));
  const parameters = new Set(kept.map((pair) => new URLSearchParams([pair]).toString()));
  return parameters.size === 0 ? '' : `?${[...parameters].sort().join('&')}`;
}

/** Undoes escapes that need not be there, as RFC 3986, section 6.2.2 has it. */
function plainEscapes(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (escape, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}
