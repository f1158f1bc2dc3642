import type {
  Directory,
  LadderStep,
  ObligationKind,
  PublicPlacementCommandType,
  ViolationCode,
} from '@holdfast/domain';

/** Who is in the stories. Anna owns, Ole is second person, Lis leads their team, Mads manages. */
export const STORY_PEOPLE = { owner: 'anna-b', second: 'ole-t', lead: 'lis-k', manager: 'mads-r' } as const;

/** Who is in one story only, because something happens to them there: all of Lis's team, all consultants. */
export const STORY_CONSULTANTS = [
  { staffId: 'jens-w', name: 'Jens W.' },
  { staffId: 'sara-m', name: 'Sara M.' },
  { staffId: 'kim-p', name: 'Kim P.' },
  { staffId: 'dorte-f', name: 'Dorte F.' },
  { staffId: 'eli-v', name: 'Eli V.' },
] as const;

/** The stories' staff, for tests without a server. */
export const storyDirectory: Directory = {
  staff: Object.fromEntries(
    (
      [
        ['anna-b', 'Anna B.', ['consultant']],
        ['ole-t', 'Ole T.', ['caseworker']],
        ['lis-k', 'Lis K.', ['team-lead']],
        ['mads-r', 'Mads R.', ['manager']],
        ...STORY_CONSULTANTS.map(({ staffId, name }) => [staffId, name, ['consultant']] as const),
      ] as const
    ).map(([staffId, name, roles]) => [
      staffId,
      { staffId, name, teamId: 'havnen', roles, leftOn: null, absences: [] },
    ]),
  ),
  teams: { havnen: { teamId: 'havnen', name: 'Havnen', leadId: 'lis-k', managerId: 'mads-r' } },
  actingOwnerId: null,
  fallbackMailbox: 'jobcenter@example.invalid',
};

/** One thing somebody does, as the HTTP contract says it: the body is what is posted. */
export interface StoryStep {
  readonly at: string;
  readonly as?: string;
  readonly command: PublicPlacementCommandType;
  readonly body: Readonly<Record<string, unknown>>;
  /** The refusal that must come, where one must. */
  readonly refused?: ViolationCode;
  /** One of several placements' steps that are one hand-over of many over HTTP, by its name. */
  readonly inBulk?: string;
  /** The open obligation a body's `obligationId` means: filled in by whoever runs the story. */
  readonly on?: { readonly kind: ObligationKind; readonly dueOn: string };
}

/** What happens to the staff, registered at an instant: away for whole days, or gone from a day on. */
export type StaffStep = { readonly at: string; readonly staffId: string } & (
  | { readonly is: 'away'; readonly from: string; readonly until?: string; readonly coverId?: string }
  | { readonly is: 'gone'; readonly leftOn: string }
);

/** A message somebody must get: the instant, what about, which step, and who. */
export type ExpectedAlarm = readonly [at: string, kind: ObligationKind, step: LadderStep, ...who: string[]];

/** A story of the plan of record: what people do, and every alarm that must ring, to the minute, and no other. */
export interface Story {
  readonly name: string;
  /** Whose placement it is, where it is not Anna's. Who does a step is the owner unless told otherwise. */
  readonly owner?: string;
  readonly proposedAt: string;
  readonly proposal: Readonly<Record<string, unknown>>;
  readonly steps: readonly StoryStep[];
  /** What happens to the staff meanwhile. */
  readonly staff?: readonly StaffStep[];
  readonly until: string;
  readonly alarms: readonly ExpectedAlarm[];
  /** Messages of the alarms that went to somebody instead of another, and of whom. */
  readonly insteadOf?: readonly (readonly [at: string, staffId: string, insteadOf: string])[];
  /** Due days of every obligation ever owed, by kind, in the order they were made; only the kinds that are checked. */
  readonly due: Readonly<Partial<Record<ObligationKind, readonly string[]>>>;
}

/** Several placements of one story, which the same things happen to: theirs to live side by side. */
export interface SharedStory {
  readonly name: string;
  readonly placements: readonly Story[];
  readonly staff: readonly StaffStep[];
}

/** 10:00 in Copenhagen on a day: 09:00Z in winter, 08:00Z in summer. */
export function at10(day: string): string {
  const summer = day >= '2026-03-29' && day < '2026-10-25';
  return `${day}T${summer ? '08' : '09'}:00:00.000Z`;
}

const asPlanned = { nextStep: { asPlanned: true } };

/** A follow-up held on its due day, at 10:00, going on as planned. */
export function heldOn(day: string, channel = 'call', more: Readonly<Record<string, unknown>> = {}): StoryStep {
  return {
    at: at10(day),
    command: 'record-follow-up',
    body: {
      occurredOn: day,
      channel,
      participants: 'Borger og leder',
      findings: 'Det går fremad.',
      ...asPlanned,
      ...more,
    },
  };
}

/** A paper that came in. */
export function received(day: string, paper: string): StoryStep {
  return { at: at10(day), command: 'receive-paper', body: { paper, receivedOn: day } };
}

/** The match decided with go. */
export function matchGo(day: string): StoryStep {
  return { at: at10(day), command: 'decide-match', body: { decision: 'go', because: { reason: 'good-match' } } };
}
