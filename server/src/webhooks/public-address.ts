import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Services of clouds that answer their own machines, at addresses like anybody's. */
const internal = new Set([
  // https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  '168.63.129.16',
]);

/** What of IPv6 is given out for the internet, https://www.iana.org/assignments/ipv6-address-space */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Tells whether an address is on the internet, and not in a private network, on this machine or a way around to either:
 * IPv4 inside IPv6 counts as what it holds, or not at all.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || internal.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}
