import { Inject, Injectable } from '@nestjs/common';
import { dayOf } from '@holdfast/domain';
import type { ReadModels } from '@holdfast/read-models';
import type { Sealing } from '@holdfast/sealing';
import { notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { placementHeader } from '../schemas/answers/placement.answer.js';
import { open } from '../sealing/opened.js';
import { READ_MODELS, SEALING } from '../wiring/tokens.js';
import type { ReadableCase } from './case-reader.js';
import { leaversOn } from './leavers.js';
import { placementWarnings } from './placement-warnings.js';

/** Where a case stands, its texts opened, with what to look at. */
export type CaseHeader = Answer<typeof placementHeader>;

/** Reads the header of a case somebody may read. */
@Injectable()
export class CaseHeaders {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(SEALING) private readonly sealing: Sealing,
  ) {}

  /** @throws ApiProblem NOT_FOUND; StoreUnavailableError */
  async read(tenant: string, { placement, policy, now, directory }: ReadableCase): Promise<CaseHeader> {
    const today = dayOf(now);
    const reckoning = { today, calendar: policy.calendar, leavers: leaversOn(directory, today) };
    const header = await this.readModels.placement(tenant, placement.placementId, reckoning);
    if (header === null) throw notFound();
    return { ...(await open(this.sealing, tenant, header)), warnings: placementWarnings(header, policy) };
  }
}
