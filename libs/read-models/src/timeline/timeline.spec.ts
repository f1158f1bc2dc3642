import { describe, expect, it } from '@jest/globals';
import {
  decide,
  defaultPolicy,
  fold,
  PLACEMENT_EVENT_TYPES,
  type Directory,
  type PlacementCommand,
  type PlacementEvent,
  type PlacementEventData,
  type PlacementEventType,
  type PlacementState,
  type Role,
  type StageTerms,
} from '@holdfast/domain';
import type { PlacementRecord } from '../shared/projection.js';
import { timelineNeeds } from './read-timeline.js';
import { renderTimeline } from './render-timeline.js';
import type { Language, Rendering, TimelineLine } from './timeline.types.js';

const PEOPLE = { anna: 'Anna B.', ole: 'Ole T.', lis: 'Lis M.', mads: 'Mads H.' } as const;
const ROLES: Readonly<Record<keyof typeof PEOPLE, Role>> = {
  anna: 'consultant',
  ole: 'caseworker',
  lis: 'team-lead',
  mads: 'manager',
};
type Person = keyof typeof PEOPLE;

const directory: Directory = {
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

function rendering(language: Language, open: Rendering['open'] = ({ sealed }) => `«${sealed}»`): Rendering {
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

function recorded(events: readonly PlacementEvent[]): readonly PlacementRecord[] {
  return events.map((event, index) => ({ ...event, eventId: `e${index + 1}`, version: index + 1, commandId: 'c' }));
}

function live(acts: readonly (readonly [at: string, who: Person | null, command: PlacementCommand])[]) {
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

const ring: PlacementCommand = { type: 'ring-alarm', data: {} };
const internship = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-04-13',
  plannedEnd: '2026-07-10',
  weeklyHours: 25,
  jobFunction: 'tømrer',
} as const;

/** Papers three weeks late, as told in the plan of record. */
const papersLate = live([
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

const danish = renderTimeline(papersLate, rendering('da'));
const english = renderTimeline(papersLate, rendering('en'));

function lines(timeline: readonly TimelineLine[], type: PlacementEventType): readonly TimelineLine[] {
  return timeline.filter((line) => line.type === type);
}

describe('the timeline of papers that came late', () => {
  it('says for good how many working days late they were', () => {
    expect(lines(danish, 'paper-received').map(({ what, lateBy }) => [what, lateBy])).toEqual([
      ['Bevilling modtaget man. 4. maj 2026, 18 hverdage for sent', 18],
    ]);
    expect(lines(english, 'paper-received').map(({ what }) => what)).toEqual([
      'Grant received Mon, 4 May 2026, 18 working days late',
    ]);
  });

  it('says of every alarm what it was about, who was told and why', () => {
    expect(lines(danish, 'alarm-rung').map(({ at, what, details }) => [at, what, ...details])).toEqual([
      [
        '2026-04-01T06:00:00.000Z',
        'Påmindelse: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Anna B. (ansvarlig)',
      ],
      [
        '2026-04-08T06:00:00.000Z',
        'Fristen er nået: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Anna B. (ansvarlig)',
      ],
      [
        '2026-04-09T06:00:00.000Z',
        'Overskredet: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Anna B. (ansvarlig)',
        'Til Ole T. (medansvarlig)',
      ],
      [
        '2026-04-13T06:00:00.000Z',
        'Går videre til teamleder: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Lis M. (teamleder)',
      ],
    ]);
    expect(lines(danish, 'alarm-rung').at(-1)?.told).toEqual([
      { staffId: 'lis', name: 'Lis M.', reason: 'team-lead', reasonText: 'teamleder' },
    ]);
  });

  it('calls a start without papers a deviation, with its reason', () => {
    const [start] = lines(danish, 'stage-start-recorded');
    expect(start?.details).toContain('Afvigelse: startes uden papirer');
    expect(start?.why).toEqual({ reason: 'start-cannot-wait', label: 'starten kan ikke vente', note: null });
    expect(start?.who).toEqual({ staffId: 'lis', name: 'Lis M.' });
  });

  it('shows the opened note beside the reason, and says so when the person has been erased', () => {
    const erased = renderTimeline(
      papersLate,
      rendering('da', () => null),
    );
    expect(lines(danish, 'match-decided')[0]?.why).toEqual({ reason: 'good-match', label: 'godt match', note: '«n1»' });
    expect(lines(erased, 'match-decided')[0]?.why?.note).toBe('[slettet]');
  });

  it('tells when it was recorded from when it happened', () => {
    const [started] = lines(english, 'stage-started');
    expect([started?.at, started?.occurredOn, started?.recordedLate]).toEqual([
      '2026-04-12T22:00:00.000Z',
      '2026-04-13',
      false,
    ]);
    expect(started?.who).toEqual({ staffId: null, name: 'Holdfast' });
  });

  it('names what has to be looked up before it can be told', () => {
    expect(timelineNeeds(papersLate)).toEqual({
      ...{ citizenId: 'c', companyId: 'f', policyVersions: ['default-dk-2026'], sealed: [{ sealed: 'n1' }] },
      staffIds: ['anna', 'ole', 'lis'],
    });
  });
});

const sealed = { sealed: 's' };
const because = { reason: 'other' };
const terms: StageTerms = { ...internship, grantEnds: '2026-07-31' };
const obligation = papersLate
  .flatMap((event) => (event.type === 'obligation-made' ? [event.data.obligation] : []))
  .find(({ kind }) => kind === 'papers');
if (obligation === undefined) throw new Error('nothing was owed');
const owed = { obligationId: obligation.id };
const told = {
  recipients: [{ staffId: null, reason: 'fallback', insteadOf: 'anna' }],
  skipped: [
    { staffId: 'anna', role: 'owner', why: 'absent' },
    { staffId: 'ole', role: 'second-person', why: 'left' },
    { staffId: null, role: 'team-lead', why: 'nobody-named' },
    { staffId: 'mads', role: 'manager', why: 'already-told' },
  ],
} as const;

/** One of every kind of event, with all that it can carry. */
const samples: { readonly [T in PlacementEventType]: PlacementEventData[T] } = {
  'placement-proposed': {
    ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna', secondPersonId: 'ole', vitasCaseId: 'V1' },
    ...{ mentor: sealed, workTimes: sealed, transport: sealed, plan: [internship] },
    considerations: [{ text: sealed, tellCompany: true }],
  },
  'match-decided': { decision: 'no-go', because, siteVisitOn: '2026-03-20' },
  'paper-received': { ...owed, paper: 'contract', receivedOn: '2026-05-04' },
  'paper-waived': { ...owed, paper: 'plan-entry', because },
  'stage-start-recorded': { terms, beside: true, backBecause: because },
  'stage-started': { terms, beside: true, effectiveAt: '2026-04-12T22:00:00.000Z', firstPaidDay: '2026-04-13' },
  'stage-not-started': {
    ...{ stage: 'internship', startsOn: '2026-04-13', missing: ['grant', 'contract'] },
    effectiveAt: '2026-04-12T22:00:00.000Z',
  },
  'stage-end-recorded': { endsOn: '2026-06-01', because, purposeMet: 'partly', learned: sealed },
  'stage-ended': {
    ...{ stage: 'internship', beside: false, endedOn: '2026-06-01', effectiveAt: '2026-06-01T22:00:00.000Z' },
    ...{ because, purposeMet: 'yes', learned: sealed },
  },
  'stage-extended': { plannedEnd: '2026-08-01', justification: 'very-special-need', because },
  'hours-changed': { from: '2026-05-01', weeklyHours: { min: 4, max: 6 }, because },
  'follow-up-booked': { ...owed, heldAt: '2026-05-01T08:30:00.000Z', place: sealed, with: sealed },
  'follow-up-held': {
    ...{ obligationId: null, heldOn: '2026-05-01', channel: 'call', participants: sealed, findings: sealed },
    ...{ hoursWorked: 8, concerns: sealed, adjustments: sealed, nextStep: { kind: 'none', because } },
  },
  'attempt-recorded': { attemptedOn: '2026-05-01', channel: 'message', who: sealed, note: sealed },
  'promise-made': { what: sealed, to: sealed, owedBy: 'ole', dueOn: '2026-05-08' },
  'promise-kept': { ...owed, how: sealed },
  'note-added': { note: sealed },
  'plan-changed': { plan: [internship] },
  'considerations-changed': { considerations: [{ text: sealed, tellCompany: false }] },
  'owner-assigned': { from: 'anna', to: 'lis', because },
  'second-person-assigned': { from: null, to: 'ole', because },
  'placement-closed': { endedOn: '2026-06-01', endedEarly: { reason: 'company-wish', note: sealed } },
  'obligation-made': { obligation },
  'obligation-met': { ...owed, metOn: '2026-05-04' },
  'obligation-moved': { ...owed, from: '2026-04-08', to: '2026-04-20', by: 'o9', because },
  'obligation-cancelled': { ...owed, because },
  'obligation-superseded': { ...owed, why: 'rung-ended' },
  'obligation-reassigned': { ...owed, from: 'anna', to: 'ole' },
  'obligation-rearmed': { ...owed, alarms: [] },
  'alarm-rung': {
    ...{ ...owed, step: 'manager-again', scheduledAt: '2026-04-22T06:00:00.000Z', channel: 'message', remaining: [] },
    ...{ ...told, missed: [{ at: '2026-04-15T06:00:00.000Z', step: 'manager' }] },
  },
  'reminder-dropped': { ...owed, missed: [], remaining: [] },
  'person-told': { about: 'moved-again', obligationId: obligation.id, ...told },
};

function sampleOf(type: PlacementEventType): PlacementRecord {
  const meta = { at: '2026-05-04T08:00:00.000Z', occurredOn: '2026-05-04', by: { staffId: 'ole', onBehalfOf: 'anna' } };
  const event = { type, data: samples[type], policyVersion: 'default-dk-2026', ...meta } as PlacementEvent;
  return { ...event, eventId: 'e', version: 99, commandId: 'c' };
}

describe.each<Language>(['da', 'en'])('in %s', (language) => {
  it.each([...PLACEMENT_EVENT_TYPES])('%s is a sentence without ids, codes or holes', (type) => {
    const last = renderTimeline([...papersLate, sampleOf(type)], rendering(language)).at(-1);
    const said = [last?.what ?? '', ...(last?.details ?? []), last?.why?.label ?? ''];
    expect(last?.what).not.toBe('');
    for (const text of said) expect(text).not.toMatch(/undefined|null|\[object|\{|\bo\d+\b|[a-z]-[a-z]+-[a-z]/);
    expect(last?.who).toEqual({ staffId: 'ole', name: 'Ole T.', onBehalfOf: { staffId: 'anna', name: 'Anna B.' } });
  });
});
