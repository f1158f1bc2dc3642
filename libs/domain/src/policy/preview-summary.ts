import type { ObligationKind } from '../words.js';
import { changesAnything, type AdoptionPreview } from './preview.js';

/** What would happen to how much. */
export interface PreviewCounts {
  /** Open cases looked at, and those of them that something would happen to. */
  readonly cases: number;
  readonly changed: number;
  readonly moved: number;
  readonly ended: number;
  readonly appeared: number;
  readonly rearmed: number;
  /** Cases that could not adopt it. */
  readonly refused: number;
}

/** A preview over many cases. */
export interface PreviewSummary {
  readonly totals: PreviewCounts;
  /** By kind of what is owed, only kinds that something happens to. */
  readonly kinds: readonly (Pick<PreviewCounts, 'moved' | 'ended' | 'appeared'> & { readonly kind: ObligationKind })[];
  /** By the owner's team, most changes first; null: owners without a team. */
  readonly teams: readonly (PreviewCounts & { readonly teamId: string | null })[];
  /** Cases that something would happen to, as they came, at most so many as were asked for. */
  readonly cases: readonly AdoptionPreview[];
  readonly casesLeftOut: number;
}

type Counts = { -readonly [K in keyof PreviewCounts]: number };

const none = (): Counts => ({ cases: 0, changed: 0, moved: 0, ended: 0, appeared: 0, rearmed: 0, refused: 0 });

function count(counts: Counts, { moves, ends, appears, rearmed, refused }: AdoptionPreview, changed: boolean): void {
  counts.cases += 1;
  counts.changed += changed ? 1 : 0;
  counts.moved += moves.length;
  counts.ended += ends.length;
  counts.appeared += appears.length;
  counts.rearmed += rearmed;
  counts.refused += refused === null ? 0 : 1;
}

/** Adds previews up one by one, so that ten thousand cases are never held at once; keeps the first `keep` changed ones. */
export function createPreviewSummary(keep: number): {
  readonly add: (preview: AdoptionPreview) => void;
  readonly summary: () => PreviewSummary;
} {
  const totals = none();
  const teams = new Map<string | null, Counts>();
  const kinds = new Map<ObligationKind, { moved: number; ended: number; appeared: number }>();
  const cases: AdoptionPreview[] = [];
  const ofKind = (kind: ObligationKind) => {
    const known = kinds.get(kind) ?? { moved: 0, ended: 0, appeared: 0 };
    kinds.set(kind, known);
    return known;
  };
  return {
    add(preview) {
      const changed = changesAnything(preview);
      const team = teams.get(preview.teamId) ?? none();
      teams.set(preview.teamId, team);
      count(totals, preview, changed);
      count(team, preview, changed);
      for (const { kind } of preview.moves) ofKind(kind).moved += 1;
      for (const { kind } of preview.ends) ofKind(kind).ended += 1;
      for (const { kind } of preview.appears) ofKind(kind).appeared += 1;
      if (changed && cases.length < keep) cases.push(preview);
    },
    summary: () => ({
      totals,
      kinds: [...kinds].map(([kind, counts]) => ({ kind, ...counts })),
      teams: [...teams]
        .map(([teamId, counts]) => ({ teamId, ...counts }))
        .sort((a, b) => b.changed - a.changed || (a.teamId ?? '').localeCompare(b.teamId ?? '')),
      cases,
      casesLeftOut: totals.changed - cases.length,
    }),
  };
}
