import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { RegisterQueries, Registers } from '@holdfast/registers';
import type { ApiConfig } from '@holdfast/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarTokens } from '../calendar/calendar-tokens.js';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { CONFIG, REGISTER_QUERIES, REGISTERS } from '../wiring/tokens.js';
import { getMe, type meAnswers } from './me.contracts.js';
import * as feed from './my-calendar.contracts.js';
import * as contracts from './preferences.contracts.js';

/** What is one's own: who one is, preferences, and the address of one's calendar feed. */
@Controller('api/v1/me')
export class MeController {
  constructor(
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
    private readonly tokens: CalendarTokens,
  ) {}

  @Route('GET', '', getMe)
  async me(@Req() request: FastifyRequest): Promise<Answer<typeof meAnswers.me>> {
    const { tenant, staffId, roles } = callerOfRequest(request);
    const [member, { language }] = await Promise.all([
      this.queries.staff.get(tenant, staffId),
      this.queries.preferencesOf(tenant, staffId),
    ]);
    if (member === null) throw notFound();
    const { name, teamId, leftOn } = member;
    return { staffId, name, roles: [...roles], teamId, tenant, language, leftOn };
  }

  @Route('GET', 'preferences', contracts.getPreferences)
  preferences(@Req() request: FastifyRequest): Promise<Answer<typeof contracts.preferenceAnswers.preferences>> {
    const { tenant, staffId } = callerOfRequest(request);
    return this.queries.preferencesOf(tenant, staffId);
  }

  @Route('PUT', 'preferences', contracts.changePreferences)
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { staffId } = caller;
    const input = inputOf(request, contracts.changePreferences);
    const { language, digest, mail } = input.body;
    const { reminder, due, told } = mail;
    const preferences = { language, mail: { reminder, due, told }, digest };
    const meta = await this.desk.metaOf(caller, input, 'change-preferences');
    sendWritten(reply, 200, await this.registers.staff({ type: 'change-preferences', staffId, preferences }, meta));
  }

  @Route('POST', 'calendar', feed.openCalendar)
  async openFeed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { tenant, staffId } = caller;
    const input = inputOf(request, feed.openCalendar);
    const { token, hash } = await this.tokens.make(tenant, staffId, input.key);
    const meta = await this.desk.metaOf(caller, input, 'open-calendar-feed');
    const command = { type: 'open-calendar-feed', staffId, tokenHash: hash } as const;
    const { id, version, events } = await this.registers.staff(command, meta);
    const url = new URL(`/api/v1/calendar/${token}.ics`, this.config.PUBLIC_URL).href;
    void reply.code(201).header('etag', `"${version}"`).send({ id, version, events, url });
  }

  @Route('DELETE', 'calendar', feed.revokeCalendar)
  async revokeFeed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { staffId } = caller;
    const meta = await this.desk.metaOf(caller, inputOf(request, feed.revokeCalendar), 'revoke-calendar-feed');
    sendWritten(reply, 200, await this.registers.staff({ type: 'revoke-calendar-feed', staffId }, meta));
  }
}
