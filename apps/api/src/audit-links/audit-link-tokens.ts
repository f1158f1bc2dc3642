import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AuditLinkEntry, RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import { REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';

/** `<tenant>.<link id>.<64 hex digits>`: which link it is, and what proves it. */
const TOKEN = /^([a-z0-9-]{2,40})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[0-9a-f]{64}$/;

const hashOf = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');

/** The link that a token opens, whether it is still good or not. */
export interface FoundLink {
  readonly tenant: string;
  readonly link: AuditLinkEntry;
}

/**
 * The tokens of links for auditors: 256 bits that nobody can guess, of which only a hash is kept. They are made of the
 * request's key under the tenant's secret key, so that a repeated request is answered the same address again.
 */
@Injectable()
export class AuditLinkTokens {
  constructor(
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
  ) {}

  /** A token and the hash to keep. @param key the Idempotency-Key */
  async make(tenant: string, linkId: string, key: string): Promise<{ readonly token: string; readonly hash: string }> {
    const proof = await this.sealing.keyedHash(tenant, 'audit-link', `${linkId} ${key}`);
    const token = `${tenant}.${linkId}.${proof}`;
    return { token, hash: hashOf(token) };
  }

  /** Null for every token that was never given out. Compared in constant time. */
  async find(token: string): Promise<FoundLink | null> {
    const [, tenant, linkId] = TOKEN.exec(token) ?? [];
    if (tenant === undefined || linkId === undefined) return null;
    const kept = await this.queries.auditLinks.get(tenant, linkId);
    if (kept === null) return null;
    const { tokenHash, ...link } = kept;
    const same = timingSafeEqual(Buffer.from(tokenHash, 'hex'), Buffer.from(hashOf(token), 'hex'));
    return same ? { tenant, link } : null;
  }
}
