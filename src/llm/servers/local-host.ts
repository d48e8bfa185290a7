/** Whether an address is on this machine or private: loopback, RFC 1918, unique local (RFC 4193). */
import ipaddr from 'ipaddr.js';

import { type Lookup, systemLookup } from '../../core/address.ts';

const LOCAL_RANGES: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal']);

/**
 * Not link-local (169.254.169.254 answers for a cloud's metadata), not carrier-grade NAT (shared with strangers), not 0.0.0.0.
 * An IPv4 address inside an IPv6 one counts as itself.
 */
export function isLocalAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) && LOCAL_RANGES.has(ipaddr.process(bare).range());
}

export function isAddress(host: string): boolean {
  return ipaddr.isValid(host.replace(/^\[|\]$/g, ''));
}

/** Whether every address of the URL's host is local. A name that does not resolve is not. */
export async function isLocalUrl(url: string, lookup: Lookup = systemLookup): Promise<boolean> {
  const { hostname } = new URL(url);
  if (isAddress(hostname)) return isLocalAddress(hostname);
  try {
    const addresses = await lookup(hostname);
    return addresses.length > 0 && addresses.every(isLocalAddress);
  } catch {
    return false;
  }
}
