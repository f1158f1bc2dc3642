import { RuleViolation } from '../../violations.js';
import { makeObligation } from '../../obligations/making.js';
import type { Obligation } from '../../obligations/obligation.js';
import { laterOf } from '../../time/days.js';
import { workingDaysBetween } from '../../time/working-days.js';
import { isLeadOrManager, worksTheCase } from '../authority.js';
import { checkCovered, checkReason, openObligation, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { tell } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { oweClosingDecisionIfDone, oweNextFollowUp } from '../stage-obligations.js';

/** What people made themselves and may take back themselves. */
const MADE_BY_PEOPLE: readonly Obligation['kind'][] = ['promise', 'next-step'];

function refuseStatutory(obligation: Obligation): void {
  if (!obligation.statutory) return;
  throw new RuleViolation(
    'STATUTORY',
    `The law sets this day (${obligation.because.rule}); it is not moved or cancelled.`,
    '/obligationId',
  );
}

/** Who has the case is settled by an answer, not by a date. @throws RuleViolation OBLIGATION_KIND */
function refuseWhoseCase({ kind }: Obligation, kinds: readonly Obligation['kind'][]): void {
  if (!kinds.includes(kind)) return;
  const way = 'An offer is accepted, declined or withdrawn; an owner is found by an offer or assigned by a team lead.';
  throw new RuleViolation('OBLIGATION_KIND', way, '/obligationId');
}

/** move-obligation: the old one ends as moved, another stands in its place. A second or a long move tells the team lead. */
export function moveObligation(recorder: Recorder, data: PlacementCommandData['move-obligation']): void {
  const obligation = openObligation(recorder, data.obligationId);
  refuseStatutory(obligation);
  refuseWhoseCase(obligation, ['accept-hand-off']);
  checkReason(recorder, 'move-obligation', data.because);
  if (data.dueOn <= today(recorder)) {
    throw new RuleViolation('DATE_IN_PAST', 'Move it to a day after today.', '/dueOn');
  }
  checkCovered(recorder, data.dueOn, '/dueOn');
  const { policy } = recorder.context;
  const id = `o${openPlacement(recorder).nextObligation}`;
  const moves = (obligation.detail.moves ?? 0) + 1;
  const { booked: _booked, window: _window, paused: _paused, beforePause: _before, ...detail } = obligation.detail;
  const moved = makeObligation(
    policy,
    id,
    {
      kind: obligation.kind,
      owedBy: obligation.owedBy,
      computedDue: data.dueOn,
      rule: obligation.because.rule,
      detail: { ...detail, replaces: obligation.id, moves },
    },
    recorder.moment,
  );
  if (moved.dueOn === obligation.dueOn) {
    throw new RuleViolation('DATES_ORDER', 'It is due on that day already (a closed day rolls on).', '/dueOn');
  }
  recorder.record('obligation-moved', {
    obligationId: obligation.id,
    from: obligation.dueOn,
    to: moved.dueOn,
    by: id,
    because: data.because,
  });
  recorder.record('obligation-made', { obligation: moved });
  const far = workingDaysBetween(policy.calendar, obligation.dueOn, moved.dueOn) > policy.moving.tellOverWorkingDays;
  if (moves >= policy.moving.tellFromMove) tell(recorder, ['team-lead'], 'moved-again', id);
  else if (far) tell(recorder, ['team-lead'], 'moved-far', id);
}

/** cancel-obligation: people take back what they made; only the team lead cancels what policy made. */
export function cancelObligation(recorder: Recorder, data: PlacementCommandData['cancel-obligation']): void {
  const obligation = openObligation(recorder, data.obligationId);
  refuseStatutory(obligation);
  refuseWhoseCase(obligation, ['accept-hand-off', 'find-owner']);
  checkReason(recorder, 'cancel-obligation', data.because);
  const { afterCare } = recorder.context.policy;
  const optional =
    (obligation.detail.checkIn ?? 0) >= afterCare.optionalFrom && data.because.reason === afterCare.optionalReason;
  const byPeople = MADE_BY_PEOPLE.includes(obligation.kind);
  if (byPeople && !worksTheCase(recorder.state(), recorder.context)) {
    const rule = 'People on the case made this, and they take it back.';
    throw new RuleViolation('NOT_ALLOWED', rule, '/obligationId');
  }
  if (!byPeople && !optional && !isLeadOrManager(recorder.state(), recorder.context)) {
    throw new RuleViolation(
      'NOT_ALLOWED',
      'Policy made this: only the team lead or a manager cancels it. You may move it.',
      '/obligationId',
    );
  }
  recorder.record('obligation-cancelled', data);
  const state = openPlacement(recorder);
  if (obligation.kind === 'after-care') oweClosingDecisionIfDone(recorder, today(recorder));
  if (obligation.kind === 'follow-up' && 'main' in state) {
    const after = laterOf(obligation.dueOn, today(recorder));
    oweNextFollowUp(recorder, state.main, after, Math.max(state.main.held, 1));
  }
}
