import type { PlacementEventOf } from '@holdfast/domain';
import { describeCorrection } from './describe-correction.js';
import type { Description, Past } from './description.js';
import type { HandOffEvent } from './describe-hand-off.js';
import { describeHandOff } from './describe-hand-off.js';
import type { Words } from './words.js';

/** Reports, approvals, pauses, corrections and what else keeps a case moving. */
type CaseFlowEvent =
  | HandOffEvent
  | PlacementEventOf<
      | 'absence-reported'
      | 'concern-raised'
      | 'report-answered'
      | 'approval-requested'
      | 'approval-answered'
      | 'placement-paused'
      | 'placement-resumed'
      | 'record-corrected'
      | 'placement-reopened'
      | 'policy-adopted'
      | 'delivery-failed'
    >;

/** Says one of them in words. `owed` names an obligation by its id. */
export function describeCaseFlow(
  event: CaseFlowEvent,
  owed: (id: string) => string,
  past: Past,
  words: Words,
): Description {
  const { l } = words;
  const { flow } = words.t;
  switch (event.type) {
    case 'absence-reported':
      return absence(event, words);
    case 'concern-raised': {
      const { what, reportedBy } = event.data;
      return { what: flow.concern(words.open(what)), details: [flow.reportedBy(words.open(reportedBy))] };
    }
    case 'report-answered': {
      const { obligationId, answer, toldReporter } = event.data;
      const obligation = past.find(obligationId);
      return {
        what: flow.answered(owed(obligationId)),
        details: [flow.answer(words.open(answer)), flow.toldReporter(toldReporter)],
        ...(obligation !== undefined && { answers: { obligation, on: event.occurredOn } }),
      };
    }
    case 'approval-requested':
      return {
        what: flow.asked(l.approvalSubject[event.data.what]),
        details: [words.t.note(words.open(event.data.note))],
      };
    case 'approval-answered':
      return { what: flow.granted(l.approvalSubject[event.data.what], event.data.granted) };
    case 'placement-paused':
      return { what: flow.paused(words.day(event.data.from), words.day(event.data.until)) };
    case 'placement-resumed':
      return { what: flow.resumed(words.day(event.data.resumedOn)) };
    case 'record-corrected':
      return describeCorrection(event, past, words);
    case 'placement-reopened':
      return { what: flow.reopened(l.stage[event.data.stage]) };
    case 'policy-adopted':
      return { what: flow.adopted(event.data.to, event.data.from) };
    case 'delivery-failed': {
      const { staffId, obligationId, why } = event.data;
      const person = staffId === null ? words.t.mailbox : words.staff(staffId);
      return {
        what: flow.notDelivered(person, l.deliveryFailure[why]),
        details: obligationId === null ? [] : [flow.goesUp(owed(obligationId))],
      };
    }
    default:
      return describeHandOff(event satisfies HandOffEvent, words);
  }
}

function absence({ data }: PlacementEventOf<'absence-reported'>, words: Words): Description {
  const { flow } = words.t;
  const { kind, from, until, joined, reportedBy, what } = data;
  const last = until === undefined ? null : words.day(until);
  return {
    what: flow.absence(words.l.absenceKind[kind], words.day(from), last, joined),
    details: [
      flow.reportedBy(words.open(reportedBy)),
      ...(what === undefined ? [] : [flow.said(words.open(what))]),
      ...(joined ? [flow.sameAbsence] : []),
    ],
  };
}
