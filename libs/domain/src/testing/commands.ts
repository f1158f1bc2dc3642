import type { PlacementCommand, PlacementCommandData, PlacementCommandType } from '../placement/commands.js';
import type { NextStep, PlannedStage, ReasonGiven } from '../placement/events.js';
import type { Day } from '../time/instants.js';
import type { ApprovalSubject, Paper } from '../words.js';
import { ANNA, OLE } from './people.js';

/** Any personal text: the domain never looks inside. */
export const text = { sealed: 'c2VhbGVk' };

/** A reason every list of the default policy holds. */
export const other: ReasonGiven = { reason: 'other' };

/** An internship of eight weeks: 12 January to 6 March 2026. */
export const internship: PlannedStage = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-01-12',
  plannedEnd: '2026-03-06',
  weeklyHours: 25,
  jobFunction: 'Lager',
};

/** A wage subsidy of twelve weeks, from the Monday after the internship. */
export const wageSubsidy: PlannedStage = {
  ...internship,
  stage: 'wage-subsidy',
  startsOn: '2026-03-09',
  plannedEnd: '2026-05-29',
  weeklyHours: 37,
};

/** A permanent job from 2 February 2026. */
export const job: PlannedStage = {
  stage: 'paid-hours',
  purpose: 'ordinary-job',
  startsOn: '2026-02-02',
  weeklyHours: 37,
  jobFunction: 'Butik',
};

/** A permanent flex job from 2 March 2026. */
export const flexJob: PlannedStage = { ...job, stage: 'flex-job', startsOn: '2026-03-02', weeklyHours: 6 };

/** Any command, by its name. */
export function send<T extends PlacementCommandType>(type: T, data: PlacementCommandData[T]): PlacementCommand {
  return { type, data } as PlacementCommand;
}

/** propose-placement: Anna owns it, Ole is second person, the plan is what is given. */
export function propose(
  plan: readonly PlannedStage[],
  more: Partial<PlacementCommandData['propose-placement']> = {},
): PlacementCommand {
  const ids = { placementId: 'p-1', citizenId: 'c-1', companyId: 'f-1' };
  return send('propose-placement', { ...ids, ownerId: ANNA, secondPersonId: OLE, plan, ...more });
}

/** decide-match: go. */
export const go: PlacementCommand = send('decide-match', { decision: 'go', because: { reason: 'good-match' } });
/** decide-match: no-go. */
export const noGo: PlacementCommand = send('decide-match', { decision: 'no-go', because: { reason: 'bad-match' } });

/** receive-paper. */
export function received(paper: Paper, receivedOn: Day): PlacementCommand {
  return send('receive-paper', { paper, receivedOn });
}

/** start-stage, on the terms of the plan or others. */
export function start(stage: PlannedStage, more: Partial<PlacementCommandData['start-stage']> = {}): PlacementCommand {
  return send('start-stage', { ...stage, ...more });
}

/** record-follow-up: held on a day, by telephone, going on as planned, unless told otherwise. */
export function held(occurredOn: Day, more: Partial<PlacementCommandData['record-follow-up']> = {}): PlacementCommand {
  const nextStep: NextStep = { kind: 'as-planned' };
  return send('record-follow-up', {
    occurredOn,
    channel: 'call',
    participants: text,
    findings: text,
    nextStep,
    ...more,
  });
}

/** A next step with a day, owed by Anna unless told otherwise. */
export function nextStepOn(dueOn: Day, owedBy = ANNA): NextStep {
  return { kind: 'dated', what: text, owedBy, dueOn };
}

/** make-promise, owed by Anna unless told otherwise. */
export function promise(dueOn: Day, owedBy = ANNA): PlacementCommand {
  return send('make-promise', { what: text, to: text, owedBy, dueOn });
}

/** move-obligation. */
export function move(obligationId: string, dueOn: Day): PlacementCommand {
  return send('move-obligation', { obligationId, dueOn, because: other });
}

/** cancel-obligation. */
export function cancel(obligationId: string, reason = 'other'): PlacementCommand {
  return send('cancel-obligation', { obligationId, because: { reason } });
}

/** end-stage. */
export function end(endedOn: Day, more: Partial<PlacementCommandData['end-stage']> = {}): PlacementCommand {
  return send('end-stage', { endedOn, because: other, purposeMet: 'partly', ...more });
}

/** close-placement, the purpose met unless told otherwise. */
export function close(
  endedOn: Day,
  more: Omit<PlacementCommandData['close-placement'], 'endedOn'> = { outcome: 'purpose-met' },
): PlacementCommand {
  return send('close-placement', { endedOn, ...more });
}

/** offer-hand-off, with a briefing. */
export function offer(to: string, more: Partial<PlacementCommandData['offer-hand-off']> = {}): PlacementCommand {
  return send('offer-hand-off', { to, briefing: text, ...more });
}

/** accept-hand-off. */
export const accept: PlacementCommand = send('accept-hand-off', {});

/** decline-hand-off: too much to do already, unless told otherwise. */
export function decline(reason = 'full-load'): PlacementCommand {
  return send('decline-hand-off', { because: { reason } });
}

/** withdraw-hand-off. */
export function withdraw(reason = 'somebody-else'): PlacementCommand {
  return send('withdraw-hand-off', { because: { reason } });
}

/** owner-left: what the batch sends for each case of somebody who has left. */
export function left(staffId: string): PlacementCommand {
  return send('owner-left', { staffId });
}

/** report-absence: ill from a day on, nobody knows for how long, unless told otherwise. */
export function absent(from: Day, more: Partial<PlacementCommandData['report-absence']> = {}): PlacementCommand {
  return send('report-absence', { kind: 'ill', from, reportedBy: text, ...more });
}

/** raise-concern. */
export const concern: PlacementCommand = send('raise-concern', { what: text, reportedBy: text });

/** answer-report; whoever reported it was told, unless told otherwise. */
export function answer(obligationId: string, toldReporter = true): PlacementCommand {
  return send('answer-report', { obligationId, answer: text, toldReporter });
}

/** request-approval. */
export function ask(what: ApprovalSubject): PlacementCommand {
  return send('request-approval', { what, note: text });
}

/** approve: granted, unless told otherwise. */
export function grant(obligationId: string, granted = true): PlacementCommand {
  return send('approve', { obligationId, granted, because: other });
}

/** extend-stage. */
export function extend(plannedEnd: Day, justification = 'concrete-assessment'): PlacementCommand {
  return send('extend-stage', { plannedEnd, justification, because: other });
}

/** pause, until a day. */
export function pause(until: Day): PlacementCommand {
  return send('pause', { until, because: other });
}

/** resume. */
export const resume: PlacementCommand = send('resume', { because: other });

/** reopen. */
export const reopen: PlacementCommand = send('reopen', { because: other });
