import { Controller, Inject, Req, Res } from '@nestjs/common';
import { dayOf } from '@holdfast/domain';
import type { CalendarReader } from '@holdfast/read-models';
import type { RegisterQueries } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { CaseReader } from '../placements/case-reader.js';
import { notFound } from '../problems/api-problem.js';
import { CaseTime } from '../time/case-time.js';
import { CALENDAR_READER, REGISTER_QUERIES } from '../wiring/tokens.js';
import { getCalendar } from './calendar.contracts.js';
import { CalendarTokens } from './calendar-tokens.js';
import { coveredBy, feedItems } from './feed-items.js';
import { makeFeed } from './make-feed.js';

/** Calendar feeds: read by calendars, which cannot log in; the token in the address is what lets them. */
@Controller('api/v1/calendar')
export class CalendarController {
  constructor(
    @Inject(CALENDAR_READER) private readonly reader: CalendarReader,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly tokens: CalendarTokens,
    private readonly cases: CaseReader,
    private readonly time: CaseTime,
  ) {}

  @Route('GET', ':token.ics', getCalendar)
  async feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { params, devClock } = inputOf(request, getCalendar);
    const owner = await this.tokens.ownerOf(params.token, dayOf(this.time.now(devClock)));
    if (owner === null) throw notFound();
    const { tenant, staffId } = owner;
    const { now, today, leavers, directory } = await this.cases.reckoning(tenant, devClock);
    const covered = coveredBy(directory, staffId, today);
    const mine = [staffId, ...Object.keys(leavers).filter((leaver) => leavers[leaver]?.id === staffId)];
    const owedBy = [...mine, ...covered.map((colleague) => colleague.staffId)];
    const items = await this.reader.openItems(tenant, { owedBy, secondPerson: mine });
    const { language } = await this.queries.preferencesOf(tenant, staffId);
    const text = makeFeed(feedItems(items, staffId, leavers, covered), language, now);
    void reply
      .header('cache-control', 'private, max-age=300')
      .header('content-language', language)
      .type('text/calendar; charset=utf-8')
      .send(text);
  }
}
