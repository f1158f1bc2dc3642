import { Inject, Injectable } from '@nestjs/common';
import type { RegisterMeta } from '@holdfast/registers';
import type { DataSubject, Sealing } from '@holdfast/sealing';
import type { RouteInput } from '../http/route-contract.js';
import type { Caller } from '../identity/caller.js';
import { personalPaths, sealFields, type Sealed } from '../sealing/seal-fields.js';
import { CaseTime } from '../time/case-time.js';
import { SEALING } from '../wiring/tokens.js';
import { REGISTER_PERSONAL_FIELDS, type PersonalEntry } from './personal-fields.js';

const PATHS = {
  citizen: personalPaths(REGISTER_PERSONAL_FIELDS.citizen),
  'company-contact': personalPaths(REGISTER_PERSONAL_FIELDS['company-contact']),
  'retention-hold': personalPaths(REGISTER_PERSONAL_FIELDS['retention-hold']),
  erasure: personalPaths(REGISTER_PERSONAL_FIELDS.erasure),
};

/** What every register entry needs at the edge: who, when, under which key, and its texts sealed. */
@Injectable()
export class RegisterDesk {
  constructor(
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly time: CaseTime,
  ) {}

  /** @param route what is done to what, e.g. `correct-citizen <id>`: part of what a repeated key must repeat */
  async metaOf(caller: Caller, input: RouteInput, route: string): Promise<RegisterMeta> {
    const { tenant, staffId, actor } = caller;
    return {
      tenant,
      actor,
      now: this.time.now(input.devClock),
      commandId: input.key,
      bodyHmac: await this.sealing.bodyHmac(tenant, [staffId, route, JSON.stringify(input.body ?? null)]),
      ...(input.ifMatch !== null && { ifMatch: input.ifMatch }),
    };
  }

  /** What is said of a person, sealed under that person's own key. */
  seal<T extends object>(
    tenant: string,
    subject: DataSubject,
    said: T,
    entry: PersonalEntry = subject.type,
  ): Promise<Sealed<T>> {
    return sealFields(said, PATHS[entry], (text) => this.sealing.seal(tenant, subject, text));
  }

  /** Keyed tokens of a name for the search side table; nothing when no name is given. */
  async nameLookup(tenant: string, name: string | undefined): Promise<{ readonly nameTokens?: readonly string[] }> {
    return name === undefined ? {} : { nameTokens: await this.sealing.searchTokens(tenant, name) };
  }
}
