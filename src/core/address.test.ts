import { expect, it } from 'vitest';

import { addressIn, isPrivateName, specialAddress } from './address.ts';

it.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['0.0.0.0', 'unspecified'],
  ['::', 'unspecified'],
  ['10.1.2.3', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.0.10', 'private'],
  ['169.254.169.254', 'link-local'],
  ['fe80::1', 'link-local'],
  ['fc00::7', 'unique-local'],
  ['fd00:ec2::254', 'unique-local'],
  ['fec0::1', 'deprecated-site-local'],
  ['100.64.0.1', 'carrier-grade-nat'],
  ['100.100.100.200', 'carrier-grade-nat'],
  ['198.19.255.255', 'reserved'],
  ['192.0.0.192', 'reserved'],
  ['203.0.113.9', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['224.0.0.251', 'multicast'],
  ['ff02::1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['168.63.129.16', 'metadata'],
  // The same, wrapped: mapped, compatible, translated, 6to4, Teredo, NAT64.
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:a9fe:a9fe', 'link-local'],
  ['::127.0.0.1', 'loopback'],
  ['::ffff:0:7f00:1', 'rfc6145'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:7f00:1::', 'teredo'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['64:ff9b::a9fe:a9fe', 'link-local'],
  ['64:ff9b:1::7f00:1', 'rfc6052'],
  ['2001:db8::1', 'reserved'],
  ['4000::1', 'reserved'],
  ['example.com', 'not an address'],
])('%s is %s', (address, what) => {
  expect(specialAddress(address)).toBe(what);
  expect(specialAddress(`[${address}]`)).toBe(what);
});

it.each([
  '93.184.215.14',
  '8.8.8.8',
  '172.32.0.1',
  '2606:4700::6810:84e5',
  '64:ff9b::808:808',
  '::ffff:8.8.8.8',
])('%s is public', (address) => {
  expect(specialAddress(address)).toBeNull();
});

it.each([
  'localhost',
  'LOCALHOST.',
  'db.localhost',
  'printer.local',
  'metadata.google.internal',
  'metadata.google.internal.',
  'intranet',
  'router.home.arpa',
])('the name %s is never public', (name) => {
  expect(isPrivateName(name)).toBe(true);
});

it.each(['example.com', 'local.example', 'internal.example.org', 'mylocalhost.com'])(
  'the name %s may be public',
  (name) => {
    expect(isPrivateName(name)).toBe(false);
  },
);

it('an address is told from a name', () => {
  expect(addressIn('[::1]')).toBe('::1');
  expect(addressIn('10.0.0.1')).toBe('10.0.0.1');
  expect(addressIn('10.0.0.1.example')).toBeNull();
  expect(addressIn('cafe')).toBeNull();
});
