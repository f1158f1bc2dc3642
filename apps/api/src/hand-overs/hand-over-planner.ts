import { Inject, Injectable } from '@nestjs/common';
import type { Batches } from '@holdfast/batches';
import type { ContextPort } from '@holdfast/case-handling';
import {
  actingOwner,
  dayOf,
  decide,
  isRuleViolation,
  worksHere,
  type Day,
  type Directory,
  type Placement,
} from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import type { Caller } from '../identity/caller.js';
import { inTurns } from '../shared/in-turns.js';
import { CaseTime } from '../time/case-time.js';
import { BATCHES, CONTEXT, EVENT_STORE } from '../wiring/tokens.js';
import { addTo, lateOf, leastFirst, type Burden } from './spread.js';

/** A placement that can move. */
export interface Move {
  readonly placementId: string;
  readonly to: string;
  readonly citizenId: string;
}

/** A placement that cannot move, and the code of the rule that says so. */
export interface Stay {
  readonly placementId: string;
  readonly to: string | null;
  readonly code: string;
}

/** What a hand-over would do. */
export interface Plan {
  readonly moves: readonly Move[];
  readonly stays: readonly Stay[];
  readonly loads: readonly { readonly staffId: string; readonly before: Burden; readonly after: Burden }[];
}

/** What is asked for: each placement with its receiver, or receivers over whom all are spread. */
export type Assign =
  readonly { readonly placementId: string; readonly to: string }[] | { readonly to: readonly string[] };

/** Whose placements move, and what is known of everybody that day. */
export interface Giving {
  readonly from: string;
  readonly directory: Directory;
  readonly today: Day;
}

/** The placement is not one of the giver's. */
const NOT_THE_GIVERS = 'NOT_THE_GIVERS';
/** Placements looked at side by side. */
const AT_ONCE = 8;
/** Never recorded: only decided upon. */
const NO_BRIEFING = { sealed: '' };

/** Plans a hand-over by asking the domain what it would decide, placement by placement: nothing is written. */
@Injectable()
export class HandOverPlanner {
  constructor(
    @Inject(BATCHES) private readonly batches: Batches,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT) private readonly context: ContextPort,
    private readonly time: CaseTime,
  ) {}

  /** @throws StoreUnavailableError */
  async plan(caller: Caller, giving: Giving, assign: Assign): Promise<Plan> {
    const { tenant } = caller;
    const { from, today } = giving;
    const acting = actingFor(giving);
    const wanted = 'to' in assign ? await this.openOf(tenant, from, acting) : assign.map((one) => one.placementId);
    const receiverOf = new Map('to' in assign ? [] : assign.map(({ placementId, to }) => [placementId, to]));
    const receivers = 'to' in assign ? assign.to : [...new Set(receiverOf.values())];
    const known = receivers.filter((staffId) => giving.directory.staff[staffId] !== undefined && staffId !== from);
    const givers = acting === null ? [from] : [from, acting];
    const loads = await this.batches.loads(tenant, [...new Set([...known, ...givers])], today);
    const burdens = new Map<string, Burden>(loads.map(({ staffId, open, overdue }) => [staffId, { open, overdue }]));
    const found = await inTurns(AT_ONCE, wanted, async (placementId) => this.look(caller, giving, placementId));

    const moves: Move[] = [];
    const stays: Stay[] = [];
    found.forEach((one, index) => {
      const placementId = wanted[index] ?? '';
      const named = receiverOf.get(placementId);
      if (typeof one === 'string') {
        if (named !== undefined) stays.push({ placementId, to: named, code: one });
        return;
      }
      const order = named === undefined ? leastFirst(receivers, burdens) : [named];
      const refusals = order.map((to) => ({ to, code: one.refusalOf(to) }));
      const to = refusals.find(({ code }) => code === null)?.to;
      if (to === undefined) {
        stays.push({ placementId, to: named ?? null, code: refusals[0]?.code ?? 'NOT_FOUND' });
        return;
      }
      moves.push({ placementId, to, citizenId: one.citizenId });
      burdens.set(to, addTo(burdens.get(to) ?? { open: 0, overdue: 0 }, one.overdue));
      const giver = burdens.get(one.ownerId) ?? { open: 1, overdue: one.overdue };
      burdens.set(one.ownerId, { open: giver.open - 1, overdue: Math.max(giver.overdue - one.overdue, 0) });
    });
    return {
      moves,
      stays,
      loads: loads.map(({ staffId, open, overdue }) => ({
        staffId,
        before: { open, overdue },
        after: burdens.get(staffId) ?? { open, overdue },
      })),
    };
  }

  /** The giver's own, and those that somebody holds for a giver who has left. */
  private async openOf(tenant: string, from: string, acting: string | null): Promise<readonly string[]> {
    return this.batches.openPlacementsOf(tenant, acting === null ? [from] : [from, acting]);
  }

  /** What can be said of one placement; a code when it is none of the giver's. */
  private async look({ tenant, actor }: Caller, { from, today }: Giving, placementId: string) {
    const { state, registersStamp } = await this.store.load(tenant, 'placement', placementId);
    if (state === null) return 'NOT_FOUND';
    const placement = state as Placement;
    if (placement.stage === 'closed') return 'CLOSED';
    if (placement.ownerId !== from && placement.actingFor !== from) return NOT_THE_GIVERS;
    const [directory, policy, caseNow] = await Promise.all([
      this.context.directory(tenant, registersStamp),
      this.context.policy(tenant, placement.policyVersion, registersStamp),
      this.time.nowOf(tenant, placementId),
    ]);
    if (policy === null) throw new Error('A case has adopted a policy that is not published.');
    const now = placement.lastAt > caseNow ? placement.lastAt : caseNow;
    const context = { now, actor, directory, policy };
    const refusalOf = (to: string): string | null => {
      try {
        decide({ type: 'offer-hand-off', data: { to, briefing: NO_BRIEFING } }, placement, context);
        return null;
      } catch (error) {
        if (isRuleViolation(error)) return error.code;
        throw error;
      }
    };
    const { citizenId, ownerId } = placement;
    return { citizenId, ownerId, overdue: lateOf(placement, today), refusalOf };
  }
}

/** Who gives in the place of somebody who has left; null while they work here. */
function actingFor({ from, directory, today }: Giving): string | null {
  return worksHere(directory, from, today) ? null : actingOwner(directory, from, today);
}

/** The day of an instant and who everybody is, for a hand-over. */
export function givingOn(from: string, directory: Directory, now: string): Giving {
  return { from, directory, today: dayOf(now) };
}
