import { isToldAtOnce, type Day, type PlacementEvent } from '@holdfast/domain';
import { labelOr } from '../labels/labels.types.js';
import { describeCaseFlow } from './describe-case-flow.js';
import { describeContact, describeFollowUp } from './describe-contact.js';
import type { Description, Past } from './description.js';
import { describeProposal, describeStart } from './describe-stage.js';
import type { Words } from './words.js';

/** Says one event in words. Pure; a new event type does not compile until it has its sentence. */
export function describe(event: PlacementEvent, past: Past, words: Words): Description {
  const { t, l } = words;
  const { find } = past;
  const owed = (id: string): string => {
    const obligation = find(id);
    return obligation === undefined ? id : words.obligation(obligation);
  };
  const answers = (id: string, on: Day): Pick<Description, 'answers'> => {
    const obligation = find(id);
    return obligation === undefined ? {} : { answers: { obligation, on } };
  };
  switch (event.type) {
    case 'placement-proposed':
      return describeProposal(event, words);
    case 'match-decided': {
      const { decision, siteVisitOn } = event.data;
      const details = siteVisitOn === undefined ? [] : [t.siteVisit(words.day(siteVisitOn))];
      return { what: decision === 'go' ? t.matchGo : t.matchNoGo, details };
    }
    case 'paper-received': {
      const { obligationId, paper, receivedOn } = event.data;
      return { what: t.paperReceived(l.paper[paper], words.day(receivedOn)), ...answers(obligationId, receivedOn) };
    }
    case 'paper-waived':
      return { what: t.paperWaived(l.paper[event.data.paper]) };
    case 'stage-start-recorded':
    case 'stage-started':
      return describeStart(event, words);
    case 'stage-not-started': {
      const { stage, missing } = event.data;
      return { what: t.notStarted(l.stage[stage], words.list(missing.map((paper) => l.paper[paper]))) };
    }
    case 'stage-end-recorded': {
      const { endsOn, purposeMet, learned } = event.data;
      const details = [t.purposeResult(l.purposeResult[purposeMet])];
      if (learned !== undefined) details.push(t.learned(words.open(learned)));
      return { what: t.endRecorded(words.day(endsOn)), details };
    }
    case 'stage-ended': {
      const { stage, beside, endedOn, purposeMet, learned } = event.data;
      const details = purposeMet === undefined ? [] : [t.purposeResult(l.purposeResult[purposeMet])];
      if (learned !== undefined) details.push(t.learned(words.open(learned)));
      return { what: t.ended(l.stage[stage], beside, words.day(endedOn)), details };
    }
    case 'stage-extended': {
      const { plannedEnd, justification, approved, beyondLaw } = event.data;
      const details = [labelOr(l.reason, justification)];
      if (approved !== undefined) details.push(t.flow.byApproval);
      if (beyondLaw !== undefined) details.push(t.flow.beyondLaw);
      return { what: t.extended(words.day(plannedEnd)), details };
    }
    case 'hours-changed':
      return { what: t.hoursChanged(words.hours(event.data.weeklyHours), words.day(event.data.from)) };
    case 'follow-up-held': {
      const { obligationId, heldOn } = event.data;
      const described = describeFollowUp(event, obligationId === null ? null : owed(obligationId), words);
      return obligationId === null ? described : { ...described, ...answers(obligationId, heldOn) };
    }
    case 'follow-up-booked':
    case 'attempt-recorded':
    case 'promise-made':
    case 'note-added':
      return describeContact(event, owed, words);
    case 'promise-kept':
      return {
        what: t.kept(owed(event.data.obligationId)),
        details: [t.how(words.open(event.data.how))],
        ...answers(event.data.obligationId, event.occurredOn),
      };
    case 'plan-changed':
      return { what: t.planChanged, details: event.data.plan.map((stage) => t.planned(words.planned(stage))) };
    case 'considerations-changed':
      return {
        what: t.considerationsChanged,
        details: event.data.considerations.map((one) => words.consideration(one)),
      };
    case 'owner-assigned':
      return { what: t.ownerAssigned(words.staff(event.data.to), words.staff(event.data.from)) };
    case 'second-person-assigned': {
      const { from, to } = event.data;
      return { what: t.secondAssigned(words.staff(to), from === null ? null : words.staff(from)) };
    }
    case 'placement-closed': {
      const { outcome, endedOn, unanswered = [] } = event.data;
      const what = outcome === undefined ? t.closedEarly : t.closed(l.outcome[outcome]);
      return {
        what,
        details: [t.closedOn(words.day(endedOn)), ...unanswered.map((id) => t.flow.unanswered(owed(id)))],
      };
    }
    case 'obligation-made': {
      const { obligation } = event.data;
      const { dueOn, owedBy, detail } = obligation;
      const before = detail.originallyDueOn;
      return {
        what: t.owed(words.obligation(obligation), words.day(dueOn), words.staff(owedBy)),
        details: before === undefined ? [] : [t.owedBefore(words.day(before))],
      };
    }
    case 'obligation-met': {
      const { obligationId, metOn } = event.data;
      return { what: t.met(owed(obligationId)), ...answers(obligationId, metOn) };
    }
    case 'obligation-moved': {
      const { obligationId, from, to } = event.data;
      return { what: t.moved(owed(obligationId), words.day(from), words.day(to)) };
    }
    case 'obligation-cancelled':
      return { what: t.cancelled(owed(event.data.obligationId)) };
    case 'obligation-superseded':
      return { what: t.superseded(owed(event.data.obligationId), labelOr(l.superseded, event.data.why)) };
    case 'obligation-reassigned': {
      const { obligationId, from, to } = event.data;
      return { what: t.reassigned(owed(obligationId), words.staff(to), words.staff(from)) };
    }
    case 'obligation-rearmed':
      return { what: t.rearmed(owed(event.data.obligationId)) };
    case 'alarm-rung': {
      const { obligationId, step, missed } = event.data;
      const obligation = find(obligationId);
      const due = obligation === undefined ? '' : words.day(obligation.dueOn);
      const isNews = step === 'reminder' && obligation !== undefined && isToldAtOnce(obligation.kind);
      const steps = words.list(missed.map((alarm) => l.step[alarm.step]));
      return {
        what: isNews ? t.newlyOwed(owed(obligationId), due) : t.rang(step, owed(obligationId), due),
        details: missed.length === 0 ? [] : [t.missedBefore(steps)],
      };
    }
    case 'reminder-dropped':
      return { what: t.reminderDropped(owed(event.data.obligationId)) };
    case 'person-told': {
      const { about, obligationId } = event.data;
      return { what: t.told(labelOr(l.about, about)), details: obligationId === null ? [] : [owed(obligationId)] };
    }
    default:
      return describeCaseFlow(event, owed, past, words);
  }
}
