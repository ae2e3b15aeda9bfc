import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Returns the address of whoever asks, an IPv6 one as its network of 64 bits, in which one caller has them all.
 *
 * Undefined for this machine itself: behind a proxy that is not counted on, everybody comes from here.
 *
 * @param proxies how many proxies stand in front, each of which appends to `X-Forwarded-For` whom it heard from.
 */
export function clientAddress(c: Context, proxies: number): string | undefined {
  const heard = [...(c.req.header('X-Forwarded-For')?.split(',') ?? []), socketAddress(c) ?? ''];
  const address =
    heard
      .at(-1 - proxies)
      ?.trim()
      .replace(/^::ffff:/, '') ?? '';
  if (address === '' || address === '::1' || address.startsWith('127.')) return undefined;
  return address.includes(':') ? networkOf(address) : address;
}

/** Requests within the process have no socket. */
function socketAddress(c: Context): string | undefined {
  return c.env?.incoming ? getConnInfo(c).remote.address : undefined;
}

/** https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const known = groups(head);
  const zeros = tail === undefined ? 0 : 8 - known.length - groups(tail).length;
  return [...known, ...Array<string>(Math.max(0, zeros)).fill('0'), ...groups(tail ?? '')]
    .slice(0, 4)
    .join(':');
}
