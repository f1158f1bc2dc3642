import {
  decide,
  defaultPolicy,
  fold,
  type Directory,
  type PlacementCommand,
  type PlacementEvent,
  type PlacementState,
  type Role,
} from '@holdfast/domain';
import type { PlacementRecord } from '../shared/projection.js';
import type { Language, Rendering } from './timeline.types.js';

const PEOPLE = { anna: 'Anna B.', ole: 'Ole T.', lis: 'Lis M.', mads: 'Mads H.' } as const;
const ROLES: Readonly<Record<keyof typeof PEOPLE, Role>> = {
  anna: 'consultant',
  ole: 'caseworker',
  lis: 'team-lead',
  mads: 'manager',
};
/** Who takes part. */
export type Person = keyof typeof PEOPLE;

/** Anna owns, Ole is second person, Lis leads, Mads manages. */
export const directory: Directory = {
  staff: Object.fromEntries(
    (Object.keys(PEOPLE) as Person[]).map((staffId) => [
      staffId,
      { staffId, name: PEOPLE[staffId], teamId: 't', roles: [ROLES[staffId]], leftOn: null, absences: [] },
    ]),
  ),
  teams: { t: { teamId: 't', name: 'T', leadId: 'lis', managerId: 'mads' } },
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};

/** Names and texts of a rendering: sealed texts open as «s». */
export function rendering(language: Language, open: Rendering['open'] = ({ sealed }) => `«${sealed}»`): Rendering {
  return {
    language,
    names: {
      staff: (id) => (id in PEOPLE ? PEOPLE[id as Person] : null),
      citizen: () => 'Mette H.',
      company: () => 'Tømrer Bæk ApS',
    },
    open,
    calendar: (version) => (version === defaultPolicy.version ? defaultPolicy.calendar : null),
  };
}

/** Events as the store gives them back: e1, e2, ... */
export function recorded(events: readonly PlacementEvent[]): readonly PlacementRecord[] {
  return events.map((event, index) => ({ ...event, eventId: `e${index + 1}`, version: index + 1, commandId: 'c' }));
}

/** What these people did, decided by the domain. */
export function live(acts: readonly (readonly [at: string, who: Person | null, command: PlacementCommand])[]) {
  const events: PlacementEvent[] = [];
  let state: PlacementState = null;
  for (const [now, who, command] of acts) {
    const actor =
      who === null ? ({ kind: 'system' } as const) : ({ kind: 'person', staffId: who, roles: [ROLES[who]] } as const);
    events.push(...decide(command, state, { now, actor, directory, policy: defaultPolicy }));
    state = fold(events);
  }
  return recorded(events);
}

/** A rung as planned. */
export const internship = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-04-13',
  plannedEnd: '2026-07-10',
  weeklyHours: 25,
  jobFunction: 'tømrer',
} as const;

/** The clock. */
export const ring: PlacementCommand = { type: 'ring-alarm', data: {} };

/** Papers three weeks late, as told in the plan of record. */
export const papersLate = live([
  [
    '2026-03-20T09:00:00.000Z',
    'anna',
    {
      type: 'propose-placement',
      data: {
        ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna', secondPersonId: 'ole' },
        plan: [internship],
      },
    },
  ],
  [
    '2026-03-23T09:00:00.000Z',
    'anna',
    { type: 'decide-match', data: { decision: 'go', because: { reason: 'good-match', note: { sealed: 'n1' } } } },
  ],
  ['2026-04-01T06:00:00.000Z', null, ring],
  ['2026-04-08T06:00:00.000Z', null, ring],
  ['2026-04-09T06:00:00.000Z', null, ring],
  [
    '2026-04-10T08:00:00.000Z',
    'lis',
    { type: 'start-stage', data: { ...internship, deviationBecause: { reason: 'start-cannot-wait' } } },
  ],
  ['2026-04-12T22:00:00.000Z', null, ring],
  ['2026-04-13T06:00:00.000Z', null, ring],
  ['2026-05-04T08:00:00.000Z', 'anna', { type: 'receive-paper', data: { paper: 'grant', receivedOn: '2026-05-04' } }],
]);
