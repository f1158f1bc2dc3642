import { Controller, Inject, Req, Res } from '@nestjs/common';
import { createdId } from '@holdfast/event-store';
import type { CitizenFilter, CitizenLookup, RegisterQueries, Registers } from '@holdfast/registers';
import { readCpr, type DataSubject, type Sealing } from '@holdfast/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { open } from '../sealing/opened.js';
import { typedTokens } from '../sealing/search.js';
import { REGISTER_QUERIES, REGISTERS, SEALING } from '../wiring/tokens.js';
import * as contracts from './citizens.contracts.js';
import { asSeenBy, cprWarnings } from './shown-cpr.js';

type Answers = typeof contracts.citizenAnswers;

/** The register of citizens. Everything about them is personal: sealed on the way in, opened on the way out. */
@Controller('api/v1/citizens')
export class CitizensController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly desk: RegisterDesk,
  ) {}

  @Route('POST', '', contracts.registerCitizen)
  async register(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const input = inputOf(request, contracts.registerCitizen);
    const subject: DataSubject = { type: 'citizen', id: createdId(tenant, 'citizen', input.key) };
    const details = await this.desk.seal(tenant, subject, input.body);
    const lookup = await this.lookup(tenant, input.body);
    const meta = await this.desk.metaOf(caller, input, 'register-citizen');
    const command = { type: 'register-citizen', citizenId: subject.id, details, lookup } as const;
    sendWritten(reply, 201, await this.registers.citizen(command, meta), cprWarnings(request, input.body.cpr));
  }

  @Route('POST', ':id/correct', contracts.correctCitizen)
  async correct(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const input = inputOf(request, contracts.correctCitizen);
    const citizenId = input.params.id;
    if (!(await this.queries.citizens.exists(tenant, citizenId))) throw notFound();
    const changes = await this.desk.seal(tenant, { type: 'citizen', id: citizenId }, input.body);
    const lookup = await this.lookup(tenant, input.body);
    const meta = await this.desk.metaOf(caller, input, `correct-citizen ${citizenId}`);
    const command = { type: 'correct-citizen', citizenId, changes, lookup } as const;
    sendWritten(reply, 200, await this.registers.citizen(command, meta), cprWarnings(request, input.body.cpr));
  }

  @Route('GET', '', contracts.listCitizens)
  async list(@Req() request: FastifyRequest): Promise<Answer<Answers['page']>> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const { q, ...page } = inputOf(request, contracts.listCitizens).query;
    const filter = q === undefined ? {} : await this.filterOf(tenant, q);
    if (filter === null) return { items: [], nextCursor: null };
    const { items, nextCursor } = await open(
      this.sealing,
      tenant,
      await this.queries.citizens.list(tenant, filter, page),
    );
    return { items: items.map((citizen) => asSeenBy(caller, citizen)), nextCursor };
  }

  @Route('GET', ':id', contracts.getCitizen)
  async get(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<Answers['citizen']>> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const citizen = await this.queries.citizens.get(tenant, inputOf(request, contracts.getCitizen).params.id);
    if (citizen === null) throw notFound();
    void reply.header('etag', `"${citizen.version}"`);
    return asSeenBy(caller, await open(this.sealing, tenant, citizen));
  }

  /** What was typed: a whole CPR number, or words of a name. Null: nothing in it can be searched for. */
  private async filterOf(tenant: string, typed: string): Promise<CitizenFilter | null> {
    const reading = readCpr(typed);
    if (reading.valid) return { cprHash: await this.sealing.keyedHash(tenant, 'cpr', reading.cpr) };
    const nameTokens = await typedTokens(this.sealing, tenant, typed);
    return nameTokens.length === 0 ? null : { nameTokens };
  }

  private async lookup(tenant: string, said: { name?: string; cpr?: string | null }): Promise<CitizenLookup> {
    const name = await this.desk.nameLookup(tenant, said.name);
    if (said.cpr === undefined) return name;
    return { ...name, cprHash: said.cpr === null ? null : await this.sealing.keyedHash(tenant, 'cpr', said.cpr) };
  }
}
