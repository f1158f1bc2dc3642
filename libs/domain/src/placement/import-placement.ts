import { RuleViolation } from '../violations.js';
import type { Day } from '../time/instants.js';
import { startOfDay } from '../time/copenhagen.js';
import type { EarlyEndReason, Outcome, Paper } from '../words.js';
import { checkDays, checkHappened, checkHours, checkOrder, checkPerson, checkPlan, today } from './checks.js';
import type { DecisionContext } from './context.js';
import type { PlacementEvent, PlannedStage, StageTerms } from './events.js';
import { owe } from './owing.js';
import { createRecorder, type Recorder } from './recorder.js';
import {
  isPaid,
  oweAfterCare,
  oweClosingDecisionIfDone,
  oweFlexStatutory,
  oweFollowUp,
  oweNextFollowUp,
  owePapers,
  owePlannedRung,
  oweStageEndDecision,
} from './stage-obligations.js';
import { takeEffect } from './take-effect.js';

/** A case as another system knew it, at the rung where it stands. */
export interface ImportedPlacement {
  readonly placementId: string;
  readonly citizenId: string;
  readonly companyId: string;
  readonly ownerId: string;
  readonly secondPersonId: string | null;
  readonly proposedOn: Day;
  readonly standing:
    | { readonly at: 'proposed' | 'preparing'; readonly plan: readonly PlannedStage[] }
    | {
        readonly at: 'rung';
        readonly terms: StageTerms;
        readonly papersMissing: readonly Paper[];
        /** Follow-ups held on this rung. */
        readonly held: { readonly count: number; readonly lastOn: Day } | null;
        /** The first day of paid work, where an earlier rung was it; else the rung's own first day counts. */
        readonly firstPaidDay: Day | null;
        readonly checkInsDone: number;
        /** Flex job: the last interview of the law; left out, the first one is counted from its start. */
        readonly lastInterviewOn?: Day | null;
      }
    | {
        readonly at: 'closed';
        readonly endedOn: Day;
        readonly outcome?: Outcome;
        readonly endedEarly?: { readonly reason: EarlyEndReason };
      };
}

/**
 * The events that open an imported case at its present rung with its obligations armed. What is already overdue is marked
 * (`originallyDueOn`) and rings once, to the owner, on the next working day. Source: design, "Import".
 * @throws RuleViolation like the commands do; nothing is recorded then
 */
export function importPlacement(input: ImportedPlacement, context: DecisionContext): readonly PlacementEvent[] {
  const recorder = createRecorder(null, { ...context, importing: true }, 'system');
  const { standing, placementId, citizenId, companyId, ownerId, secondPersonId, proposedOn } = input;
  checkPerson(recorder, ownerId, '/ownerId');
  if (secondPersonId !== null) checkPerson(recorder, secondPersonId, '/secondPersonId');
  if (secondPersonId === ownerId) {
    throw new RuleViolation('SAME_PERSON', 'Owner and second person are two people.', '/secondPersonId');
  }
  checkHappened(recorder, proposedOn, '/proposedOn');
  const plan = 'plan' in standing ? standing.plan : [];
  const people = { ownerId, secondPersonId };
  recorder.record(
    'placement-proposed',
    { placementId, citizenId, companyId, ...people, plan, considerations: [], imported: true },
    proposedOn,
  );
  switch (standing.at) {
    case 'proposed':
    case 'preparing':
      checkPlan(recorder, standing.plan);
      importWaiting(recorder, standing.at, proposedOn, standing.plan);
      break;
    case 'rung':
      importRung(recorder, standing);
      break;
    case 'closed': {
      const { at: _at, ...ended } = standing;
      checkHappened(recorder, ended.endedOn, '/endedOn');
      recorder.record('placement-closed', ended, ended.endedOn);
      break;
    }
  }
  return recorder.events();
}

function importWaiting(
  recorder: Recorder,
  at: 'proposed' | 'preparing',
  proposedOn: Day,
  plan: readonly PlannedStage[],
): void {
  if (at === 'proposed') {
    owe(recorder, { kind: 'match-decision', countsFrom: proposedOn, rule: 'after-proposal' });
  } else {
    recorder.record('match-decided', { decision: 'go', because: { reason: 'imported' } });
  }
  owePlannedRung(recorder);
  if (at === 'preparing' && plan.length === 0) {
    owe(recorder, { kind: 'next-rung-or-close', countsFrom: today(recorder), rule: 'imported' });
  }
}

function importRung(recorder: Recorder, standing: Extract<ImportedPlacement['standing'], { at: 'rung' }>): void {
  const { terms, held, papersMissing, checkInsDone } = standing;
  checkHappened(recorder, terms.startsOn, '/startsOn');
  checkDays(recorder, terms, '');
  checkHours(recorder, terms.weeklyHours, '/weeklyHours', terms.stage);
  if (held !== null) {
    checkHappened(recorder, held.lastOn, '/held/lastOn');
    checkOrder(terms.startsOn, held.lastOn, '/held/lastOn', 'The last follow-up lies before the rung');
  }
  if (standing.firstPaidDay !== null) checkHappened(recorder, standing.firstPaidDay, '/firstPaidDay');
  const lastInterviewOn = standing.lastInterviewOn ?? null;
  if (lastInterviewOn !== null) checkHappened(recorder, lastInterviewOn, '/lastInterviewOn');
  recorder.record('match-decided', { decision: 'go', because: { reason: 'imported' } });
  owePapers(recorder, terms.stage, terms.startsOn, papersMissing);
  const firstPaidDay = isPaid(terms.stage) ? (standing.firstPaidDay ?? terms.startsOn) : null;
  recorder.record(
    'stage-started',
    {
      terms,
      beside: false,
      effectiveAt: startOfDay(terms.startsOn),
      ...(firstPaidDay === null ? {} : { firstPaidDay }),
      ...(held === null ? {} : { held }),
    },
    terms.startsOn,
  );
  const state = recorder.state();
  if (state !== null && 'main' in state && held !== null)
    oweNextFollowUp(recorder, state.main, held.lastOn, held.count);
  if (held === null && (firstPaidDay === null || firstPaidDay === terms.startsOn)) {
    oweFollowUp(recorder, terms.stage, terms.startsOn, 1, false);
  }
  if (terms.plannedEnd !== null) oweStageEndDecision(recorder, terms, terms.plannedEnd);
  if (terms.stage === 'flex-job') oweFlexStatutory(recorder, terms, lastInterviewOn);
  if (firstPaidDay !== null) {
    oweAfterCare(recorder, firstPaidDay, checkInsDone);
    oweClosingDecisionIfDone(recorder, today(recorder));
  }
  // A rung whose planned end has passed is over; what comes next is owed like all that is overdue.
  takeEffect(recorder, 'afterwards');
}
