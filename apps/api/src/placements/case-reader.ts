import { Inject, Injectable } from '@nestjs/common';
import type { ContextPort } from '@holdfast/case-handling';
import { dayOf, type Directory, type Placement, type PolicyDocument } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import type { Leavers, Reckoning } from '@holdfast/read-models';
import type { Caller } from '../identity/caller.js';
import { ApiProblem, notFound } from '../problems/api-problem.js';
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

/** What reading across cases takes. */
export interface OfTenant extends Reckoning {
  readonly now: string;
  readonly leavers: Leavers;
  readonly directory: Directory;
  readonly stamp: string;
}

/** Opens the door to a case for reading: it is there, it is the tenant's, and the caller may see it. */
@Injectable()
export class CaseReader {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT) private readonly context: ContextPort,
    private readonly time: CaseTime,
  ) {}

  /** @throws ApiProblem NOT_FOUND, NOT_ALLOWED; StoreUnavailableError */
  async open(caller: Caller, placementId: string, devClock: string | null): Promise<ReadableCase> {
    const { tenant } = caller;
    const loaded = await this.store.load(tenant, 'placement', placementId);
    if (loaded.state === null) throw notFound();
    const placement = loaded.state as Placement;
    const stamp = loaded.registersStamp;
    const now = devClock ?? (await this.time.nowOf(tenant, placementId));
    const [directory, policy] = await Promise.all([
      this.context.directory(tenant, stamp),
      this.context.policy(tenant, placement.policyVersion, stamp),
    ]);
    if (!mayRead(caller, placement, directory, now)) throw new ApiProblem('NOT_ALLOWED');
    if (policy === null) throw new Error('A case has adopted a policy that is not published.');
    return { placement, version: loaded.version, now, policy, directory, stamp };
  }

  /** What "late" is counted with where no single case is asked for: today, the policy in force, and who acts for leavers. */
  async reckoning(tenant: string, devClock: string | null): Promise<OfTenant> {
    const now = this.time.now(devClock);
    const today = dayOf(now);
    const { registersStamp } = await this.store.load(tenant, 'tenant', tenant);
    const [policy, directory] = await Promise.all([
      this.context.currentPolicy(tenant, today, registersStamp),
      this.context.directory(tenant, registersStamp),
    ]);
    return {
      now,
      today,
      calendar: policy.calendar,
      leavers: leaversOn(directory, today),
      directory,
      stamp: registersStamp,
    };
  }
}
