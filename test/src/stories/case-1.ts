import { at10, heldOn, matchGo, received, type Story } from './story.js';

const internship = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-01-12',
  plannedEnd: '2026-03-06',
  weeklyHours: 25,
  jobFunction: 'Lagermedhjælper',
};
const wageSubsidy = {
  stage: 'wage-subsidy',
  purpose: 'ordinary-job',
  startsOn: '2026-03-09',
  plannedEnd: '2026-05-29',
  weeklyHours: 37,
  jobFunction: 'Lagermedhjælper',
};
const job = {
  stage: 'paid-hours',
  purpose: 'ordinary-job',
  startsOn: '2026-06-01',
  weeklyHours: 37,
  jobFunction: 'Lagermedarbejder',
};

/** Case 1: straight ladder, then education. */
export const case1: Story = {
  name: 'case 1, straight ladder, then education',
  proposedAt: '2026-01-05T09:00:00.000Z',
  proposal: { plan: [internship] },
  steps: [
    matchGo('2026-01-06'),
    received('2026-01-06', 'grant'),
    received('2026-01-06', 'signatures'),
    received('2026-01-06', 'plan-entry'),
    { at: at10('2026-01-08'), command: 'start-stage', body: internship },
    ...['2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05', '2026-02-19'].map((day) => heldOn(day)),
    { at: at10('2026-02-20'), command: 'start-stage', body: wageSubsidy },
    received('2026-03-02', 'grant'),
    received('2026-03-02', 'signatures'),
    received('2026-03-02', 'employment-letter'),
    heldOn('2026-03-05'),
    heldOn('2026-03-16'),
    heldOn('2026-03-23'),
    heldOn('2026-03-30'),
    heldOn('2026-04-09', 'announced-visit'),
    heldOn('2026-04-23'),
    { at: at10('2026-04-29'), command: 'start-stage', body: job },
    heldOn('2026-05-07'),
    received('2026-05-21', 'contract'),
    heldOn('2026-05-22'),
    heldOn('2026-06-09'),
    heldOn('2026-06-29', 'meeting'),
    heldOn('2026-08-24'),
    heldOn('2026-12-01'),
    {
      at: '2026-12-01T10:00:00.000Z',
      command: 'close-placement',
      body: { endedOn: '2026-12-01', outcome: 'education-paid' },
    },
  ],
  until: '2026-12-02T12:00:00.000Z',
  alarms: [
    ['2026-02-19T07:00:00.000Z', 'stage-end-decision', 'reminder', 'anna-b'],
    ['2026-02-20T07:00:00.000Z', 'stage-end-decision', 'due', 'anna-b'],
    ['2026-03-02T07:00:00.000Z', 'papers', 'reminder', 'anna-b'],
    ['2026-04-28T06:00:00.000Z', 'stage-end-decision', 'reminder', 'anna-b'],
    ['2026-04-29T06:00:00.000Z', 'stage-end-decision', 'due', 'anna-b'],
  ],
  due: {
    'match-decision': ['2026-01-12'],
    papers: ['2026-01-07', '2026-03-04', '2026-05-27'],
    'stage-end-decision': ['2026-02-20', '2026-04-29'],
    'after-care': ['2026-06-29', '2026-08-24', '2026-12-01'],
    'closing-decision': ['2026-12-08'],
    'follow-up': [
      ...['2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05', '2026-02-19', '2026-03-05', '2026-03-19'],
      ...[
        '2026-03-16',
        '2026-03-23',
        '2026-03-30',
        '2026-04-09',
        '2026-04-23',
        '2026-05-07',
        '2026-05-22',
        '2026-06-09',
      ],
      '2026-06-09',
    ],
  },
};
