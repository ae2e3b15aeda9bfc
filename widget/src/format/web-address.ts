/** Returns an address that may become a link: absolute, `http:` or `https:`. Anything else is no link. */
export function webAddress(address: unknown): string | undefined {
  // An error costs as much as the card that it would be caught in.
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(String(address));
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
