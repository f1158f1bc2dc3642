import { Inject, Injectable } from '@nestjs/common';
import type { Batches, OfferItem } from '@holdfast/batches';
import type { ContextPort } from '@holdfast/case-handling';
import { RuleViolation, worksHere, type Directory } from '@holdfast/domain';
import { createdId, type EventStore } from '@holdfast/event-store';
import type { Sealing } from '@holdfast/sealing';
import type { InputOf } from '../http/route-contract.js';
import type { Caller } from '../identity/caller.js';
import { ApiProblem } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import { inTurns } from '../shared/in-turns.js';
import { CaseTime } from '../time/case-time.js';
import { BATCHES, CONTEXT, EVENT_STORE, SEALING } from '../wiring/tokens.js';
import { givingOn, HandOverPlanner, type Giving, type Move } from './hand-over-planner.js';
import type { handOverPlan } from './hand-over.schemas.js';
import type { startHandOver } from './hand-overs.contracts.js';

type Input = InputOf<typeof startHandOver>;

/** Texts sealed side by side. */
const AT_ONCE = 8;

/** Where a hand-over is planned, its briefing sealed for every placement it goes along with, and put on record. */
@Injectable()
export class HandOverDesk {
  constructor(
    @Inject(BATCHES) private readonly batches: Batches,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT) private readonly context: ContextPort,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly planner: HandOverPlanner,
    private readonly time: CaseTime,
  ) {}

  /** What would move to whom, and what would not. Writes nothing. @throws RuleViolation, StoreUnavailableError */
  async dryRun(caller: Caller, directory: Directory, { body, devClock }: Input): Promise<Answer<typeof handOverPlan>> {
    const giving = givingOn(body.from, directory, this.time.now(devClock));
    await this.check(caller.tenant, giving, body);
    const { moves, stays, loads } = await this.planner.plan(caller, giving, body.assign);
    return {
      from: body.from,
      moves: moves.map(({ placementId, to }) => ({ placementId, to })),
      stays,
      loads,
    };
  }

  /**
   * Puts the hand-over on record, once for each key; the relay starts its process. Answers its id.
   * @throws RuleViolation, StoreUnavailableError; ApiProblem IDEMPOTENCY_KEY_REUSED
   */
  async start(caller: Caller, directory: Directory, { body, key, devClock }: Input): Promise<string> {
    const { tenant, staffId, roles } = caller;
    const id = createdId(tenant, 'hand-over', key);
    const startedAt = this.time.now(devClock);
    const giving = givingOn(body.from, directory, startedAt);
    const bodyHmac = await this.sealing.bodyHmac(tenant, [staffId, 'start-hand-over', JSON.stringify(body)]);
    if (await this.batches.isRepeated(tenant, id, bodyHmac)) return id;
    await this.check(tenant, giving, body);
    const { moves, stays } = await this.planner.plan(caller, giving, body.assign);
    const answer = await this.batches.createHandOver(tenant, {
      id,
      from: body.from,
      startedBy: { kind: 'person', staffId, roles },
      startedAt,
      reason: body.because.reason,
      bodyHmac,
      offers: await inTurns(AT_ONCE, moves, async (move) => this.seal(tenant, move, body)),
      refused: stays,
    });
    if (answer === 'key-reused') throw new ApiProblem('IDEMPOTENCY_KEY_REUSED');
    return id;
  }

  /** Briefing and note go along with each placement, under the key of the person it is about. */
  private async seal(tenant: string, { placementId, to, citizenId }: Move, body: Input['body']): Promise<OfferItem> {
    const seal = (text: string) => this.sealing.seal(tenant, { type: 'citizen', id: citizenId }, text);
    const { note } = body.because;
    return {
      placementId,
      to,
      briefing: await seal(body.briefing ?? ''),
      ...(note !== undefined && { note: await seal(note) }),
    };
  }

  /** What holds for the hand-over as a whole. @throws RuleViolation UNKNOWN_REASON, SAME_PERSON, PERSON_NOT_ACTIVE */
  private async check(tenant: string, { from, directory, today }: Giving, { assign, because }: Input['body']) {
    const { registersStamp } = await this.store.load(tenant, 'tenant', tenant);
    const policy = await this.context.currentPolicy(tenant, today, registersStamp);
    const reasons = policy.reasons['hand-over'] ?? [];
    if (!reasons.includes(because.reason)) {
      throw new RuleViolation('UNKNOWN_REASON', 'Not a reason of the policy.', '/because/reason', { reasons });
    }
    if (!('to' in assign)) return;
    assign.to.forEach((to, index) => {
      const pointer = `/assign/to/${index}`;
      if (to === from) throw new RuleViolation('SAME_PERSON', 'Nobody hands over to themselves.', pointer);
      if (!worksHere(directory, to, today)) {
        throw new RuleViolation('PERSON_NOT_ACTIVE', 'Nobody with this id works here.', pointer);
      }
    });
  }
}
