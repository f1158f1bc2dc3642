import { Controller, Inject, Req, Res } from '@nestjs/common';
import { createdId } from '@holdfast/event-store';
import type { NewContact, RegisterQueries, Registers } from '@holdfast/registers';
import type { DataSubject, Sealing } from '@holdfast/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type InputOf } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { openFor } from '../sealing/opened.js';
import { typedTokens } from '../sealing/search.js';
import { REGISTER_QUERIES, REGISTERS, SEALING } from '../wiring/tokens.js';
import * as contracts from './companies.contracts.js';

type Answers = typeof contracts.companyAnswers;
type ContactBody = InputOf<typeof contracts.addContact>['body'];

/** The register of companies. The firm is public; its people are not, each sealed under a key of their own. */
@Controller('api/v1/companies')
export class CompaniesController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly desk: RegisterDesk,
  ) {}

  @Route('POST', '', contracts.registerCompany)
  async register(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const input = inputOf(request, contracts.registerCompany);
    const companyId = createdId(tenant, 'company', input.key);
    const { contacts: people = [], ...details } = input.body;
    const contacts = await Promise.all(people.map((person, at) => this.contact(tenant, `${input.key}/${at}`, person)));
    const meta = await this.desk.metaOf(caller, input, 'register-company');
    const command = { type: 'register-company', companyId, details, contacts } as const;
    sendWritten(reply, 201, await this.registers.company(command, meta));
  }

  @Route('POST', ':id/correct', contracts.correctCompany)
  async correct(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.correctCompany);
    const { id: companyId } = input.params;
    const meta = await this.desk.metaOf(caller, input, `correct-company ${companyId}`);
    const command = { type: 'correct-company', companyId, changes: input.body } as const;
    sendWritten(reply, 200, await this.registers.company(command, meta));
  }

  @Route('POST', ':id/contacts', contracts.addContact)
  async addContact(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.addContact);
    const { id: companyId } = input.params;
    await this.mustExist(caller.tenant, companyId);
    const contact = await this.contact(caller.tenant, input.key, input.body);
    const meta = await this.desk.metaOf(caller, input, `add-company-contact ${companyId}`);
    const command = { type: 'add-company-contact', companyId, ...contact } as const;
    sendWritten(reply, 200, await this.registers.company(command, meta));
  }

  @Route('POST', ':id/contacts/:contactId/correct', contracts.correctContact)
  async correctContact(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const input = inputOf(request, contracts.correctContact);
    const { id: companyId, contactId } = input.params;
    await this.mustExist(tenant, companyId, contactId);
    const changes = await this.desk.seal(tenant, { type: 'company-contact', id: contactId }, input.body);
    const lookup = await this.desk.nameLookup(tenant, input.body.name);
    const meta = await this.desk.metaOf(caller, input, `correct-company-contact ${companyId} ${contactId}`);
    const command = { type: 'correct-company-contact', companyId, contactId, changes, lookup } as const;
    sendWritten(reply, 200, await this.registers.company(command, meta));
  }

  @Route('GET', '', contracts.listCompanies)
  async list(@Req() request: FastifyRequest): Promise<Answer<Answers['page']>> {
    const { tenant } = callerOfRequest(request);
    const { q, cvr, ...page } = inputOf(request, contracts.listCompanies).query;
    const tokens = q === undefined ? [] : await typedTokens(this.sealing, tenant, q);
    const filter = {
      ...(q !== undefined && { text: q }),
      ...(tokens.length > 0 && { contactTokens: tokens }),
      ...(cvr !== undefined && { cvr }),
    };
    return this.queries.companies.list(tenant, filter, page);
  }

  @Route('GET', ':id', contracts.getCompany)
  async get(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<Answers['companyWithContacts']>> {
    const caller = callerOfRequest(request);
    const company = await this.queries.companies.get(caller.tenant, inputOf(request, contracts.getCompany).params.id);
    if (company === null) throw notFound();
    void reply.header('etag', `"${company.version}"`);
    return openFor(this.sealing, caller, company);
  }

  /** Before anything is sealed: no key is made for somebody who is not there. */
  private async mustExist(tenant: string, companyId: string, contactId?: string): Promise<void> {
    if (!(await this.queries.companies.exists(tenant, companyId, contactId))) throw notFound();
  }

  private async contact(tenant: string, key: string, person: ContactBody): Promise<NewContact> {
    const subject: DataSubject = { type: 'company-contact', id: createdId(tenant, 'company-contact', key) };
    const details = await this.desk.seal(tenant, subject, person);
    return { contactId: subject.id, details, lookup: await this.desk.nameLookup(tenant, person.name) };
  }
}
