import { lookup as systemLookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** Resolves a host name to all its addresses. */
export type Lookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Why an address is refused, as a code. */
export type AddressProblem = 'not-an-address' | 'not-http' | 'carries-credentials' | 'unknown-host' | 'private-network';

/** A webhook's address that may not be called. The message quotes nothing of it. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
  readonly code = 'ADDRESS_REFUSED';
  constructor(readonly why: AddressProblem) {
    super(`The address is refused: ${why}.`);
  }
}

/** An address that may be called, and the addresses its host stood for when it was looked at. */
export interface CheckedAddress {
  readonly url: URL;
  /** Call one of these and none other: the name may stand for something else a moment later. */
  readonly addresses: readonly { readonly address: string; readonly family: 4 | 6 }[];
}

/** What a check may do, and how it resolves names. */
export interface AddressRules {
  /** Loopback and private networks are allowed: by configuration, never by a request. */
  readonly allowPrivate: boolean;
  /** Default: the system's resolver. */
  readonly lookup?: Lookup;
}

const everyAddress: Lookup = (host) => systemLookup(host, { all: true, verbatim: true });

/** Whether an IP address is one that anybody on the internet could have; IPv4 inside IPv6 counts as the IPv4 it is. */
function isPublic(text: string): boolean {
  let address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()) address = address.toIPv4Address();
  // Everything else has a name of its own: private, loopback, linkLocal (169.254.169.254 too), uniqueLocal, 6to4, rfc6052, ...
  return address.range() === 'unicast';
}

/**
 * Whether a webhook may be sent to an address: http or https, no name and password in it, and every address its host
 * stands for is a public one.
 *
 * @returns the parsed address and what its host stood for; whoever connects must use these
 * @throws AddressRefusedError with the reason as a code
 */
export async function checkPublicAddress(address: string, rules: AddressRules): Promise<CheckedAddress> {
  if (!URL.canParse(address)) throw new AddressRefusedError('not-an-address');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new AddressRefusedError('not-http');
  if (url.username !== '' || url.password !== '') throw new AddressRefusedError('carries-credentials');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = ipaddr.isValid(host)
    ? [{ address: host, family: ipaddr.parse(host).kind() === 'ipv4' ? 4 : 6 }]
    : await (rules.lookup ?? everyAddress)(host).catch(() => []);
  if (found.length === 0) throw new AddressRefusedError('unknown-host');
  if (!rules.allowPrivate && !found.every((one) => ipaddr.isValid(one.address) && isPublic(one.address))) {
    throw new AddressRefusedError('private-network');
  }
  return { url, addresses: found.map((one) => ({ address: one.address, family: one.family === 6 ? 6 : 4 })) };
}
