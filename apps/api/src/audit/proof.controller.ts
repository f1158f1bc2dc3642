import { Readable } from 'node:stream';
import { Controller, Req, Res } from '@nestjs/common';
import type { BundleScope } from '@holdfast/proof';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { recordVerdict } from '../schemas/answers/record-verdict.answer.js';
import { CaseTime } from '../time/case-time.js';
import { ProofDesk } from './proof-desk.js';
import { exportRecordRoute, verifyRecord } from './proof.contracts.js';

/** What an auditor takes away, and what they can ask on the spot. */
@Controller('api/v1/audit')
export class ProofController {
  constructor(
    private readonly desk: ProofDesk,
    private readonly time: CaseTime,
  ) {}

  @Route('GET', 'verify', verifyRecord)
  async verify(@Req() request: FastifyRequest): Promise<Answer<typeof recordVerdict>> {
    const { query } = inputOf(request, verifyRecord);
    return this.desk.verdict(callerOfRequest(request).tenant, query.placementId ?? null);
  }

  @Route('GET', 'export', exportRecordRoute)
  async export(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { query, devClock } = inputOf(request, exportRecordRoute);
    const { tenant } = callerOfRequest(request);
    const scope = scopeOf(query);
    const now = this.time.now(devClock);
    const pieces = await this.desk.export(tenant, scope, now);
    // Breaking off in the middle leaves a file without its end, which the check names.
    void reply
      .header(
        'content-disposition',
        `attachment; filename="holdfast-${tenant}-${scope.kind}-${now.slice(0, 10)}.jsonl"`,
      )
      .type('application/jsonl')
      .send(Readable.from(pieces, { objectMode: false }));
  }
}

function scopeOf({
  placementId,
  citizenId,
}: {
  readonly placementId?: string;
  readonly citizenId?: string;
}): BundleScope {
  if (placementId !== undefined) return { kind: 'case', placementId };
  return citizenId === undefined ? { kind: 'tenant' } : { kind: 'citizen', citizenId };
}
