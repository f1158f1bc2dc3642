import { Inject, Injectable } from '@nestjs/common';
import type { CaseClock } from '@holdfast/event-store';
import { createLru } from '../shared/lru.js';
import { CASE_CLOCK, CLOCK } from '../wiring/tokens.js';
import { instantOf, type Clock } from './clock.js';

/** Cases whose offset is kept at hand. */
const CASES = 50_000;

/**
 * What time it is, for a case and for a reader. In production that is the wall clock; in demo and test mode a case may have
 * a clock of its own (an offset), and a reader may name "today" with `Dev-Clock`.
 */
@Injectable()
export class CaseTime {
  private readonly offsets = createLru<number>(CASES);

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CASE_CLOCK) private readonly caseClock: CaseClock | null,
  ) {}

  /** The wall clock's now, or the one a demo or test names. */
  now(devClock: string | null = null): string {
    return devClock ?? instantOf(this.clock());
  }

  /** The case's now: the wall clock plus the case's offset. */
  async nowOf(tenant: string, placementId: string): Promise<string> {
    if (this.caseClock === null) return instantOf(this.clock());
    return instantOf(this.clock() + (await this.offsetOf(this.caseClock, tenant, placementId)));
  }

  /** Starts a case's own clock; answers the case's now. Outside demo and test mode there is no such clock. */
  async begin(tenant: string, placementId: string, devClock: string): Promise<string> {
    if (this.caseClock === null) return instantOf(this.clock());
    const offset = Date.parse(devClock) - this.clock();
    await this.caseClock.setOffset(tenant, placementId, offset);
    this.offsets.set(`${tenant}/${placementId}`, offset);
    return devClock;
  }

  /** The case has been lived on: its offset is read afresh. */
  forget(tenant: string, placementId: string): void {
    this.offsets.delete(`${tenant}/${placementId}`);
  }

  private async offsetOf(caseClock: CaseClock, tenant: string, placementId: string): Promise<number> {
    const key = `${tenant}/${placementId}`;
    const known = this.offsets.get(key);
    if (known !== undefined) return known;
    const offset = await caseClock.offsetOf(tenant, placementId);
    this.offsets.set(key, offset);
    return offset;
  }
}
