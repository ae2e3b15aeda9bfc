/** What requests to a feed say in the open: which collections, how many, since which change. */
const open = ['collections', 'limit', 'since', 'cursor', 'lang'];

/** Writes an address without a user's name, password or fragment, and without values that may be secret. */
export function shownAddress(address: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  const query = [...searchParams].map(([name, value]) => `${name}=${open.includes(name) ? value : '…'}`);
  return `${origin}${pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
