import { Inject, Injectable } from '@nestjs/common';
import type { CaseHandling, HandledCommand } from '@holdfast/case-handling';
import { RuleViolation, type PlacementCommand } from '@holdfast/domain';
import { createdId, type EventStore } from '@holdfast/event-store';
import type { RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import type { RouteInput } from '../http/route-contract.js';
import type { Caller } from '../identity/caller.js';
import { ApiProblem } from '../problems/api-problem.js';
import type { FieldError } from '../problems/field-error.js';
import { sealCorrection, type SaidCorrection } from '../sealing/seal-correction.js';
import { personalPaths, sealFields, type Seal } from '../sealing/seal-fields.js';
import { CaseTime } from '../time/case-time.js';
import { CASE_HANDLING, EVENT_STORE, REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import type { CommandDefinition, CommandType } from './commands/command-definition.js';
import type { proposePlacement } from './commands/index.js';
import { PERSONAL_FIELDS } from './commands/personal-fields.js';
import { PlacementRefs } from './placement-refs.js';

type ProposeBody = ReturnType<(typeof proposePlacement)['body']['parse']>;

/** Cut once: sealing walks them on every command. */
const PATHS = new Map(
  (Object.keys(PERSONAL_FIELDS) as CommandType[]).map((type) => [type, personalPaths(PERSONAL_FIELDS[type])]),
);

/** Where a validated body becomes the domain's command: identified, sealed, dated, handed to case handling. */
@Injectable()
export class CommandDesk {
  constructor(
    @Inject(CASE_HANDLING) private readonly cases: CaseHandling,
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly refs: PlacementRefs,
    private readonly time: CaseTime,
  ) {}

  /** A command on a placement that is there. @throws what CaseHandling throws; ApiProblem NOT_FOUND */
  async carryOut<D extends CommandDefinition>(
    definition: D,
    caller: Caller,
    placementId: string,
    input: RouteInput,
  ): Promise<HandledCommand> {
    const { citizenId } = await this.refs.find(caller.tenant, placementId);
    const now = await this.time.nowOf(caller.tenant, placementId);
    return this.handle(definition, caller, { placementId, citizenId, now }, input);
  }

  /** A new placement. Its id follows from tenant and key, so a repeated proposal is the same placement. */
  async propose(definition: typeof proposePlacement, caller: Caller, input: RouteInput): Promise<HandledCommand> {
    const { tenant } = caller;
    const body = input.body as ProposeBody;
    await this.checkRegistered(tenant, body);
    const placementId = createdId(tenant, 'placement', input.key);
    const now = await this.beginning(tenant, placementId, input.devClock);
    return this.handle(definition, caller, { placementId, citizenId: body.citizenId, now }, input);
  }

  private async handle(
    definition: CommandDefinition,
    { tenant, staffId, actor }: Caller,
    { placementId, citizenId, now }: { placementId: string; citizenId: string; now: string },
    { body, key, ifMatch }: RouteInput,
  ): Promise<HandledCommand> {
    const { type } = definition;
    const plaintext = body as object;
    const subject = { type: 'citizen', id: citizenId } as const;
    if (await this.sealing.isErased(tenant, subject)) {
      throw new RuleViolation('ERASED', 'The personal data of this citizen has been erased.');
    }
    const seal: Seal = (text) => this.sealing.seal(tenant, subject, text);
    const [bodyHmac, sealedBody, corrected] = await Promise.all([
      this.sealing.bodyHmac(tenant, [staffId, `${type} ${placementId}`, JSON.stringify(plaintext)]),
      sealFields(plaintext, PATHS.get(type) ?? [], seal),
      type === 'correct-record'
        ? sealCorrection(this.store, { tenant, placementId }, plaintext as SaidCorrection, seal)
        : null,
    ]);
    const sealed = corrected === null ? sealedBody : { ...sealedBody, correction: corrected };
    return this.cases.handle({
      tenant,
      placementId,
      command: { type, data: definition.toData(sealed, { placementId }) } as PlacementCommand,
      actor,
      now,
      commandId: key,
      bodyHmac,
      ...(ifMatch !== null && { ifMatch }),
    });
  }

  /** A case's own clock starts with its proposal, once: a repeated proposal does not turn it back. */
  private async beginning(tenant: string, placementId: string, devClock: string | null): Promise<string> {
    if (devClock === null) return this.time.nowOf(tenant, placementId);
    const { state } = await this.store.load(tenant, 'placement', placementId);
    return state === null ? this.time.begin(tenant, placementId, devClock) : this.time.nowOf(tenant, placementId);
  }

  /** The domain knows staff; citizens and companies are asked for here. Each one that is not there is named. */
  private async checkRegistered(
    tenant: string,
    { citizenId, companyId, companyContactId }: ProposeBody,
  ): Promise<void> {
    const { citizens, companies } = this.registers;
    const [citizen, company, contact] = await Promise.all([
      citizens.exists(tenant, citizenId),
      companies.exists(tenant, companyId),
      companyContactId === undefined || companies.exists(tenant, companyId, companyContactId),
    ]);
    const missing = [
      ...(citizen ? [] : ['/citizenId']),
      ...(company ? [] : ['/companyId']),
      ...(company && !contact ? ['/companyContactId'] : []),
    ];
    if (missing.length === 0) return;
    throw new ApiProblem(
      'NOT_FOUND',
      missing.map((pointer): FieldError => ({ pointer, rule: 'not-found' })),
    );
  }
}
