import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

async function addressOf(remoteAddress: string, forwarded: string | undefined, proxies: number) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get('/', (c) => c.json({ address: clientAddress(c, proxies) }));
  const env = { incoming: { socket: { remoteAddress } } };
  const headers = forwarded === undefined ? undefined : { 'X-Forwarded-For': forwarded };
  const response = await app.request('/', headers && { headers }, env);
  return ((await response.json()) as { address?: string }).address;
}

test.each([
  ['203.0.113.7', undefined, 0, '203.0.113.7'],
  ['::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
  ['127.0.0.1', undefined, 0, undefined],
  ['::1', undefined, 0, undefined],
  ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
  ['2001:db8::6', undefined, 0, '2001:db8:0:0'],
  // Anybody can send the header; without a proxy that appends to it, it counts for nothing.
  ['203.0.113.7', '198.51.100.1', 0, '203.0.113.7'],
  ['127.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
  ['10.0.0.2', 'made-up, 198.51.100.1, 10.0.0.1', 2, '198.51.100.1'],
  ['127.0.0.1', undefined, 1, undefined],
])(
  'of %s, forwarded for %s over %i proxies, the address is %s',
  async (socket, forwarded, proxies, address) => {
    expect(await addressOf(socket, forwarded, proxies)).toBe(address);
  },
);
