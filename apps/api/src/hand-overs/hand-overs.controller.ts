import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { BatchEntry, Batches, HandOverEntry, OfferFate } from '@holdfast/batches';
import type { EventStore } from '@holdfast/event-store';
import type { ContextPort } from '@holdfast/case-handling';
import { teamOf, type Directory } from '@holdfast/domain';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type RouteInput } from '../http/route-contract.js';
import { hasRole, type Caller } from '../identity/caller.js';
import { ApiProblem, notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import { open } from '../sealing/opened.js';
import { CaseTime } from '../time/case-time.js';
import { BATCHES, CONTEXT, EVENT_STORE, SEALING } from '../wiring/tokens.js';
import { HandOverDesk } from './hand-over-desk.js';
import type { handOverAnswer } from './hand-over.schemas.js';
import * as contracts from './hand-overs.contracts.js';

type Steer = (tenant: string, id: string, caller: Caller, now: string) => Promise<boolean>;

/** Hand-overs of many placements. */
@Controller('api/v1/hand-overs')
export class HandOversController {
  constructor(
    @Inject(BATCHES) private readonly batches: Batches,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT) private readonly context: ContextPort,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly desk: HandOverDesk,
    private readonly time: CaseTime,
  ) {}

  @Route('POST', '', contracts.startHandOver)
  async start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.startHandOver);
    const { from } = input.body;
    const directory = await this.directoryOf(caller);
    if (directory.staff[from] === undefined) throw notFound('/from');
    checkMayHandOver(caller, directory, from);
    if (input.body.dryRun) {
      void reply.code(200).send(await this.desk.dryRun(caller, directory, input));
      return;
    }
    const id = await this.desk.start(caller, directory, input);
    void reply.code(202).header('location', `/api/v1/hand-overs/${id}`).send({ id });
  }

  @Route('GET', ':id', contracts.getHandOver)
  async get(@Req() request: FastifyRequest): Promise<Answer<typeof handOverAnswer>> {
    const caller = callerOfRequest(request);
    const { params } = inputOf(request, contracts.getHandOver);
    const entry = await this.find(caller, params.id);
    const notes = await open(this.sealing, caller.tenant, entry.notes);
    return answerOf(entry, notes.find((note) => note !== null) ?? (notes.length > 0 ? null : undefined));
  }

  @Route('POST', ':id/undo', contracts.undoHandOver)
  async undo(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.steer(request, reply, inputOf(request, contracts.undoHandOver), (tenant, id, caller, startedAt) => {
      const { staffId, roles } = caller;
      return this.batches.undoHandOver(tenant, id, { startedBy: { kind: 'person', staffId, roles }, startedAt });
    });
  }

  @Route('POST', ':id/pause', contracts.pauseHandOver)
  async pause(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.steer(request, reply, inputOf(request, contracts.pauseHandOver), (tenant, id) =>
      this.batches.setPaused(tenant, `hand-over/${id}`, true),
    );
  }

  @Route('POST', ':id/continue', contracts.continueHandOver)
  async continue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.steer(request, reply, inputOf(request, contracts.continueHandOver), (tenant, id) =>
      this.batches.setPaused(tenant, `hand-over/${id}`, false),
    );
  }

  private async steer(
    request: FastifyRequest,
    reply: FastifyReply,
    { params, devClock }: RouteInput<{ id: string }>,
    how: Steer,
  ): Promise<void> {
    const caller = callerOfRequest(request);
    const { id, from } = await this.find(caller, params.id);
    // Whoever may read as an auditor steers nothing by that.
    checkMayHandOver(caller, await this.directoryOf(caller), from);
    if (!(await how(caller.tenant, id, caller, this.time.now(devClock)))) throw notFound();
    void reply.code(202).send({ id });
  }

  /** @throws ApiProblem NOT_FOUND, NOT_ALLOWED */
  private async find(caller: Caller, id: string): Promise<HandOverEntry> {
    const entry = await this.batches.handOver(caller.tenant, id);
    if (entry === null) throw notFound();
    if (!hasRole(caller, ['auditor'])) checkMayHandOver(caller, await this.directoryOf(caller), entry.from);
    return entry;
  }

  private async directoryOf({ tenant }: Caller): Promise<Directory> {
    const { registersStamp } = await this.store.load(tenant, 'tenant', tenant);
    return this.context.directory(tenant, registersStamp);
  }
}

/** A manager for anybody, a team's lead for their own people. @throws ApiProblem NOT_ALLOWED */
function checkMayHandOver({ roles, staffId }: Caller, directory: Directory, from: string): void {
  if (roles.includes('manager') || teamOf(directory, from)?.leadId === staffId) return;
  throw new ApiProblem('NOT_ALLOWED');
}

function phaseOf({ prepared, paused, tally }: BatchEntry): 'preparing' | 'running' | 'paused' | 'done' {
  if (tally.waiting === 0) return 'done';
  if (paused) return 'paused';
  return prepared ? 'running' : 'preparing';
}

/** @param note undefined: there is none; null: it can no longer be opened */
function answerOf(entry: HandOverEntry, note: string | null | undefined): Answer<typeof handOverAnswer> {
  const { id, from, reason, startedBy, startedAt, tally, items, undo } = entry;
  const offers: Record<OfferFate, number> = {
    open: 0,
    accepted: 0,
    declined: 0,
    withdrawn: 0,
    expired: 0,
    lapsed: 0,
  };
  for (const { offer } of items) if (offer !== null) offers[offer] += 1;
  return {
    ...{ id, from, startedBy, startedAt, tally, offers, items },
    because: { reason, ...(note !== undefined && { note }) },
    phase: phaseOf(entry),
    undo:
      undo === null
        ? null
        : { startedBy: undo.startedBy, startedAt: undo.startedAt, phase: phaseOf(undo), tally: undo.tally },
  };
}
