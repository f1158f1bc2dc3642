import { Readable } from 'node:stream';
import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { LoggedRead, ReadLog, ReadsAsked } from '@holdfast/proof';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import type { Answer } from '../schemas/answers/answer.js';
import { READ_LOG } from '../wiring/tokens.js';
import { csvLine } from './csv-line.js';
import { exportReads, listReads, type readsPage } from './reads.contracts.js';

const HEADING = ['at', 'staffId', 'name', 'operation', 'route', 'requestId'];
const PAGE = 200;

/** Who has looked. The log names staff and routes, never what was read. */
@Controller('api/v1/audit')
export class ReadsController {
  constructor(@Inject(READ_LOG) private readonly log: ReadLog) {}

  @Route('GET', 'reads', listReads)
  async list(@Req() request: FastifyRequest): Promise<Answer<typeof readsPage>> {
    const { cursor, limit, ...query } = inputOf(request, listReads).query;
    const { tenant } = callerOfRequest(request);
    const page = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
    const { items, nextCursor } = await this.log.list(tenant, askedIn(query), page);
    return { items: items.map(answerOf), nextCursor };
  }

  @Route('GET', 'reads.csv', exportReads)
  async export(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedIn(inputOf(request, exportReads).query);
    const { tenant } = callerOfRequest(request);
    // The first page before the answer begins: a store that is away is a refusal, not a file that breaks off.
    const first = await this.log.list(tenant, asked, { limit: PAGE });
    void reply
      .header('content-disposition', `attachment; filename="holdfast-reads-${asked.subject.id}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(this.linesOf(tenant, asked, first), { objectMode: false }));
  }

  private async *linesOf(
    tenant: string,
    asked: ReadsAsked,
    first: Awaited<ReturnType<ReadLog['list']>>,
  ): AsyncGenerator<string> {
    yield csvLine(HEADING);
    let page = first;
    for (;;) {
      yield page.items.map((read) => csvLine(cellsOf(read))).join('');
      if (page.nextCursor === null) return;
      page = await this.log.list(tenant, asked, { cursor: page.nextCursor, limit: PAGE });
    }
  }
}

interface Query {
  readonly citizenId?: string;
  readonly contactId?: string;
  readonly from?: string;
  readonly to?: string;
}

function askedIn({ citizenId, contactId, ...days }: Query): ReadsAsked {
  if (citizenId !== undefined) return { subject: { type: 'citizen', id: citizenId }, ...days };
  return { subject: { type: 'company-contact', id: contactId ?? '' }, ...days };
}

function answerOf({ at, staffId, staffName, operation, route, requestId }: LoggedRead) {
  return { at, who: { id: staffId, name: staffName }, operation, route, requestId };
}

function cellsOf({ at, staffId, staffName, operation, route, requestId }: LoggedRead): readonly string[] {
  return [at, staffId, staffName ?? '', operation, route, requestId];
}
