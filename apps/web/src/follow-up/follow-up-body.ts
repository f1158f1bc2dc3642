import { isDay, type Day } from '../dates/days.js';
import { LONGEST, type FollowUpBody, type Messages, type Part, type Shared } from './follow-up.types.js';

/** What is wrong with a field before it is sent; the words stand in the texts. */
export type Wrong =
  | { readonly text: 'findings' | 'participants' | 'step' | 'what' | 'owedBy' | 'reason' | 'day' | 'future' | 'past' }
  | { readonly text: 'hours' }
  | { readonly text: 'tooLong'; readonly max: number; readonly length: number };

/** How a message is said in the language of the screen. */
export type Say = (wrong: Wrong) => string;

/** Weekly hours as people type them: "25,5". NaN when it is no number. */
export const hoursOf = (text: string): number =>
  /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;

const tooLong = (text: string, max: number): Wrong | null =>
  text.trim().length > max ? { text: 'tooLong', max, length: text.trim().length } : null;

function written(found: Readonly<Record<string, Wrong | null>>, say: Say): Messages {
  return Object.fromEntries(
    Object.entries(found).flatMap(([pointer, wrong]) => (wrong === null ? [] : [[pointer, say(wrong)]])),
  );
}

/** What is wrong with what is the same for everybody. */
export function checkShared({ occurredOn, participants }: Shared, today: Day, say: Say): Messages {
  const who = participants.trim() === '' ? ({ text: 'participants' } as const) : tooLong(participants, LONGEST.line);
  const when = !isDay(occurredOn)
    ? ({ text: 'day' } as const)
    : occurredOn > today
      ? ({ text: 'future' } as const)
      : null;
  return written({ '/occurredOn': when, '/participants': who }, say);
}

function checkStep(part: Part, today: Day): Readonly<Record<string, Wrong | null>> {
  switch (part.step) {
    case '':
      return { '/nextStep': { text: 'step' } };
    case 'as-planned':
      return {};
    case 'none':
      return {
        '/nextStep/noneBecause/reason': part.reason === '' ? { text: 'reason' } : null,
        '/nextStep/noneBecause/note': tooLong(part.note, LONGEST.note),
      };
    case 'dated':
      return {
        '/nextStep/what': part.what.trim() === '' ? { text: 'what' } : tooLong(part.what, LONGEST.note),
        '/nextStep/owedBy': part.owedBy === '' ? { text: 'owedBy' } : null,
        '/nextStep/dueOn': !isDay(part.dueOn) ? { text: 'day' } : part.dueOn < today ? { text: 'past' } : null,
      };
  }
}

/** What is wrong with what is typed about one citizen. */
export function checkPart(part: Part, today: Day, say: Say): Messages {
  const hours = hoursOf(part.hoursWorked);
  return written(
    {
      '/findings': part.findings.trim() === '' ? { text: 'findings' } : tooLong(part.findings, LONGEST.note),
      '/hoursWorked': part.hoursWorked.trim() !== '' && !(hours >= 0 && hours <= 168) ? { text: 'hours' } : null,
      '/adjustments': tooLong(part.adjustments, LONGEST.note),
      '/concerns': tooLong(part.concerns, LONGEST.note),
      ...checkStep(part, today),
    },
    say,
  );
}

function nextStepOf(part: Part): FollowUpBody['nextStep'] {
  if (part.step === 'dated') return { what: part.what.trim(), owedBy: part.owedBy, dueOn: part.dueOn };
  if (part.step === 'as-planned') return { asPlanned: true };
  const note = part.note.trim();
  return { noneBecause: { reason: part.reason, ...(note !== '' && { note }) } };
}

/** What is sent: only what was filled in. */
export function followUpBody(shared: Shared, part: Part, obligationId?: string): FollowUpBody {
  const [adjustments, concerns] = [part.adjustments.trim(), part.concerns.trim()];
  return {
    ...(obligationId !== undefined && { obligationId }),
    occurredOn: shared.occurredOn,
    channel: shared.channel,
    participants: shared.participants.trim(),
    findings: part.findings.trim(),
    ...(part.hoursWorked.trim() !== '' && { hoursWorked: hoursOf(part.hoursWorked) }),
    ...(adjustments !== '' && { adjustments }),
    ...(concerns !== '' && { concerns }),
    nextStep: nextStepOf(part),
  };
}
