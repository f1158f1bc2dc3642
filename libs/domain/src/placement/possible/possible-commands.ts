import { isRuleViolation, type RuleViolation } from '../../violations.js';
import { dayOf } from '../../time/copenhagen.js';
import { PLACEMENT_COMMANDS, type PlacementCommand } from '../commands.js';
import type { DecisionContext } from '../context.js';
import { decide } from '../decide.js';
import { createRecorder } from '../recorder.js';
import type { Placement } from '../state.js';
import { takeEffect } from '../take-effect.js';
import type { OfferedCommandType, PossibleChoice, PossibleCommand, Try } from './possible-command.types.js';
import { TRIES } from './tries.js';
import type { Trying } from './trying.js';

const OFFERED = PLACEMENT_COMMANDS.filter((type): type is OfferedCommandType => type !== 'propose-placement');

/**
 * What a person can do on a case now, and why not the rest: every command is put to `decide` itself, so no second table of
 * rules can differ from the first. A command is offered when one way of sending it would be recorded; each thing it could
 * choose (something owed, a paper, a rung) says for itself whether that one would be. Nothing is recorded.
 * @param context with the history of the case, for its corrections; the actor is a person
 */
export function possibleCommands(placement: Placement, context: DecisionContext): readonly PossibleCommand[] {
  const { actor, now } = context;
  if (actor.kind === 'system') throw new Error('Nobody asks what the clock can do.');
  const trying: Trying = { placement: asItIs(placement, context), context, today: dayOf(now), actorId: actor.staffId };
  return OFFERED.map((command) => possibleCommand(command, trying));
}

/** The case with every transition due by now, whether the clock has rung or not. */
function asItIs(placement: Placement, context: DecisionContext): Placement {
  if (placement.stage === 'closed') return placement;
  const clock = createRecorder(placement, context, 'system');
  takeEffect(clock);
  return clock.state() ?? placement;
}

function possibleCommand(command: OfferedCommandType, trying: Trying): PossibleCommand {
  const choices = new Map<string, PossibleChoice>();
  const refusals: (RuleViolation | null)[] = [];
  for (const { data, choice } of TRIES[command](trying) as readonly Try[]) {
    const refusal = refusalOf({ type: command, data } as PlacementCommand, trying);
    refusals.push(refusal);
    if (choice === undefined) continue;
    const known = choices.get(choice.value);
    if (known === undefined || refusal === null) choices.set(choice.value, { ...choice, refusal });
  }
  return { command, refusal: refusals.includes(null) ? null : telling(refusals), choices: [...choices.values()] };
}

/** What the domain says to it. Errors that are no refusal are mistakes of ours and go on. */
function refusalOf(command: PlacementCommand, { placement, context }: Trying): RuleViolation | null {
  try {
    decide(command, placement, context);
    return null;
  } catch (error) {
    if (isRuleViolation(error)) return error;
    throw error;
  }
}

/** The refusal that says most: that what is owed is of another kind says the least. */
function telling(refusals: readonly (RuleViolation | null)[]): RuleViolation {
  const said = refusals.filter((refusal) => refusal !== null);
  const most = said.find(({ code }) => code !== 'OBLIGATION_KIND') ?? said[0];
  if (most === undefined) throw new Error('Every command is tried at least once.');
  return most;
}
