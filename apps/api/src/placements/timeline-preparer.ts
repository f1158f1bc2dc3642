import { Inject, Injectable } from '@nestjs/common';
import type { ContextPort } from '@holdfast/case-handling';
import type { PolicyDocument } from '@holdfast/domain';
import type { Language, Rendering, TimelineNeeds } from '@holdfast/read-models';
import type { RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import { CONTEXT, REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import type { ReadableCase } from './case-reader.js';

/** Fetches what a timeline needs: names, calendars, and every sealed text opened in one round trip. */
@Injectable()
export class TimelinePreparer {
  constructor(
    @Inject(CONTEXT) private readonly context: ContextPort,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
  ) {}

  /** @throws StoreUnavailableError */
  async prepare(
    tenant: string,
    { directory, stamp }: Pick<ReadableCase, 'directory' | 'stamp'>,
    language: Language,
    needs: TimelineNeeds,
  ): Promise<Rendering> {
    const [{ citizen: name, company }, policies] = await Promise.all([
      this.registers.caseNames(tenant, needs.citizenId, needs.companyId),
      Promise.all(needs.policyVersions.map((version) => this.context.policy(tenant, version, stamp))),
    ]);
    const texts = [...needs.sealed, ...(name === null ? [] : [name])];
    const opened = (await this.sealing.openAll(tenant, texts)) as readonly (string | null)[];
    const textOf = new Map(texts.map(({ sealed }, index) => [sealed, opened[index] ?? null]));
    const calendarOf = new Map(
      policies
        .filter((policy): policy is PolicyDocument => policy !== null)
        .map(({ version, calendar }) => [version, calendar]),
    );
    return {
      language,
      open: ({ sealed }) => textOf.get(sealed) ?? null,
      calendar: (version) => calendarOf.get(version) ?? null,
      names: {
        staff: (staffId) => directory.staff[staffId]?.name ?? null,
        citizen: () => (name === null ? null : (textOf.get(name.sealed) ?? null)),
        company: () => company,
      },
    };
  }
}
