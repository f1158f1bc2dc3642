import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@holdfast/event-store';
import { readContact, type ContactProof, type Language, type ReadModels } from '@holdfast/read-models';
import { ProofDesk } from '../audit/proof-desk.js';
import type { PrintedProof } from '../case-export/pdf/contact-pdf.js';
import type { Caller } from '../identity/caller.js';
import { CaseHeaders } from '../placements/case-header.js';
import { CaseReader } from '../placements/case-reader.js';
import { TimelinePreparer } from '../placements/timeline-preparer.js';
import { notFound } from '../problems/api-problem.js';
import { EVENT_STORE, READ_MODELS } from '../wiring/tokens.js';
import { refuseAhead } from './moments.js';

/** What is asked of contact: on which case, between which days, both inclusive. */
export interface ContactAsked {
  readonly placementId: string;
  readonly from: string;
  readonly to: string;
}

/** Gathers the evidence of contact on a case that the caller may read. */
@Injectable()
export class ContactDesk {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly cases: CaseReader,
    private readonly preparer: TimelinePreparer,
    private readonly headers: CaseHeaders,
    private readonly proofs: ProofDesk,
  ) {}

  /** @throws ApiProblem NOT_FOUND, NOT_ALLOWED, MALFORMED for days that have not come; StoreUnavailableError */
  async prove(
    caller: Caller,
    { placementId, ...days }: ContactAsked,
    language: Language,
    devClock: string | null,
  ): Promise<ContactProof> {
    const readable = await this.cases.open(caller, placementId, devClock);
    refuseAhead('/to', days.to, readable.now);
    const receipts = await this.readModels.receipts(caller.tenant, placementId);
    const proof = await readContact(this.store, caller.tenant, placementId, days, receipts, (needs) =>
      this.preparer.prepare(caller.tenant, readable, language, needs),
    );
    if (proof === null) throw notFound();
    return proof;
  }

  /** The same with all that a paper says besides. */
  async print(caller: Caller, asked: ContactAsked, language: Language, devClock: string | null): Promise<PrintedProof> {
    const { tenant, staffId } = caller;
    const readable = await this.cases.open(caller, asked.placementId, devClock);
    const [proof, record, { citizen, company }] = await Promise.all([
      this.prove(caller, asked, language, devClock),
      this.proofs.verdict(tenant, asked.placementId),
      this.headers.read(tenant, readable),
    ]);
    const exportedBy = { id: staffId, name: readable.directory.staff[staffId]?.name ?? null };
    return {
      ...{ proof, record, exportedBy, exportedAt: readable.now },
      ...{ citizen: citizen.name, company: company.name ?? company.id },
    };
  }
}
