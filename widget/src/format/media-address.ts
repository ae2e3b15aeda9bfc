import { webAddress } from './web-address.ts';

/**
 * The address of a picture that lies at the feed; nothing else is ever loaded without being asked for.
 * @param url relative to the feed, from its root
 * @param server the feed's address, without a slash at its end
 */
export function mediaAddress(url: unknown, server: string): string | undefined {
  return typeof url === 'string' && url.startsWith('/') ? webAddress(server + url) : undefined;
}
