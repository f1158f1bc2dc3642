import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { languageOf } from '../problems/language.js';
import { caseCsv, type CaseExport } from './case-export.js';
import { exportCaseCsv, exportCaseJson, exportCasePdf } from './case-export.contracts.js';
import { CaseExportDesk } from './case-export-desk.js';
import { casePdf } from './pdf/case-pdf.js';

/** A case as a file: for a program, for a spreadsheet, for a person. */
@Controller('api/v1/placements')
export class CaseExportController {
  constructor(private readonly desk: CaseExportDesk) {}

  @Route('GET', ':id/export.json', exportCaseJson)
  async json(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<CaseExport> {
    const exported = await this.gather(request);
    void reply.header('content-disposition', nameOf(exported, 'json'));
    return exported;
  }

  @Route('GET', ':id/export.csv', exportCaseCsv)
  async csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const exported = await this.gather(request);
    void reply
      .header('content-disposition', nameOf(exported, 'csv'))
      .type('text/csv; charset=utf-8')
      .send(caseCsv(exported));
  }

  @Route('GET', ':id/export.pdf', exportCasePdf)
  async pdf(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const exported = await this.gather(request);
    const file = await casePdf(exported, languageOf(request.headers['accept-language']));
    void reply.header('content-disposition', nameOf(exported, 'pdf')).type('application/pdf').send(file);
  }

  private gather(request: FastifyRequest): Promise<CaseExport> {
    const { params, devClock } = inputOf(request, exportCaseJson);
    const language = languageOf(request.headers['accept-language']);
    return this.desk.gather(callerOfRequest(request), params.id, language, devClock);
  }
}

/** Nobody's name is in it: names of files go where files go. */
function nameOf({ header, exportedAt }: CaseExport, ending: string): string {
  return `attachment; filename="holdfast-case-${header.id}-${exportedAt.slice(0, 10)}.${ending}"`;
}
