import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProofDesk } from '../audit/proof-desk.js';
import { contactPdf } from '../case-export/pdf/contact-pdf.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { languageOf } from '../problems/language.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { contactProof } from './contact.answer.js';
import { contactCsv } from './contact-csv.js';
import { ContactDesk } from './contact-desk.js';
import { exportContact, printContact, proveContact } from './contact.contracts.js';

/** "Prove that there was no contact in September": the evidence, who was told, and that the record is whole. */
@Controller('api/v1/audit')
export class ContactController {
  constructor(
    private readonly desk: ContactDesk,
    private readonly proofs: ProofDesk,
  ) {}

  @Route('GET', 'contact', proveContact)
  async prove(@Req() request: FastifyRequest): Promise<Answer<typeof contactProof>> {
    const caller = callerOfRequest(request);
    const { query, devClock } = inputOf(request, proveContact);
    const language = languageOf(request.headers['accept-language']);
    const proof = await this.desk.prove(caller, query, language, devClock);
    return { ...proof, record: await this.proofs.verdict(caller.tenant, query.placementId) };
  }

  @Route('GET', 'contact.csv', exportContact)
  async export(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { query, devClock } = inputOf(request, exportContact);
    const language = languageOf(request.headers['accept-language']);
    const proof = await this.desk.prove(callerOfRequest(request), query, language, devClock);
    const name = `holdfast-contact-${query.placementId}-${query.from}-${query.to}.csv`;
    void reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .type('text/csv; charset=utf-8')
      .send(contactCsv(proof));
  }

  @Route('GET', 'contact.pdf', printContact)
  async print(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { query, devClock } = inputOf(request, printContact);
    const language = languageOf(request.headers['accept-language']);
    const file = await contactPdf(await this.desk.print(callerOfRequest(request), query, language, devClock), language);
    const name = `holdfast-contact-${query.placementId}-${query.from}-${query.to}.pdf`;
    void reply.header('content-disposition', `attachment; filename="${name}"`).type('application/pdf').send(file);
  }
}
