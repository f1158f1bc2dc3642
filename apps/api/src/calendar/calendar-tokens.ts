import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import { REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';

/** `<tenant>.<staffId>.<64 hex digits>`: whose feed it is, and what proves it. */
const TOKEN = /^([a-z0-9-]{2,40})\.([a-z0-9-]{1,64})\.[0-9a-f]{64}$/;

/** Whose calendar a token opens. */
export interface FeedOwner {
  readonly tenant: string;
  readonly staffId: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');

/**
 * The tokens of calendar feeds: 256 bits that nobody can guess, of which only a hash is kept. They are made of the request's
 * key under the tenant's secret key, so that a repeated request is answered the same address again.
 */
@Injectable()
export class CalendarTokens {
  constructor(
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
  ) {}

  /** A token and the hash to keep. @param key the Idempotency-Key */
  async make(tenant: string, staffId: string, key: string): Promise<{ readonly token: string; readonly hash: string }> {
    const proof = await this.sealing.keyedHash(tenant, 'calendar-feed', `${staffId} ${key}`);
    const token = `${tenant}.${staffId}.${proof}`;
    return { token, hash: hashOf(token) };
  }

  /** Whose feed this opens on a day; null for every token that opens none. Compared in constant time. */
  async ownerOf(token: string, today: string): Promise<FeedOwner | null> {
    const [, tenant, staffId] = TOKEN.exec(token) ?? [];
    if (tenant === undefined || staffId === undefined) return null;
    const kept = await this.queries.calendarHashOf(tenant, staffId, today);
    if (kept === null) return null;
    const same = timingSafeEqual(Buffer.from(kept, 'hex'), Buffer.from(hashOf(token), 'hex'));
    return same ? { tenant, staffId } : null;
  }
}
