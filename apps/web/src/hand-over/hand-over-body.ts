import type { HandOverBody, HandOverDraft, HandOverPlan } from './hand-over.types.js';

/** What is missing, by the pointer of its field. */
export type Wrong = 'receivers' | 'chosen' | 'receiver' | 'because' | 'briefing';

const becauseOf = ({ reason, note }: HandOverDraft): HandOverBody['because'] => ({
  reason,
  ...(note.trim() !== '' && { note: note.trim() }),
});

/** What a dry run is asked. */
export function dryRunBody(from: string, draft: HandOverDraft): HandOverBody {
  const assign =
    draft.mode === 'all'
      ? { to: [...draft.receivers] }
      : Object.entries(draft.chosen).map(([placementId, to]) => ({ placementId, to }));
  return { from, dryRun: true, assign, because: becauseOf(draft) };
}

/**
 * What is started: exactly what the dry run showed, placement by placement. What it said cannot move goes along, so that it is
 * on record with its reason.
 */
export function startBody(plan: HandOverPlan, draft: HandOverDraft): HandOverBody {
  const refused = plan.stays.flatMap(({ placementId, to }) => (to === null ? [] : [{ placementId, to }]));
  return {
    from: plan.from,
    dryRun: false,
    assign: [...plan.moves.map(({ placementId, to }) => ({ placementId, to })), ...refused],
    briefing: draft.briefing.trim(),
    because: becauseOf(draft),
  };
}

/** What keeps a dry run from being worth asking for; the briefing is only needed to start. */
export function missing(draft: HandOverDraft, toStart: boolean): Readonly<Record<string, Wrong>> {
  const receivers = Object.values(draft.chosen);
  return {
    ...(draft.mode === 'all' && draft.receivers.length === 0 && { '/assign': 'receivers' as const }),
    ...(draft.mode === 'some' && receivers.length === 0 && { '/assign': 'chosen' as const }),
    ...(draft.mode === 'some' && receivers.includes('') && { '/assign': 'receiver' as const }),
    ...(draft.reason === '' && { '/because/reason': 'because' as const }),
    ...(toStart && draft.briefing.trim() === '' && { '/briefing': 'briefing' as const }),
  };
}
