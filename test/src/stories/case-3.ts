import { at10, heldOn, matchGo, received, type Story, type StoryStep } from './story.js';

function flexJob(weeklyHours: number) {
  return {
    stage: 'flex-job',
    purpose: 'try-out-hours',
    startsOn: '2026-03-02',
    weeklyHours,
    jobFunction: 'Gartnermedhjælper',
  };
}

function opening(weeklyHours: number): readonly StoryStep[] {
  return [
    matchGo('2026-02-10'),
    received('2026-02-11', 'grant'),
    received('2026-02-11', 'contract'),
    { at: at10('2026-02-12'), command: 'start-stage', body: flexJob(weeklyHours) },
    heldOn('2026-03-16'),
  ];
}

const afterCare = ['2026-03-30', '2026-05-26', '2026-09-02'];

/** Case 3, placement A: after-care finds eight hours worked against four agreed. */
export const case3a: Story = {
  name: 'case 3A, a small flex job, every check-in held',
  proposedAt: at10('2026-02-09'),
  proposal: { plan: [flexJob(4)] },
  steps: [
    ...opening(4),
    heldOn('2026-03-30', 'announced-visit', { hoursWorked: 8, adjustments: 'Højst fire timer om ugen er aftalt.' }),
    {
      at: at10('2026-05-26'),
      command: 'change-hours',
      body: { from: '2026-05-26', weeklyHours: 6, because: { reason: 'more-capacity' } },
    },
    heldOn('2026-05-26', 'call', { hoursWorked: 6 }),
    {
      at: at10('2026-09-02'),
      command: 'change-hours',
      body: { from: '2026-09-02', weeklyHours: 8, because: { reason: 'more-capacity' } },
    },
    heldOn('2026-09-02', 'call', { hoursWorked: 8 }),
  ],
  until: '2026-10-01T12:00:00.000Z',
  alarms: [],
  due: {
    'follow-up': ['2026-03-16'],
    'after-care': afterCare,
    'flex-interview': ['2028-09-01'],
    'closing-decision': [],
  },
};

/** Case 3, placement B: the first check-in is missed and held late by the second person. */
export const case3b: Story = {
  name: 'case 3B, a small flex job, the first check-in held late by the second person',
  proposedAt: at10('2026-02-09'),
  proposal: { plan: [flexJob(6)] },
  steps: [
    ...opening(6),
    {
      at: at10('2026-04-14'),
      as: 'ole-t',
      command: 'record-follow-up',
      body: {
        occurredOn: '2026-04-14',
        channel: 'announced-visit',
        participants: 'Borger og mentor',
        findings: 'Tæt på at stoppe på grund af støj. Skrivebordet er flyttet.',
        nextStep: { what: 'Ringe om støjen', owedBy: 'ole-t', dueOn: '2026-04-21' },
      },
    },
    {
      at: at10('2026-04-21'),
      as: 'ole-t',
      command: 'keep-promise',
      body: { how: 'Ringet, det går bedre.' },
      on: { kind: 'next-step', dueOn: '2026-04-21' },
    },
    heldOn('2026-05-26'),
    {
      at: at10('2026-09-02'),
      command: 'cancel-obligation',
      body: { because: { reason: 'no-further-progression' } },
      on: { kind: 'after-care', dueOn: '2026-09-02' },
    },
  ],
  until: '2026-10-01T12:00:00.000Z',
  alarms: [
    ['2026-04-10T06:00:00.000Z', 'after-care', 'due', 'anna-b'],
    ['2026-04-13T06:00:00.000Z', 'after-care', 'overdue', 'ole-t'],
  ],
  due: {
    'follow-up': ['2026-03-16'],
    'after-care': afterCare,
    'flex-interview': ['2028-09-01'],
    'closing-decision': [],
  },
};
