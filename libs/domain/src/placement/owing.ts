import type { Obligation } from '../obligations/obligation.js';
import { makeObligation, type Making } from '../obligations/making.js';
import { resolveRecipients } from '../obligations/recipients.js';
import type { LadderRung } from '../policy/policy-document.js';
import { dayOf } from '../time/copenhagen.js';
import type { Day } from '../time/instants.js';
import type { ObligationKind } from '../words.js';
import { openPlacement, type Recorder } from './recorder.js';

/** Makes an obligation for the moment the rule decides for. Owed by the owner unless told otherwise. */
export function owe(recorder: Recorder, making: Omit<Making, 'owedBy'> & { readonly owedBy?: string }): Obligation {
  const state = openPlacement(recorder);
  const { policy, importing } = recorder.context;
  const full: Making = { ...making, owedBy: making.owedBy ?? state.ownerId, ...(importing ? { imported: true } : {}) };
  const obligation = makeObligation(policy, `o${state.nextObligation}`, full, recorder.moment);
  recorder.record('obligation-made', { obligation });
  return obligation;
}

/** What is open of a kind, earliest due first. */
export function openOf(recorder: Recorder, ...kinds: readonly ObligationKind[]): readonly Obligation[] {
  const state = recorder.state();
  if (state === null) return [];
  return Object.values(state.obligations)
    .filter((obligation) => kinds.includes(obligation.kind))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
}

/** Ends every open obligation of the kinds as met on a day (today unless told otherwise). */
export function meetAll(recorder: Recorder, kinds: readonly ObligationKind[], metOn?: Day): void {
  const day = metOn ?? dayOf(recorder.moment);
  for (const { id } of openOf(recorder, ...kinds))
    recorder.record('obligation-met', { obligationId: id, metOn: day }, day);
}

/** Ends obligations because something newer took their place. */
export function supersede(recorder: Recorder, obligations: readonly Obligation[], why: string): void {
  for (const { id } of obligations) recorder.record('obligation-superseded', { obligationId: id, why });
}

/** Tells people outside any ladder, e.g. the team lead of a second move. Resolved like a rung: never nobody. */
export function tell(recorder: Recorder, roles: LadderRung['to'], about: string, obligationId: string | null): void {
  const state = openPlacement(recorder);
  const owedBy = (obligationId === null ? undefined : state.obligations[obligationId]?.owedBy) ?? state.ownerId;
  const found = resolveRecipients(recorder.context.directory, roles, owedBy, state, dayOf(recorder.moment));
  recorder.record('person-told', { about, obligationId, ...found });
}
