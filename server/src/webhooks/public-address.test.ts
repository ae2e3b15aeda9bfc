import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each([
  ['this machine', ['127.0.0.1', '127.9.9.9', '0.0.0.0', '::1', '::']],
  [
    'a private network',
    ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1', 'fec0::1'],
  ],
  ['the same link', ['169.254.1.1', 'fe80::1']],
  [
    'the metadata of a cloud',
    ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
  ],
  ['a carrier’s network', ['100.64.0.1', '100.127.255.255']],
  ['many', ['224.0.0.1', '239.255.255.255', 'ff02::1', '255.255.255.255']],
  [
    'nobody yet',
    ['240.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '4000::1'],
  ],
  ['IPv4 within IPv6', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::127.0.0.1']],
  ['a translator', ['64:ff9b::7f00:1', '64:ff9b::a00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001::1']],
  ['none at all', ['', 'localhost', '1.2.3', '127.1', '0x7f.1', '2130706433', 'fe80::1%eth0']],
])('an address of %s is not public', (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test.each([
  '1.1.1.1',
  '47.96.0.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '240e::1',
  '::ffff:1.1.1.1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('what holds of an IPv4 address holds of it within IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
    }),
  );
});
