import type { Obligation } from '../obligations/obligation.js';
import type { PlacementEventOf, PlacementEventType } from '../placement/events.js';
import type { PlacementOnRung, RunningStage } from '../placement/state.js';
import type { Day } from '../time/instants.js';
import { isRuleViolation, type RuleViolation } from '../violations.js';
import type { ObligationKind } from '../words.js';
import type { Life } from './life.js';

/** Every event of a type, in order. */
export function all<T extends PlacementEventType>(life: Life, type: T): readonly PlacementEventOf<T>[] {
  return life.events.filter((event): event is PlacementEventOf<T> => event.type === type);
}

/** The last event of a type. */
export function last<T extends PlacementEventType>(life: Life, type: T): PlacementEventOf<T> {
  const found = all(life, type).at(-1);
  if (found === undefined) throw new Error(`There is no ${type}.`);
  return found;
}

/** What a step added to the record, as event types. */
export function added(before: Life, after: Life): readonly PlacementEventType[] {
  return after.events.slice(before.events.length).map((event) => event.type);
}

/** Every obligation ever made, of a kind, in order. */
export function made(life: Life, kind: ObligationKind): readonly Obligation[] {
  return all(life, 'obligation-made')
    .map((event) => event.data.obligation)
    .filter((obligation) => obligation.kind === kind);
}

/** The due days of every obligation of a kind that was ever made. */
export function dueDays(life: Life, kind: ObligationKind): readonly Day[] {
  return made(life, kind).map((obligation) => obligation.dueOn);
}

/** What is open, of a kind, in the order it was made. */
export function open(life: Life, kind: ObligationKind): readonly Obligation[] {
  return Object.values(life.state?.obligations ?? {}).filter((obligation) => obligation.kind === kind);
}

/** The one open obligation of a kind. */
export function owed(life: Life, kind: ObligationKind): Obligation {
  const [first, second] = open(life, kind);
  if (first === undefined) throw new Error(`No ${kind} is owed.`);
  if (second !== undefined) throw new Error(`More than one ${kind} is owed.`);
  return first;
}

/** Its alarms, as `2026-01-12T07:00 due`. */
export function armed(obligation: Obligation): readonly string[] {
  return obligation.alarms.map(({ at, step }) => `${at.slice(0, 16)} ${step}`);
}

/** Every alarm that rang, of a kind, as `2026-01-12T07:00 due anna-b,ole-t`. */
export function rang(life: Life, kind: ObligationKind): readonly string[] {
  const ids = made(life, kind).map((obligation) => obligation.id);
  return all(life, 'alarm-rung')
    .filter(({ data }) => ids.includes(data.obligationId))
    .map(({ at, data }) => {
      const who = data.recipients.map(({ staffId }) => staffId ?? 'mailbox').join(',');
      return `${at.slice(0, 16)} ${data.step} ${who}`;
    });
}

/** How an obligation ended, or `open`. */
export function endOf(life: Life, id: string): string {
  const ends = ['obligation-met', 'obligation-moved', 'obligation-cancelled', 'obligation-superseded'] as const;
  const found = ends.find((type) => all(life, type).some(({ data }) => data.obligationId === id));
  return found === undefined ? 'open' : found.slice('obligation-'.length);
}

/** The rung that runs. */
export function running(life: Life): RunningStage {
  if (life.state === null || !('main' in life.state)) throw new Error('No rung is running.');
  return (life.state satisfies PlacementOnRung).main;
}

/** The refusal of a step. It throws where the step was not refused. */
export function refusal(step: () => unknown): RuleViolation {
  try {
    step();
  } catch (error) {
    if (isRuleViolation(error)) return error;
    throw error;
  }
  throw new Error('This should have been refused.');
}

/** The code of a refusal and the field it names, as `DATE_IN_PAST /dueOn`. */
export function refused(step: () => unknown): string {
  const { code, pointer } = refusal(step);
  return pointer === undefined ? code : `${code} ${pointer}`;
}
