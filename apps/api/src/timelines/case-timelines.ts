import { Inject, Injectable } from '@nestjs/common';
import type { EventStore } from '@holdfast/event-store';
import {
  renderTimeline,
  timelineNeeds,
  type CaseEventPlace,
  type Language,
  type TimelineLine,
} from '@holdfast/read-models';
import { placementRecords } from '@holdfast/read-models/rows';
import type { Caller } from '../identity/caller.js';
import type { OfTenant } from '../placements/case-reader.js';
import { TimelinePreparer } from '../placements/timeline-preparer.js';
import { inTurns } from '../shared/in-turns.js';
import { EVENT_STORE } from '../wiring/tokens.js';

/** Cases told side by side: a connection each, and others want some too. */
const AT_ONCE = 3;

/** A line of a case, and whose case it is. Holds opened personal text. */
export interface CaseLine {
  readonly placementId: string;
  readonly citizen: { readonly id: string; readonly name: string | null };
  readonly company: { readonly id: string; readonly name: string | null };
  readonly line: TimelineLine;
}

interface Told extends Omit<CaseLine, 'line'> {
  readonly lines: ReadonlyMap<number, TimelineLine>;
}

/** Tells events of several cases as each case's own timeline does: a line depends on all that came before it in its case. */
@Injectable()
export class CaseTimelines {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly preparer: TimelinePreparer,
  ) {}

  /** The lines of these events, in their order. @throws StoreUnavailableError */
  async tell(
    { tenant }: Caller,
    ofTenant: OfTenant,
    language: Language,
    places: readonly CaseEventPlace[],
  ): Promise<readonly CaseLine[]> {
    const ids = [...new Set(places.map(({ placementId }) => placementId))];
    const told = await inTurns(AT_ONCE, ids, (id) => this.tellCase(tenant, ofTenant, language, id));
    const byId = new Map(told.map((one) => [one.placementId, one]));
    return places.map(({ placementId, version }) => {
      const one = byId.get(placementId);
      const line = one?.lines.get(version);
      if (one === undefined || line === undefined) throw new Error('An event of the list is not in its own case.');
      return { placementId, citizen: one.citizen, company: one.company, line };
    });
  }

  private async tellCase(tenant: string, ofTenant: OfTenant, language: Language, placementId: string): Promise<Told> {
    const events = placementRecords(await this.store.readStream(tenant, 'placement', placementId));
    const needs = timelineNeeds(events);
    if (needs === null) throw new Error('A case of the list has no record of its own.');
    const rendering = await this.preparer.prepare(tenant, ofTenant, language, needs);
    const { citizenId, companyId } = needs;
    return {
      placementId,
      citizen: { id: citizenId, name: rendering.names.citizen(citizenId) },
      company: { id: companyId, name: rendering.names.company(companyId) },
      lines: new Map(renderTimeline(events, rendering).map((line) => [line.version, line])),
    };
  }
}
