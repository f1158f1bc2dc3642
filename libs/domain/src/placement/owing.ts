import type { Obligation } from '../obligations/obligation.js';
import { dueDay } from '../obligations/due-days.js';
import { atOnceRung } from '../obligations/ladder.js';
import { makeObligation, type Making } from '../obligations/making.js';
import { resolveRecipients } from '../obligations/recipients.js';
import type { LadderRung } from '../policy/policy-document.js';
import { dayOf } from '../time/copenhagen.js';
import type { Day } from '../time/instants.js';
import type { ObligationKind } from '../words.js';
import { openPlacement, type Recorder } from './recorder.js';

/** What becomes owed: the day its rule counts from, and by whom (the owner unless told otherwise). */
export interface Owing extends Omit<Making, 'owedBy' | 'computedDue' | 'imported'> {
  readonly owedBy?: string;
  readonly countsFrom: Day;
}

/**
 * Makes an obligation for the moment the rule decides for. A ladder whose first step is at once rings it in the same
 * decision. Null where policy asks for none.
 */
export function owe(recorder: Recorder, owing: Owing): Obligation | null {
  const state = openPlacement(recorder);
  const { policy, importing } = recorder.context;
  const { countsFrom, owedBy = state.ownerId, ...rest } = owing;
  const detail = { ...rest.detail, countsFrom };
  const computedDue = dueDay(policy, owing.kind, countsFrom, detail);
  if (computedDue === null) return null;
  const full: Making = { ...rest, detail, owedBy, computedDue, ...(importing ? { imported: true } : {}) };
  const obligation = makeObligation(policy, `o${state.nextObligation}`, full, recorder.moment);
  recorder.record('obligation-made', { obligation });
  if (importing !== true) ringAtOnce(recorder, obligation);
  return obligation;
}

/** The step of a ladder that is told the moment it is made, by the command that makes it. */
function ringAtOnce(recorder: Recorder, obligation: Obligation): void {
  const { policy, directory } = recorder.context;
  const rung = atOnceRung(policy, obligation.kind);
  if (rung === null) return;
  const { moment } = recorder;
  const found = resolveRecipients(directory, rung.to, obligation.owedBy, openPlacement(recorder), dayOf(moment));
  recorder.record('alarm-rung', {
    obligationId: obligation.id,
    step: rung.step,
    scheduledAt: moment,
    channel: rung.channel,
    ...found,
    missed: [],
    remaining: obligation.alarms,
  });
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
