import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@holdfast/config';
import type { EventStore } from '@holdfast/event-store';
import {
  checkRecord,
  createSigningKey,
  exportRecord,
  type BundleScope,
  type SigningKey,
  type StreamName,
} from '@holdfast/proof';
import { MAX_LIMIT, type ReadModels } from '@holdfast/read-models';
import type { Pool } from 'pg';
import { ApiProblem, notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { recordVerdict } from '../schemas/answers/record-verdict.answer.js';
import { CONFIG, DATABASE, EVENT_STORE, READ_MODELS } from '../wiring/tokens.js';

/** The proof of the record: checked where it lies, and handed out signed. */
@Injectable()
export class ProofDesk {
  private readonly key: SigningKey | null;

  constructor(
    @Inject(CONFIG) { CHECKPOINT_KEY: key }: ApiConfig,
    @Inject(DATABASE) private readonly pool: Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {
    this.key = key === undefined ? null : createSigningKey(key);
  }

  /** Whether the record is whole. @param placementId null: everything @throws ApiProblem NOT_FOUND; StoreUnavailableError */
  async verdict(tenant: string, placementId: string | null): Promise<Answer<typeof recordVerdict>> {
    const scope: BundleScope = placementId === null ? { kind: 'tenant' } : { kind: 'case', placementId };
    const checked = await checkRecord(this.pool, tenant, await this.streamsOf(tenant, scope));
    const { intact, streams, events, proven, lastCheckpoint, faults } = checked;
    if (lastCheckpoint === null) return { intact, streams, events, proven, checkpoint: null, broken: faults };
    const { number, day, at, root, count, events: held, keyId } = lastCheckpoint;
    const checkpoint = { ...{ number, day, at, root, keyId }, streams: count, events: held };
    return { intact, streams, events, proven, checkpoint, broken: faults };
  }

  /** A bundle, piece by piece. @throws ApiProblem NOT_FOUND, NOT_CONFIGURED; StoreUnavailableError */
  async export(tenant: string, scope: BundleScope, now: string): Promise<AsyncGenerator<string>> {
    if (this.key === null) throw new ApiProblem('NOT_CONFIGURED');
    const streams = await this.streamsOf(tenant, scope);
    return exportRecord({ pool: this.pool, key: this.key, tenant, scope, streams, now });
  }

  private async streamsOf(tenant: string, scope: BundleScope): Promise<readonly StreamName[] | null> {
    switch (scope.kind) {
      case 'tenant':
        return null;
      case 'case':
        return [await this.existing(tenant, { streamType: 'placement', streamId: scope.placementId }, '/placementId')];
      case 'citizen': {
        const own = { streamType: 'citizen', streamId: scope.citizenId } as const;
        const cases = await this.casesOf(tenant, scope.citizenId);
        return [await this.existing(tenant, own, '/citizenId'), ...cases];
      }
    }
  }

  private async existing(
    tenant: string,
    stream: { readonly streamType: 'placement' | 'citizen'; readonly streamId: string },
    pointer: string,
  ): Promise<StreamName> {
    const { version } = await this.store.load(tenant, stream.streamType, stream.streamId);
    if (version === 0) throw notFound(pointer);
    return stream;
  }

  private async casesOf(tenant: string, citizen: string): Promise<readonly StreamName[]> {
    const streams: StreamName[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const at = cursor === undefined ? {} : { cursor };
      const page = await this.readModels.placements(tenant, { citizen, limit: MAX_LIMIT, ...at });
      streams.push(...page.items.map(({ id }) => ({ streamType: 'placement', streamId: id })));
      cursor = page.nextCursor;
    }
    return streams;
  }
}
