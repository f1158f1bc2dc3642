import { Controller, Inject, Req } from '@nestjs/common';
import { dayOf, type Placement } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { placementRecords, type PlacementRecord } from '@holdfast/read-models/rows';
import type { RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { CaseReader } from '../placements/case-reader.js';
import { leaversOn } from '../placements/leavers.js';
import type { Answer } from '../schemas/answers/answer.js';
import { open } from '../sealing/opened.js';
import { EVENT_STORE, REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import { contactChange } from './contact-change.js';
import { getNewContactLetters, type newContactLetters } from './letters.contracts.js';
import { writeLetters } from './write-letter.js';

/** Letters ready to send. Names are opened for whoever may read the case, and for nobody else. */
@Controller('api/v1/placements')
export class LettersController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', ':id/letters/new-contact', getNewContactLetters)
  async newContact(@Req() request: FastifyRequest): Promise<Answer<typeof newContactLetters>> {
    const { tenant, ...caller } = callerOfRequest(request);
    const { params, devClock } = inputOf(request, getNewContactLetters);
    const { placement, directory, now } = await this.cases.open({ tenant, ...caller }, params.id, devClock);
    const events = placementRecords(await this.store.readStream(tenant, 'placement', params.id));
    const { to, from, on } = contactChange(placement, events);
    const nameOf = (id: string) => ({ id, name: directory.staff[id]?.name ?? null });
    const contact = leaversOn(directory, dayOf(now))[to] ?? nameOf(to);
    const [names, staff, settings] = await Promise.all([
      this.names(tenant, placement, events),
      this.registers.staff.get(tenant, contact.id),
      this.registers.settings(tenant),
    ]);
    const said = {
      company: names.company ?? placement.companyId,
      municipality: settings?.name ?? '',
      contact: { name: contact.name ?? contact.id, email: staff?.email ?? null },
      before: from === null ? null : (nameOf(from).name ?? from),
      from: on,
    };
    const known = hasBegun(placement) ? names.citizen : null;
    return {
      placementId: params.id,
      contact,
      before: from === null ? null : nameOf(from),
      from: on,
      company: writeLetters('company', { ...said, citizen: known, addressee: names.companyContact ?? names.company }),
      citizen: writeLetters('citizen', { ...said, citizen: names.citizen, addressee: names.citizen }),
    };
  }

  private async names(tenant: string, { citizenId, companyId }: Placement, events: readonly PlacementRecord[]) {
    const [first] = events;
    const contactId = first?.type === 'placement-proposed' ? first.data.companyContactId : undefined;
    const [citizen, company] = await Promise.all([
      this.registers.citizens.get(tenant, citizenId),
      this.registers.companies.get(tenant, companyId),
    ]);
    const contact = company?.contacts.find((one) => one.contactId === contactId);
    const sealed = { citizen: citizen?.name ?? null, companyContact: contact?.name ?? null };
    return { ...(await open(this.sealing, tenant, sealed)), company: company?.name ?? null };
  }
}

/** Whether the citizen has been to the company: until then the company's letter does not name them. */
function hasBegun(placement: Placement): boolean {
  return placement.lastRung !== null || 'main' in placement || placement.ahead !== null;
}
