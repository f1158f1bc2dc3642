import { Controller, HttpCode, Inject, Req } from '@nestjs/common';
import type { ApiConfig } from '@holdfast/config';
import type { EventStore } from '@holdfast/event-store';
import type { RegisterQueries } from '@holdfast/registers';
import type { FastifyRequest } from 'fastify';
import { inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { signDevToken } from '../identity/dev-token.js';
import { notFound } from '../problems/api-problem.js';
import type { Clock } from '../time/clock.js';
import { CaseTime } from '../time/case-time.js';
import type { ProcessPort } from '../wiring/process-port.js';
import { CLOCK, CONFIG, EVENT_STORE, PROCESS, REGISTER_QUERIES } from '../wiring/tokens.js';
import * as contracts from './dev.contracts.js';

interface DevUser {
  readonly staffId: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly roles: readonly string[];
}

/** Demo and test mode only: being anybody, and living a placement on. Production does not have this controller. */
@Controller('dev')
export class DevController {
  constructor(
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(PROCESS) private readonly process: ProcessPort,
    private readonly time: CaseTime,
  ) {}

  @Route('GET', 'users', contracts.listDevUsers)
  async users(@Req() request: FastifyRequest): Promise<{ items: readonly DevUser[] }> {
    const { tenant = contracts.DEMO_TENANT } = inputOf(request, contracts.listDevUsers).query;
    const { items } = await this.registers.staff.list(tenant, {}, { limit: 200 });
    return { items: items.map(({ staffId, name, teamId, roles }) => ({ staffId, name, teamId, roles })) };
  }

  @Route('POST', 'token', contracts.createDevToken)
  @HttpCode(200)
  async token(@Req() request: FastifyRequest): Promise<{ accessToken: string }> {
    const { staffId, tenant = contracts.DEMO_TENANT } = inputOf(request, contracts.createDevToken).body;
    const member = await this.registers.staff.get(tenant, staffId);
    if (member === null) throw notFound('/staffId');
    const { AUTH_AUDIENCE: audience, DEV_TOKEN_SECRET: secret = '' } = this.config;
    const asked = { staffId, tenant, roles: member.roles, audience, secret, now: this.clock() };
    return { accessToken: await signDevToken(asked) };
  }

  @Route('POST', 'placements/:id/fast-forward', contracts.fastForward)
  @HttpCode(200)
  async fastForward(@Req() request: FastifyRequest): Promise<{ now: string; events: readonly object[] }> {
    const { params, body } = inputOf(request, contracts.fastForward);
    const tenant = body.tenant ?? request.caller?.tenant ?? contracts.DEMO_TENANT;
    const { version, state } = await this.store.load(tenant, 'placement', params.id);
    if (state === null) throw notFound();
    try {
      const { now } = await this.process.fastForward(tenant, params.id, body.until);
      const events = await this.store.readStream(tenant, 'placement', params.id);
      const news = events.filter((event) => event.version > version);
      return { now, events: news.map(({ eventId, type, at }) => ({ eventId, type, at })) };
    } finally {
      this.time.forget(tenant, params.id);
    }
  }
}
