/** Returns the address of a link that people may follow, or nothing: only web and mail, nothing relative, no logins. */
export function linkAddress(href: string): string | undefined {
  const url = URL.parse(href.trim());
  if (url === null || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  if (url.username !== '' || url.password !== '' || url.href.length > 4096) return undefined;
  return url.href;
}
