import { Inject, Injectable } from '@nestjs/common';
import type { Placement } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { notFound } from '../problems/api-problem.js';
import { createLru } from '../shared/lru.js';
import { EVENT_STORE } from '../wiring/tokens.js';

/** What never changes about a placement and is needed before a command can be sealed. */
export interface PlacementRef {
  readonly citizenId: string;
}

/** Placements kept at hand. */
const PLACEMENTS = 50_000;

/** Whose placement it is: read once, then remembered, because a placement never changes its citizen. */
@Injectable()
export class PlacementRefs {
  private readonly refs = createLru<PlacementRef>(PLACEMENTS);

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** @throws ApiProblem NOT_FOUND when the tenant has no such placement; StoreUnavailableError */
  async find(tenant: string, placementId: string): Promise<PlacementRef> {
    const key = `${tenant}/${placementId}`;
    const known = this.refs.get(key);
    if (known !== undefined) return known;
    const { state } = await this.store.load(tenant, 'placement', placementId);
    if (state === null) throw notFound();
    const ref = { citizenId: (state as Placement).citizenId };
    this.refs.set(key, ref);
    return ref;
  }
}
