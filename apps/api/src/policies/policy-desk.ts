import { Inject, Injectable } from '@nestjs/common';
import type { Batches } from '@holdfast/batches';
import type { ContextPort } from '@holdfast/case-handling';
import {
  createPreviewSummary,
  isRuleViolation,
  previewAdoption,
  RuleViolation,
  type PolicyDocument,
} from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { readOpenStates } from '@holdfast/read-models';
import { checkPolicy, type RegisterQueries } from '@holdfast/registers';
import type { Pool } from 'pg';
import { notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import { BATCHES, CONTEXT, DATABASE, EVENT_STORE, REGISTER_QUERIES } from '../wiring/tokens.js';
import type { policyAnswers } from './policies.contracts.js';
import type { policyPreview } from './policy-preview.schemas.js';

/** What is to be previewed: a draft from outside, or a version by its name; and how many cases are listed. */
export interface PreviewAsked {
  readonly document?: object | undefined;
  readonly version?: string | undefined;
  readonly cases: number;
}

/** Cases read at a time: under a tenth of a second of work, then other requests have their turn. */
const AT_A_TIME = 1000;

/** What a policy version would do to the open cases, and how far its adoption has come. */
@Injectable()
export class PolicyDesk {
  constructor(
    @Inject(DATABASE) private readonly pool: Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT) private readonly context: ContextPort,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(BATCHES) private readonly batches: Batches,
  ) {}

  /** @throws ApiProblem NOT_FOUND; RuleViolation for a draft that could not be published; StoreUnavailableError */
  async preview(tenant: string, asked: PreviewAsked, now: string): Promise<Answer<typeof policyPreview>> {
    const to = await this.wanted(tenant, asked);
    const { registersStamp: stamp } = await this.store.load(tenant, 'tenant', tenant);
    const directory = await this.context.directory(tenant, stamp);
    const { add, summary } = createPreviewSummary(asked.cases);
    const versions = new Map<string, PolicyDocument>();
    for await (const { state } of readOpenStates(this.pool, tenant, {}, AT_A_TIME)) {
      const from = versions.get(state.policyVersion) ?? (await this.adopted(tenant, state.policyVersion, stamp));
      versions.set(state.policyVersion, from);
      add(previewAdoption(state, from, to, directory, now > state.lastAt ? now : state.lastAt));
    }
    const { teams, ...rest } = summary();
    const name = (teamId: string | null) => (teamId === null ? null : (directory.teams[teamId]?.name ?? null));
    return {
      version: to.version,
      ...rest,
      teams: teams.map(({ teamId, ...counts }) => ({ teamId, name: name(teamId), ...counts })),
    };
  }

  /** A published version. @throws ApiProblem NOT_FOUND, at the field where one named it */
  async document(tenant: string, version: string, pointer?: string): Promise<PolicyDocument> {
    const policy = await this.registers.policies.get(tenant, version);
    if (policy === null) throw notFound(pointer);
    return policy.document;
  }

  /** @throws ApiProblem NOT_FOUND when nobody has started one */
  async adoption(tenant: string, version: string): Promise<Answer<(typeof policyAnswers)['adoption']>> {
    const [policy, batch] = await Promise.all([
      this.registers.policies.get(tenant, version),
      this.batches.find(tenant, `adopt-policy/${version}`),
    ]);
    if (!policy?.adoptionStartedAt) throw notFound();
    const started = { version, startedAt: policy.adoptionStartedAt, startedBy: policy.adoptionStartedBy };
    if (batch === null) return { ...started, phase: 'waiting', tally: null };
    if (!batch.prepared) return { ...started, phase: 'preparing', tally: null };
    const phase = batch.paused ? 'paused' : batch.tally.waiting > 0 ? 'running' : 'done';
    return { ...started, phase, tally: batch.tally };
  }

  private async adopted(tenant: string, version: string, stamp: string): Promise<PolicyDocument> {
    const policy = await this.context.policy(tenant, version, stamp);
    if (policy === null) throw new Error('A case has adopted a policy that is not published.');
    return policy;
  }

  private async wanted(tenant: string, { document, version }: PreviewAsked): Promise<PolicyDocument> {
    if (version !== undefined) return this.document(tenant, version, '/version');
    const published = await this.registers.policies.list(tenant);
    try {
      return checkPolicy(document, published);
    } catch (error) {
      if (!isRuleViolation(error)) throw error;
      throw new RuleViolation(error.code, error.message, `/document${error.pointer ?? ''}`, error.details);
    }
  }
}
