import { addDays } from '@holdfast/domain';
import { followUpBody, today } from '../sample/follow-up-body.js';
import { type ApiCase, internshipFrom, type OwnersApi, PAPERS } from './api-cases.js';

type Step = readonly [command: string, bodyOf: (one: ApiCase) => unknown];

const followUp: Step = ['record-follow-up', followUpBody];
const planned = 'Aftalt på mødet med virksomheden';

/**
 * One turn of the mix: mostly follow-ups, a note and an attempt, and one change of stage with everything that belongs to it: the
 * internship ends, another is planned, its papers come in, it starts. Ending, planning and starting may signal the workflow.
 */
const TURN: readonly Step[] = [
  ...Array.from({ length: 6 }, () => followUp),
  ['add-note', () => ({ note: planned })],
  ...Array.from({ length: 5 }, () => followUp),
  ['record-attempt', () => ({ occurredOn: today(), channel: 'call', who: 'Virksomheden', note: planned })],
  [
    'end-stage',
    ({ startedOn }) => ({ endedOn: startedOn, because: { reason: 'planned' }, purposeMet: 'partly', learned: planned }),
  ],
  ['change-plan', () => ({ plan: [internshipFrom(today())] })],
  ...PAPERS.map((paper): Step => ['receive-paper', () => ({ paper, receivedOn: today() })]),
  ['start-stage', ({ startedOn }) => internshipFrom(addDays(startedOn, 1))],
];

/** Internships of the mix follow one another day by day from so long ago. */
export const MIX_BEGINS_DAYS_AGO = 200;

/** Sends the next command of the mix for a case. */
export async function sendNext({ command }: OwnersApi, one: ApiCase): Promise<void> {
  const step = TURN[one.sent % TURN.length];
  if (step === undefined) throw new Error('The mix has no commands.');
  const [name, bodyOf] = step;
  await command(one.placementId, name, bodyOf(one));
  one.sent += 1;
  if (name === 'start-stage') one.startedOn = addDays(one.startedOn, 1);
}
