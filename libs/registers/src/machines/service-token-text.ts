import { createHash } from 'node:crypto';

/** `hfs_<tenant>_<id without dashes>_<64 hex digits>`: whose it is, which one, and what proves it. */
const TOKEN = /^hfs_([a-z0-9-]{2,40})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_[0-9a-f]{64}$/;

/** Where a token says that it belongs. */
export interface NamedServiceToken {
  readonly tenant: string;
  readonly tokenId: string;
}

/** The token of a program, shown once. @param secret 256 bits as 64 hex digits, which nobody can guess */
export function serviceTokenText({ tenant, tokenId }: NamedServiceToken, secret: string): string {
  return `hfs_${tenant}_${tokenId.replaceAll('-', '')}_${secret}`;
}

/** What a token says of itself, of which nothing is proven; null for what is no service token. */
export function readServiceToken(token: string): NamedServiceToken | null {
  const [, tenant, ...id] = TOKEN.exec(token) ?? [];
  return tenant === undefined ? null : { tenant, tokenId: id.join('-') };
}

/** What is kept of a token: hex SHA-256. With 256 random bits in it there is nothing to guess, so it needs no salt. */
export function serviceTokenHash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** As whom a program stands in the record. No member of staff can have such an id. */
export function machineId(name: string): string {
  return `machine:${name}`;
}
