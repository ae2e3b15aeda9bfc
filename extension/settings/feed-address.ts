const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads what a student typed as the address of a feed, a path included; undefined where it is none.
 * Plain HTTP is for a feed on her own machine only: anybody on the way could change what the badge says.
 */
export function parseFeedAddress(typed: string): string | undefined {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(withScheme);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && localHosts.has(hostname));
  return isSafe ? `${origin}${pathname.replace(/\/+$/, '')}` : undefined;
}
