import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { ApiConfig } from '@holdfast/config';
import type { Directory } from '@holdfast/domain';
import { createdId } from '@holdfast/event-store';
import type { AuditLinkEntry, AuditLinkScope, RegisterQueries, Registers } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type InputOf } from '../http/route-contract.js';
import type { Caller } from '../identity/caller.js';
import { CaseReader } from '../placements/case-reader.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { CONFIG, REGISTER_QUERIES, REGISTERS } from '../wiring/tokens.js';
import { AuditLinkTokens } from './audit-link-tokens.js';
import { listAuditLinks, openAuditLink, revokeAuditLink, type auditLinkPage } from './audit-links.contracts.js';

type LinkPage = Answer<typeof auditLinkPage>;

/** Links for auditors from outside: given out, listed, revoked. */
@Controller('api/v1/audit/links')
export class AuditLinksController {
  constructor(
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
    private readonly tokens: AuditLinkTokens,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', '', listAuditLinks)
  async list(@Req() request: FastifyRequest): Promise<LinkPage> {
    const { tenant } = callerOfRequest(request);
    const { query, devClock } = inputOf(request, listAuditLinks);
    const [{ now, directory }, { items, nextCursor }] = await Promise.all([
      this.cases.reckoning(tenant, devClock),
      this.queries.auditLinks.list(tenant, query),
    ]);
    return { items: items.map((link) => linkItem(link, now, directory)), nextCursor };
  }

  @Route('POST', '', openAuditLink)
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const input = inputOf(request, openAuditLink);
    const scope = await this.scopeOf(caller, input.body, input.devClock);
    const linkId = createdId(tenant, 'audit-link', input.key);
    const { token, hash } = await this.tokens.make(tenant, linkId, input.key);
    const meta = await this.desk.metaOf(caller, input, 'open-audit-link');
    const { purpose, until } = input.body;
    const command = { type: 'open-audit-link', linkId, scope, purpose, until, tokenHash: hash } as const;
    const { id, version, events } = await this.registers.auditLink(command, meta);
    const url = new URL(`/api/v1/shared/${token}`, this.config.PUBLIC_URL).href;
    void reply.code(201).header('etag', `"${version}"`).send({ id, version, events, url });
  }

  @Route('DELETE', ':linkId', revokeAuditLink)
  async revoke(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, revokeAuditLink);
    const { linkId } = input.params;
    const meta = await this.desk.metaOf(caller, input, `revoke-audit-link ${linkId}`);
    sendWritten(reply, 200, await this.registers.auditLink({ type: 'revoke-audit-link', linkId }, meta));
  }

  /** What is to be seen is there, and the caller may see it. @throws ApiProblem NOT_FOUND, NOT_ALLOWED */
  private async scopeOf(
    caller: Caller,
    { placementId, citizenId }: InputOf<typeof openAuditLink>['body'],
    devClock: string | null,
  ): Promise<AuditLinkScope> {
    if (placementId !== undefined) {
      await this.cases.open(caller, placementId, devClock);
      return { kind: 'case', id: placementId };
    }
    const id = citizenId ?? '';
    if (!(await this.queries.citizens.exists(caller.tenant, id))) throw notFound('/citizenId');
    return { kind: 'citizen', id };
  }
}

function linkItem(link: AuditLinkEntry, now: string, { staff }: Directory): LinkPage['items'][number] {
  const { openedBy, revokedBy, revokedAt, expiresAt } = link;
  const named = (id: string | null) => (id === null ? null : { id, name: staff[id]?.name ?? null });
  const state = revokedAt !== null ? 'revoked' : now >= expiresAt ? 'expired' : 'good';
  return { ...link, state, openedBy: named(openedBy), revokedBy: named(revokedBy) };
}
