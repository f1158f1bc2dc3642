import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@holdfast/config';
import type { EventStore } from '@holdfast/event-store';
import { canonicalText, createSigningKey, type SigningKey } from '@holdfast/proof';
import type { CitizenEventData } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import type { Caller } from '../identity/caller.js';
import { notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import { openFor } from '../sealing/opened.js';
import { CONFIG, EVENT_STORE, SEALING } from '../wiring/tokens.js';
import { ERASED_PARTS, type erasureCertificate } from './erasure.contracts.js';

/** Certificates of erasure, made each time of what the record says: so they stay the same. */
@Injectable()
export class ErasureDesk {
  private readonly key: SigningKey | null;

  constructor(
    @Inject(CONFIG) { CHECKPOINT_KEY: key }: ApiConfig,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SEALING) private readonly sealing: Sealing,
  ) {
    this.key = key === undefined ? null : createSigningKey(key);
  }

  /** @throws ApiProblem NOT_FOUND when there is no such citizen, or they are not erased; StoreUnavailableError */
  async certificate(caller: Caller, citizenId: string): Promise<Answer<typeof erasureCertificate>> {
    const { tenant } = caller;
    const events = await this.store.readStream(tenant, 'citizen', citizenId);
    const erased = events.findLast(({ type }) => type === 'citizen-erased');
    if (erased === undefined) throw notFound();
    const { reason, legalBasis, note, cases } = erased.data as CitizenEventData['citizen-erased'];
    const certified = {
      id: erased.eventId,
      what: { citizenId, erased: [...ERASED_PARTS] },
      when: erased.at,
      who: whoOf(erased.by),
      reason,
      legalBasis,
      hashes: {
        citizen: { id: citizenId, version: erased.version, hash: erased.hash },
        placements: cases.map(({ placementId, version, hash }) => ({ id: placementId, version, hash })),
      },
    };
    return { ...certified, ...(await openFor(this.sealing, caller, { note })), signature: this.sign(certified) };
  }

  private sign(certified: object): Answer<typeof erasureCertificate>['signature'] {
    if (this.key === null) return null;
    const { keyId, publicKey } = this.key;
    return { keyId, publicKey, value: this.key.sign(canonicalText(certified)) };
  }
}

function whoOf(by: unknown): string {
  return typeof by === 'object' && by !== null && 'staffId' in by ? String(by.staffId) : 'system';
}
