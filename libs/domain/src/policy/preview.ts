import { planAdoption } from '../placement/adoption-plan.js';
import type { OpenPlacement } from '../placement/state.js';
import { makeObligation } from '../obligations/making.js';
import { dueDay } from '../obligations/due-days.js';
import type { Directory } from '../staff/directory.js';
import { teamOf } from '../staff/presence.js';
import type { Day, Instant } from '../time/instants.js';
import { isRuleViolation, type ViolationCode } from '../violations.js';
import type { ObligationKind } from '../words.js';
import type { PolicyDocument } from './policy-document.js';

/** What a policy version would do to one open case. Ids and codes only. */
export interface AdoptionPreview {
  readonly placementId: string;
  readonly ownerId: string;
  /** The owner's team; null where the owner has none. */
  readonly teamId: string | null;
  readonly moves: readonly {
    readonly obligationId: string;
    readonly kind: ObligationKind;
    readonly from: Day;
    readonly to: Day;
  }[];
  readonly ends: readonly { readonly obligationId: string; readonly kind: ObligationKind; readonly dueOn: Day }[];
  readonly appears: readonly { readonly kind: ObligationKind; readonly dueOn: Day }[];
  /** How many keep their day and ring otherwise. */
  readonly rearmed: number;
  /** Why the case could not adopt it; null where it can. */
  readonly refused: ViolationCode | null;
}

/**
 * What would move, end or appear on an open case if it adopted a version now: the same plan that `adopt-policy` carries
 * out. Pure; `from` is the version the case has adopted.
 */
export function previewAdoption(
  state: OpenPlacement,
  from: PolicyDocument,
  to: PolicyDocument,
  directory: Directory,
  now: Instant,
): AdoptionPreview {
  const { placementId, ownerId } = state;
  const nothing = { moves: [], ends: [], appears: [], rearmed: 0, refused: null };
  const whose = { placementId, ownerId, teamId: teamOf(directory, ownerId)?.teamId ?? null };
  if (state.policyVersion === to.version) return { ...whose, ...nothing };
  try {
    const { moves, ends, appears, rearms } = planAdoption(state, from, to, now);
    return {
      ...whose,
      moves: moves.map(({ obligation: { id, kind, dueOn }, remade }) => ({
        ...{ obligationId: id, kind, from: dueOn },
        to: remade.dueOn,
      })),
      ends: ends.map(({ id, kind, dueOn }) => ({ obligationId: id, kind, dueOn })),
      appears: appears.map(({ kind, countsFrom, rule, detail = {} }) => {
        const computedDue = dueDay(to, kind, countsFrom, detail) ?? countsFrom;
        return { kind, dueOn: makeObligation(to, '', { kind, owedBy: ownerId, computedDue, rule, detail }, now).dueOn };
      }),
      rearmed: rearms.length,
      refused: null,
    };
  } catch (error) {
    if (isRuleViolation(error)) return { ...whose, ...nothing, refused: error.code };
    throw error;
  }
}

/** Whether a version would change anything of a case. */
export function changesAnything({ moves, ends, appears, rearmed, refused }: AdoptionPreview): boolean {
  return moves.length + ends.length + appears.length + rearmed > 0 || refused !== null;
}
