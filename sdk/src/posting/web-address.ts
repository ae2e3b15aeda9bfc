/** Parses an address of the web; others than `http:` and `https:`, such as `javascript:`, are none. */
export function parseWebAddress(address: string, base?: string | undefined): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
