import { randomUUID } from 'node:crypto';
import { Controller, Inject, Req, Res } from '@nestjs/common';
import { MAX_LIMIT, type ReadModels } from '@holdfast/read-models';
import type { AuditLinkView, Registers } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CaseExport } from '../case-export/case-export.js';
import { CaseExportDesk } from '../case-export/case-export-desk.js';
import { casesPdf } from '../case-export/pdf/case-pdf.js';
import { inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { callerOf } from '../identity/caller.js';
import { notFound } from '../problems/api-problem.js';
import { languageOf } from '../problems/language.js';
import type { Answer } from '../schemas/answers/answer.js';
import { CaseTime } from '../time/case-time.js';
import { READ_MODELS, REGISTERS } from '../wiring/tokens.js';
import { AuditLinkTokens, type FoundLink } from './audit-link-tokens.js';
import { getSharedAudit, printSharedAudit, type sharedAudit } from './shared-audit.contracts.js';

interface Shown extends FoundLink {
  readonly cases: readonly CaseExport[];
}

/**
 * What a link shows to whoever has it. First its use is recorded, which refuses a link that is over; then it is read as an
 * auditor reads, under the name of the link, so that the log of reads says by which link somebody was looked at.
 */
@Controller('api/v1/shared')
export class SharedAuditController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly tokens: AuditLinkTokens,
    private readonly exports: CaseExportDesk,
    private readonly time: CaseTime,
  ) {}

  @Route('GET', ':token', getSharedAudit)
  async view(@Req() request: FastifyRequest): Promise<Answer<typeof sharedAudit>> {
    const { link, cases } = await this.show(request, 'page');
    const { scope, purpose, expiresAt } = link;
    const { token } = inputOf(request, getSharedAudit).params;
    return { scope: scope.kind, purpose, expiresAt, cases: [...cases], pdf: `/api/v1/shared/${token}/audit.pdf` };
  }

  @Route('GET', ':token/audit.pdf', printSharedAudit)
  async print(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { link, cases } = await this.show(request, 'pdf');
    if (cases.length === 0) throw notFound();
    const file = await casesPdf(cases, languageOf(request.headers['accept-language']));
    void reply
      .header('content-disposition', `attachment; filename="holdfast-audit-${link.scope.id}.pdf"`)
      .type('application/pdf')
      .send(file);
  }

  /** @throws ApiProblem NOT_FOUND; RuleViolation LINK_EXPIRED, LINK_REVOKED; StoreUnavailableError */
  private async show(request: FastifyRequest, view: AuditLinkView): Promise<Shown> {
    const { params, devClock } = inputOf(request, getSharedAudit);
    const found = await this.tokens.find(params.token);
    if (found === null) throw notFound();
    const { tenant, link } = found;
    const { linkId, purpose } = link;
    await this.registers.auditLink(
      { type: 'use-audit-link', linkId, view },
      {
        ...{ tenant, now: this.time.now(devClock), actor: { kind: 'system' } },
        ...{ commandId: randomUUID(), bodyHmac: null },
      },
    );
    const reader = callerOf(`link-${linkId}`, tenant, ['auditor']);
    request.caller = reader;
    const language = languageOf(request.headers['accept-language']);
    const cases: CaseExport[] = [];
    for (const placementId of await this.placementsOf(found)) {
      const exported = await this.exports.gather(reader, placementId, language, devClock);
      cases.push({ ...exported, exportedBy: { id: reader.staffId, name: purpose } });
    }
    return { ...found, cases };
  }

  private async placementsOf({ tenant, link: { scope } }: FoundLink): Promise<readonly string[]> {
    if (scope.kind === 'case') return [scope.id];
    const { items } = await this.readModels.placements(tenant, { citizen: scope.id, limit: MAX_LIMIT });
    return items.map(({ id }) => id);
  }
}
