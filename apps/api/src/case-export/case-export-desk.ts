import { Inject, Injectable } from '@nestjs/common';
import { tellTimeline, type Language } from '@holdfast/read-models';
import type { RegisterQueries } from '@holdfast/registers';
import { ProofDesk } from '../audit/proof-desk.js';
import type { Caller } from '../identity/caller.js';
import { CaseHeaders } from '../placements/case-header.js';
import { CaseReader } from '../placements/case-reader.js';
import { TimelinePreparer } from '../placements/timeline-preparer.js';
import { notFound } from '../problems/api-problem.js';
import { REGISTER_QUERIES } from '../wiring/tokens.js';
import type { CaseExport } from './case-export.js';

/** Gathers all there is of a case for somebody who may read it. */
@Injectable()
export class CaseExportDesk {
  constructor(
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    private readonly cases: CaseReader,
    private readonly headers: CaseHeaders,
    private readonly preparer: TimelinePreparer,
    private readonly proofs: ProofDesk,
  ) {}

  /** @throws ApiProblem NOT_FOUND, NOT_ALLOWED; StoreUnavailableError */
  async gather(caller: Caller, placementId: string, language: Language, devClock: string | null): Promise<CaseExport> {
    const { tenant, staffId } = caller;
    const readable = await this.cases.openHistory(caller, placementId, devClock, null);
    const [header, record, settings, timeline] = await Promise.all([
      this.headers.read(tenant, readable),
      this.proofs.verdict(tenant, placementId),
      this.registers.settings(tenant),
      tellTimeline(placementId, readable.events, null, (needs) =>
        this.preparer.prepare(tenant, readable, language, needs),
      ),
    ]);
    if (timeline === null) throw notFound();
    return {
      ...{ format: 'holdfast-case/1', exportedAt: readable.now, municipality: settings?.name ?? tenant },
      exportedBy: { id: staffId, name: readable.directory.staff[staffId]?.name ?? null },
      ...{ header, timeline, record },
    };
  }
}
