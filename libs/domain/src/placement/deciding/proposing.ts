import { RuleViolation } from '../../violations.js';
import {
  checkConsiderations,
  checkHappened,
  checkNotOver,
  checkPerson,
  checkPlan,
  checkReason,
  today,
} from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { meetAll, openOf, owe, supersede } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { owePlannedRung, supersedePlannedRung } from '../stage-obligations.js';

/** propose-placement: from the first moment a match decision, the papers and the start are owed. */
export function proposePlacement(recorder: Recorder, data: PlacementCommandData['propose-placement']): void {
  checkPerson(recorder, data.ownerId, '/ownerId');
  if (data.secondPersonId !== undefined) {
    checkPerson(recorder, data.secondPersonId, '/secondPersonId');
    if (data.secondPersonId === data.ownerId) {
      throw new RuleViolation(
        'SAME_PERSON',
        'Owner and second person are two people. Leave the second person out.',
        '/secondPersonId',
      );
    }
  }
  checkPlan(recorder, data.plan);
  checkConsiderations(recorder, data.considerations ?? []);
  const { secondPersonId, considerations, ...rest } = data;
  recorder.record('placement-proposed', {
    ...rest,
    secondPersonId: secondPersonId ?? null,
    considerations: considerations ?? [],
  });
  oweMatchDecision(recorder);
  owePlannedRung(recorder);
}

function oweMatchDecision(recorder: Recorder): void {
  owe(recorder, { kind: 'match-decision', countsFrom: today(recorder), rule: 'after-proposal' });
}

/** decide-match: go, or a justified no-go, which is a good outcome too. */
export function decideMatch(recorder: Recorder, data: PlacementCommandData['decide-match']): void {
  const state = openPlacement(recorder);
  if (state.stage !== 'proposed') {
    throw new RuleViolation('MATCH_ALREADY_DECIDED', 'The match is decided. Use change-plan or end-stage from here.');
  }
  if (state.match === 'no-go' && data.decision === 'no-go') {
    throw new RuleViolation(
      'MATCH_ALREADY_DECIDED',
      'The answer is no-go already. Close the placement with outcome no-go.',
      '/decision',
    );
  }
  checkReason(recorder, 'decide-match', data.because);
  if (data.siteVisitOn !== undefined) checkHappened(recorder, data.siteVisitOn, '/siteVisitOn');
  recorder.record('match-decided', data);
  meetAll(recorder, ['match-decision']);
  if (data.decision === 'no-go') {
    supersedePlannedRung(recorder, 'no-go');
    owe(recorder, { kind: 'next-rung-or-close', countsFrom: today(recorder), rule: 'after-no-go' });
  } else if (state.match === 'no-go') {
    supersede(recorder, openOf(recorder, 'next-rung-or-close'), 'match-go');
    owePlannedRung(recorder);
  }
}

/** change-plan: what the next planned rung makes owed follows the plan, unless its start is on record. */
export function changePlan(recorder: Recorder, data: PlacementCommandData['change-plan']): void {
  const state = openPlacement(recorder);
  checkPlan(recorder, data.plan);
  const waiting = state.stage === 'preparing' || (state.stage === 'proposed' && state.match === 'open');
  const next = data.plan[0];
  if (waiting && state.ahead === null && next !== undefined) checkNotOver(recorder, next.startsOn, '/plan/0/startsOn');
  recorder.record('plan-changed', data);
  if (!waiting || state.ahead !== null) return;
  const before = openOf(recorder, 'start-or-replan')[0]?.detail;
  if (before !== undefined && before.firstDay === next?.startsOn && before.rung === next?.stage) return;
  supersedePlannedRung(recorder, 'plan-changed');
  if (next !== undefined) meetAll(recorder, ['next-rung-or-close']);
  owePlannedRung(recorder);
}

/** change-considerations: what the workplace must respect, as it is from now on. */
export function changeConsiderations(recorder: Recorder, data: PlacementCommandData['change-considerations']): void {
  checkConsiderations(recorder, data.considerations);
  recorder.record('considerations-changed', data);
}
