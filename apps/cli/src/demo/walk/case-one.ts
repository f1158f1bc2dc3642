import type { ObligationKind, PublicPlacementCommandType } from '@holdfast/domain';

/** One thing that the consultant does. */
export interface WalkStep {
  readonly at: string;
  readonly command: PublicPlacementCommandType;
  readonly body: Readonly<Record<string, unknown>>;
  /** What must be owed when the step is taken: kind and due day. */
  readonly owed?: readonly [kind: ObligationKind, dueOn: string];
}

/** A message that must have been sent: the instant, and to whom. */
export type ExpectedMessage = readonly [at: string, staffId: string];

/** When the case begins. Its own clock starts here. */
export const PROPOSED_AT = '2026-01-05T09:00:00.000Z';
export const OWNER = 'anna-b';

const internship = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-01-12',
  plannedEnd: '2026-03-06',
  weeklyHours: 25,
  jobFunction: 'lagermedhjælper',
};
const wageSubsidy = {
  stage: 'wage-subsidy',
  purpose: 'ordinary-job',
  startsOn: '2026-03-09',
  plannedEnd: '2026-05-29',
  weeklyHours: 37,
  jobFunction: 'lagermedhjælper',
};
const job = {
  stage: 'paid-hours',
  purpose: 'ordinary-job',
  startsOn: '2026-06-01',
  weeklyHours: 37,
  jobFunction: 'lagermedarbejder',
};

/** Who and where, besides the citizen and the company. */
export const proposal = {
  ownerId: OWNER,
  secondPersonId: 'ole-t',
  mentor: 'Grethe, daglig leder',
  plan: [internship],
  considerations: [{ text: 'Skal kunne sidde ned hver time', tellCompany: true, agreedWithCitizenOn: '2026-01-05' }],
};

/** 10:00 in Copenhagen: 09:00Z in winter, 08:00Z from 29 March to 24 October. */
function at10(day: string): string {
  const summer = day >= '2026-03-29' && day < '2026-10-25';
  return `${day}T${summer ? '08' : '09'}:00:00.000Z`;
}

const received = (day: string, paper: string): WalkStep => ({
  at: at10(day),
  command: 'receive-paper',
  body: { paper, receivedOn: day },
});

function held(day: string, findings: string, channel = 'call', kind: ObligationKind = 'follow-up'): WalkStep {
  const body = {
    occurredOn: day,
    channel,
    participants: 'Mette og Grethe',
    findings,
    nextStep: { asPlanned: true },
  };
  return { at: at10(day), command: 'record-follow-up', body, owed: [kind, day] };
}

/** Case 1 of the stories: straight ladder, then education. */
export const caseOne: readonly WalkStep[] = [
  {
    at: at10('2026-01-06'),
    command: 'decide-match',
    body: { decision: 'go', because: { reason: 'good-match' } },
    owed: ['match-decision', '2026-01-12'],
  },
  { ...received('2026-01-06', 'grant'), owed: ['papers', '2026-01-07'] },
  received('2026-01-06', 'signatures'),
  received('2026-01-06', 'plan-entry'),
  { at: at10('2026-01-08'), command: 'start-stage', body: internship },
  held('2026-01-15', 'Godt i gang. Kender allerede de fleste på lageret.'),
  held('2026-01-22', 'Møder til tiden hver dag.'),
  held('2026-01-29', 'Vil gerne lære at køre truck.'),
  held('2026-02-05', 'Truckkursus aftalt.'),
  held('2026-02-19', 'Kan selv pakke og sende en ordre.'),
  {
    at: at10('2026-02-20'),
    command: 'start-stage',
    body: wageSubsidy,
    owed: ['stage-end-decision', '2026-02-20'],
  },
  { ...received('2026-03-02', 'grant'), owed: ['papers', '2026-03-04'] },
  received('2026-03-02', 'signatures'),
  received('2026-03-02', 'employment-letter'),
  held('2026-03-05', 'Glæder sig til løntilskud.'),
  held('2026-03-16', 'Fuld tid går fint.'),
  held('2026-03-23', 'Lidt træt om fredagen.'),
  held('2026-03-30', 'Trætheden er væk.'),
  held('2026-04-09', 'Besøg på lageret: virksomheden vil ansætte.', 'announced-visit'),
  held('2026-04-23', 'Løn og arbejdstid er aftalt.'),
  {
    at: at10('2026-04-29'),
    command: 'start-stage',
    body: job,
    owed: ['stage-end-decision', '2026-04-29'],
  },
  held('2026-05-07', 'Glæder sig til fast job.'),
  { ...received('2026-05-21', 'contract'), owed: ['papers', '2026-05-27'] },
  held('2026-05-22', 'Kontrakten er underskrevet.'),
  held('2026-06-09', 'Fast job siden 1. juni.'),
  held('2026-06-29', 'Trives.', 'meeting', 'after-care'),
  held('2026-08-24', 'Overvejer en uddannelse.', 'call', 'after-care'),
  held('2026-12-01', 'Optaget på uddannelse med løn.', 'call', 'after-care'),
  {
    at: '2026-12-01T10:00:00.000Z',
    command: 'close-placement',
    body: { endedOn: '2026-12-01', outcome: 'education-paid' },
    owed: ['closing-decision', '2026-12-08'],
  },
];

/** Every message of the case, to the minute: nobody else is told anything. */
export const messages: readonly ExpectedMessage[] = [
  ['2026-02-19T07:00:00.000Z', OWNER],
  ['2026-02-20T07:00:00.000Z', OWNER],
  ['2026-03-02T07:00:00.000Z', OWNER],
  ['2026-04-28T06:00:00.000Z', OWNER],
  ['2026-04-29T06:00:00.000Z', OWNER],
];
