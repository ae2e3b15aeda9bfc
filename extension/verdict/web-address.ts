/** Whether an address leads to a page: a `javascript:` one never becomes a link, whatever page or feed sent it. */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address);
}
