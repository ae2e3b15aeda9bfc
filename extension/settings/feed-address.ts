const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads what a student typed as the address of a feed; returns its origin, or undefined where it is none.
 * Plain HTTP is for a feed on her own machine only: anybody on the way could change what the badge says.
 */
export function parseFeedAddress(typed: string): string | undefined {
  const text = typed.trim();
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return undefined;
  const { protocol, hostname, origin } = new URL(withScheme);
  if (protocol === 'https:' && hostname.length > 0) return origin;
  return protocol === 'http:' && localHosts.has(hostname) ? origin : undefined;
}
