import { Inject, Injectable } from '@nestjs/common';
import type { ContextPort } from '@holdfast/case-handling';
import { dayOf, type Directory, type Instant, type Placement, type PolicyDocument } from '@holdfast/domain';
import type { EventStore, LoadedStream } from '@holdfast/event-store';
import type { Leavers, Reckoning } from '@holdfast/read-models';
import { placementRecords, type PlacementRecord } from '@holdfast/read-models/rows';
import type { Caller } from '../identity/caller.js';
import { ApiProblem, notFound } from '../problems/api-problem.js';
import { createLru } from '../shared/lru.js';
import { CaseTime } from '../time/case-time.js';
import { CONTEXT, EVENT_STORE } from '../wiring/tokens.js';
import { leaversOn } from './leavers.js';
import { mayRead } from './read-rights.js';

/** A case somebody may read, as it stands, with what reading it takes. */
export interface ReadableCase {
  readonly placement: Placement;
  readonly version: number;
  readonly now: string;
  readonly policy: PolicyDocument;
  readonly directory: Directory;
  readonly stamp: string;
}

/** The same with what happened. */
export interface ReadableHistory extends ReadableCase {
  readonly events: readonly PlacementRecord[];
}

/** What reading across cases takes. */
export interface OfTenant extends Reckoning {
  readonly now: string;
  readonly leavers: Leavers;
  readonly directory: Directory;
  readonly stamp: string;
}

/** Tenants whose stamp is kept at hand. */
const TENANTS = 1_000;
/** Looks before registers that change all the time are taken as they are. */
const TRIES = 3;

/** Opens the door to a case for reading: it is there, it is the tenant's, and the caller may see it. */
@Injectable()
export class CaseReader {
  /** The stamp of each tenant's staff and policies as it was last seen. */
  private readonly stamps = createLru<string>(TENANTS);

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT) private readonly context: ContextPort,
    private readonly time: CaseTime,
  ) {}

  /** @throws ApiProblem NOT_FOUND, NOT_ALLOWED; StoreUnavailableError */
  async open(caller: Caller, placementId: string, devClock: string | null): Promise<ReadableCase> {
    return this.admit(caller, placementId, devClock, await this.store.load(caller.tenant, 'placement', placementId));
  }

  /** The same with what happened up to an instant (null: all of it), in the same round trip. @throws as `open` */
  async openHistory(
    caller: Caller,
    placementId: string,
    devClock: string | null,
    until: Instant | null,
  ): Promise<ReadableHistory> {
    const found = await this.store.history(caller.tenant, 'placement', placementId, until ?? undefined);
    return {
      ...(await this.admit(caller, placementId, devClock, found)),
      events: placementRecords(found.events),
    };
  }

  private async admit(
    caller: Caller,
    placementId: string,
    devClock: string | null,
    found: Pick<LoadedStream, 'state' | 'version' | 'registersStamp'>,
  ): Promise<ReadableCase> {
    const { tenant } = caller;
    if (found.state === null) throw notFound();
    const placement = found.state as Placement;
    const stamp = found.registersStamp;
    const now = devClock ?? (await this.time.nowOf(tenant, placementId));
    const [directory, policy] = await Promise.all([
      this.context.directory(tenant, stamp),
      this.context.policy(tenant, placement.policyVersion, stamp),
    ]);
    if (!mayRead(caller, placement, directory, now)) throw new ApiProblem('NOT_ALLOWED');
    if (policy === null) throw new Error('A case has adopted a policy that is not published.');
    return { placement, version: found.version, now, policy, directory, stamp };
  }

  /** What "late" is counted with where no single case is asked for: today, the policy in force, and who acts for leavers. */
  async reckoning(tenant: string, devClock: string | null): Promise<OfTenant> {
    const { registersStamp } = await this.store.load(tenant, 'tenant', tenant);
    return this.reckoningAt(tenant, registersStamp, devClock);
  }

  /**
   * Reads with the staff and policies that were last seen, and again when the answer says that they have changed since: one round
   * trip fewer than asking first. @throws what `read` throws, StoreUnavailableError
   */
  async reckoned<Read extends { readonly registersStamp: string }>(
    tenant: string,
    devClock: string | null,
    read: (ofTenant: OfTenant) => Promise<Read>,
  ): Promise<Read> {
    let stamp = this.stamps.get(tenant) ?? (await this.store.load(tenant, 'tenant', tenant)).registersStamp;
    for (let tries = 1; ; tries += 1) {
      const answer = await read(await this.reckoningAt(tenant, stamp, devClock));
      this.stamps.set(tenant, answer.registersStamp);
      // Registers that change at every look are as fresh as can be.
      if (answer.registersStamp === stamp || tries === TRIES) return answer;
      stamp = answer.registersStamp;
    }
  }

  private async reckoningAt(tenant: string, stamp: string, devClock: string | null): Promise<OfTenant> {
    const now = this.time.now(devClock);
    const today = dayOf(now);
    const [policy, directory] = await Promise.all([
      this.context.currentPolicy(tenant, today, stamp),
      this.context.directory(tenant, stamp),
    ]);
    const leavers = leaversOn(directory, today);
    return { now, today, calendar: policy.calendar, leavers, directory, stamp };
  }
}
