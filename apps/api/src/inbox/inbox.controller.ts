import { Controller, HttpCode, Inject, Req } from '@nestjs/common';
import { RuleViolation } from '@holdfast/domain';
import type { InboxMark, InboxMarks, ReadModels } from '@holdfast/read-models';
import { FALLBACK } from '@holdfast/read-models/rows';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { hasRole, type Caller } from '../identity/caller.js';
import { CaseReader } from '../placements/case-reader.js';
import { readsAll } from '../placements/read-rights.js';
import { ApiProblem, notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { inboxItem, inboxMark } from '../schemas/answers/inbox.answer.js';
import type { pageOf } from '../schemas/paging.js';
import { open } from '../sealing/opened.js';
import { INBOX_MARKS, READ_MODELS, SEALING } from '../wiring/tokens.js';
import { listInbox, readMessage, snoozeMessage } from './inbox.contracts.js';

type InboxPage = Answer<ReturnType<typeof pageOf<typeof inboxItem>>>;

/** My messages, and what I do with them: never deleted, only read or put off. */
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(INBOX_MARKS) private readonly marks: InboxMarks,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', '', listInbox)
  async list(@Req() request: FastifyRequest): Promise<InboxPage> {
    const caller = callerOfRequest(request);
    const { query, devClock } = inputOf(request, listInbox);
    const { mailbox, snoozed, unreadFirst, ...page } = query;
    if (mailbox !== undefined && !readsAll(caller)) throw new ApiProblem('NOT_ALLOWED');
    const recipient = mailbox === undefined ? caller.staffId : FALLBACK;
    const { today } = await this.cases.reckoning(caller.tenant, devClock);
    const wanted = { ...page, today, snoozed: snoozed === 'true', unreadFirst: unreadFirst === 'true' };
    return open(this.sealing, caller.tenant, await this.readModels.inbox(caller.tenant, recipient, wanted));
  }

  @Route('POST', ':id/read', readMessage)
  @HttpCode(200)
  async read(@Req() request: FastifyRequest): Promise<Answer<typeof inboxMark>> {
    const caller = callerOfRequest(request);
    const { params, devClock } = inputOf(request, readMessage);
    const { now } = await this.cases.reckoning(caller.tenant, devClock);
    return there(await this.marks.read(caller.tenant, recipientOf(caller, params.id), params.id, now));
  }

  @Route('POST', ':id/snooze', snoozeMessage)
  @HttpCode(200)
  async snooze(@Req() request: FastifyRequest): Promise<Answer<typeof inboxMark>> {
    const caller = callerOfRequest(request);
    const { params, body, devClock } = inputOf(request, snoozeMessage);
    const { today } = await this.cases.reckoning(caller.tenant, devClock);
    if (body.until <= today) throw new RuleViolation('DATE_IN_PAST', 'Put it off until a later day.', '/until');
    return there(await this.marks.snooze(caller.tenant, recipientOf(caller, params.id), params.id, body.until));
  }
}

/** Mine; a manager also sees to the mailbox of last resort. */
function recipientOf(caller: Caller, messageId: string): string {
  return messageId.endsWith(`:${FALLBACK}`) && hasRole(caller, ['manager']) ? FALLBACK : caller.staffId;
}

function there(mark: InboxMark | null): InboxMark {
  if (mark === null) throw notFound('/id');
  return mark;
}
