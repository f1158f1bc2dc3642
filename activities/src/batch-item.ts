import type { BatchStarter, BatchWork, ClaimedItem, Settlement } from '@holdfast/batches';
import type { CaseHandling } from '@holdfast/case-handling';
import type { BatchKind } from '@holdfast/contracts';
import { assertNever, isRuleViolation, type Actor, type PlacementCommand, type SealedText } from '@holdfast/domain';
import { v5 } from 'uuid';
import { summaryOf } from './failures.js';

/** So often others may be in the way of an item, before that is its result. */
const MOST_ATTEMPTS = 20;
/** Something unforeseen is tried so often: a fault in one placement must not stop the others for ever. */
const MOST_FAULTS = 3;
/** Somebody else changed the case at the same time: the next try sees what they did. */
const IN_THE_WAY: readonly string[] = ['CONFLICT', 'VERSION_MISMATCH'];
const SYSTEM: Actor = { kind: 'system' };

/** The batch an item belongs to. */
export interface BatchOfItem {
  readonly tenant: string;
  readonly kind: BatchKind;
  readonly about: string;
  readonly batchId: string;
  readonly startedBy: BatchStarter | null;
  /** Temporal's now. */
  readonly now: string;
}

/** Works on one item; answers what came of it. @throws StoreUnavailableError when nobody can know what came of it */
export type ItemWorker = (batch: BatchOfItem, item: ClaimedItem) => Promise<Settlement>;

/** What working on an item stands on. */
export interface ItemPorts {
  readonly batches: BatchWork;
  readonly cases: CaseHandling;
  readonly offsetOf?: (tenant: string, placementId: string) => Promise<number>;
}

/** Makes the worker of items: one command each, under an id that the batch and the placement make. */
export function createItemWorker({ batches, cases, offsetOf }: ItemPorts): ItemWorker {
  async function send(
    batch: BatchOfItem,
    { placementId, round }: ClaimedItem,
    command: PlacementCommand,
    ifMatch?: number,
  ): Promise<Settlement> {
    const { tenant, batchId, startedBy } = batch;
    const offsetMs = (await offsetOf?.(tenant, placementId)) ?? 0;
    const commandId = v5(round === 0 ? placementId : `${placementId}/${String(round)}`, batchId);
    const { events } = await cases.handle({
      tenant,
      placementId,
      command,
      actor: startedBy ?? SYSTEM,
      now: new Date(Date.parse(batch.now) + offsetMs).toISOString(),
      commandId,
      bodyHmac: null,
      ...(ifMatch !== undefined && { ifMatch }),
    });
    return events.length > 0 ? { status: 'done', commandId } : { status: 'skipped', code: 'NOTHING_TO_DO' };
  }

  /** Only the offer that this hand-over made is withdrawn, and only as long as nobody has answered it. */
  async function undo(batch: BatchOfItem, item: ClaimedItem): Promise<Settlement> {
    const { tenant, about } = batch;
    const handOver = `hand-over/${about}`;
    // Somebody may be making that very offer at this moment: come back when it is made.
    if (await batches.isUnderWay(tenant, handOver, item.placementId)) return { status: 'waiting' };
    const { batchId, version } = await batches.offerOn(tenant, item.placementId);
    if (batchId === about) {
      const because = { reason: 'hand-over-undone' };
      return send(batch, item, { type: 'withdraw-hand-off', data: { because } }, version);
    }
    const ended = await batches.endOfOffer(tenant, handOver, item.placementId);
    return { status: 'skipped', code: (ended ?? 'nothing-offered').replace(/^hand-off-/, '') };
  }

  async function attempt(batch: BatchOfItem, item: ClaimedItem): Promise<Settlement> {
    switch (batch.kind) {
      case 'owner-left':
        return send(batch, item, { type: 'owner-left', data: { staffId: batch.about } });
      case 'adopt-policy':
        return send(batch, item, { type: 'adopt-policy', data: { version: batch.about } });
      case 'hand-over': {
        const { to, briefing } = item.command as { readonly to: string; readonly briefing: SealedText };
        return send(batch, item, { type: 'offer-hand-off', data: { to, briefing, batchId: batch.about } });
      }
      case 'hand-over-undo':
        return undo(batch, item);
      default:
        return assertNever(batch.kind);
    }
  }

  return async (batch, item) => {
    try {
      return await attempt(batch, item);
    } catch (error) {
      const { name, code } = summaryOf(error);
      if (code === 'STORE_UNAVAILABLE') throw error;
      if (isRuleViolation(error) || code === 'IDEMPOTENCY_KEY_REUSED') return { status: 'refused', code };
      const limit = IN_THE_WAY.includes(code) ? MOST_ATTEMPTS : MOST_FAULTS;
      if (item.attempts + 1 < limit) return { status: 'waiting' };
      return { status: 'refused', code: code === '' ? name : code };
    }
  };
}
