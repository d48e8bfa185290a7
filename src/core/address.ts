/**
 * Which addresses of the internet may be fetched on behalf of a person who typed a URL. Everything that leads to this machine, to a
 * private network or to a cloud's metadata is not public, in whatever notation or inside whatever tunnel it comes.
 */
import { lookup as dnsLookup } from 'node:dns/promises';

import ipaddr from 'ipaddr.js';

/** A host's addresses; rejects when it has none. */
export type Lookup = (host: string) => Promise<string[]>;

export const systemLookup: Lookup = async (host) =>
  (await dnsLookup(host, { all: true, verbatim: true })).map((found) => found.address);

/** The well-known NAT64 prefix: an IPv6-only network reaches public IPv4 through it. https://www.rfc-editor.org/rfc/rfc6052#section-2.1 */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Public by number, yet a cloud's own: Azure's host.
 * https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
 */
const METADATA = new Set(['168.63.129.16']);

/** Names that are never public, whatever a resolver says (RFC 6761, 6762, 8375; `.internal` is ICANN's for private use). */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home\.arpa|metadata|instance-data|ip6-localhost|ip6-loopback)$/;

/** An IP address without brackets; null for a name. Shorthands (127.1) are for the URL parser, which knows them all. */
export function addressIn(host: string): string | null {
  const bare = host.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) && (bare.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(bare)) ? bare : null;
}

/**
 * What is wrong with an address (`loopback`, `private`, `link-local`, ...); null for a public one.
 * The registries: https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry.
 */
export function specialAddress(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return 'not an address';
  let parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv6 && parsed.match(NAT64)) {
    parsed = ipaddr.fromByteArray(parsed.toByteArray().slice(12));
  }
  if (METADATA.has(parsed.toString())) return 'metadata';
  const range = parsed.range();
  if (range !== 'unicast') return range.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  // Whatever is not delegated yet: https://www.iana.org/assignments/ipv6-address-space
  return parsed instanceof ipaddr.IPv6 && !parsed.match(ipaddr.IPv6.parseCIDR('2000::/3'))
    ? 'reserved'
    : null;
}

/** Whether a name can only mean something on a private network. */
export function isPrivateName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '');
  // A name without a dot is completed by the resolver's search domain.
  return !name.includes('.') || PRIVATE_NAMES.test(name);
}
