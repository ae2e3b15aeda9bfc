/** Parses an address of the web; others than `http:` and `https:`, such as `javascript:`, are none. */
export function parseWebAddress(address: string, base?: string | undefined): URL | undefined {
  const url = parse(address, base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/** Parses once, where asking `URL.canParse` first would parse twice. */
function parse(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
