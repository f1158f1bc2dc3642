import { assertNever, type NextStep, type PlacementEventOf } from '@holdfast/domain';
import type { Description } from './description.js';
import type { Words } from './words.js';

function nextStep(next: NextStep, words: Words): string {
  switch (next.kind) {
    case 'dated':
      return words.t.nextStep(words.open(next.what), words.staff(next.owedBy), words.day(next.dueOn));
    case 'as-planned':
      return words.t.asPlanned;
    case 'none':
      return words.t.noNextStep;
    default:
      return assertNever(next);
  }
}

/** A follow-up that was held: what it answered, who took part, what was found and what comes next. */
export function describeFollowUp(
  event: PlacementEventOf<'follow-up-held'>,
  answered: string | null,
  words: Words,
): Description {
  const { t, l } = words;
  const { channel, participants, findings, hoursWorked, concerns, adjustments } = event.data;
  return {
    what: answered === null ? t.contact(l.channel[channel]) : t.held(answered, l.channel[channel]),
    details: [
      t.participants(words.open(participants)),
      t.findings(words.open(findings)),
      ...(hoursWorked === undefined ? [] : [t.hoursWorked(hoursWorked)]),
      ...(concerns === undefined ? [] : [t.concerns(words.open(concerns))]),
      ...(adjustments === undefined ? [] : [t.adjustments(words.open(adjustments))]),
      nextStep(event.data.nextStep, words),
    ],
  };
}

type ContactEvent =
  | PlacementEventOf<'follow-up-booked'>
  | PlacementEventOf<'attempt-recorded'>
  | PlacementEventOf<'promise-made'>
  | PlacementEventOf<'note-added'>;

/** What is arranged, tried, promised or noted. */
export function describeContact(event: ContactEvent, owed: (id: string) => string, words: Words): Description {
  const { t, l } = words;
  switch (event.type) {
    case 'follow-up-booked': {
      const { obligationId, heldAt, place, with: company } = event.data;
      const details = [
        ...(place === undefined ? [] : [t.place(words.open(place))]),
        ...(company === undefined ? [] : [t.meetingWith(words.open(company))]),
      ];
      return { what: t.booked(owed(obligationId), words.dayAt(heldAt), words.time(heldAt)), details };
    }
    case 'attempt-recorded': {
      const { channel, who, note } = event.data;
      return {
        what: t.attempted(l.channel[channel], words.open(who)),
        details: note === undefined ? [] : [t.note(words.open(note))],
      };
    }
    case 'promise-made': {
      const { what, to, owedBy, dueOn } = event.data;
      return { what: t.promised(words.open(what), words.open(to), words.staff(owedBy), words.day(dueOn)) };
    }
    case 'note-added':
      return { what: t.note(words.open(event.data.note)) };
    default:
      return assertNever(event);
  }
}
