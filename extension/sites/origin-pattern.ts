/** Returns the pattern of all pages of an origin; match patterns know no ports. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
