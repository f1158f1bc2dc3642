import { at10, heldOn, matchGo, received, type Story } from './story.js';

const temporary = {
  stage: 'paid-hours',
  purpose: 'ordinary-job',
  startsOn: '2026-02-02',
  plannedEnd: '2026-04-30',
  weeklyHours: 37,
  jobFunction: 'Køkkenmedhjælper',
};
const permanent = {
  stage: 'paid-hours',
  purpose: 'ordinary-job',
  startsOn: '2026-05-01',
  weeklyHours: 37,
  jobFunction: 'Køkkenmedhjælper',
};

/** Case 2: a temporary job as a springboard; the stage-end decision is late. */
export const case2: Story = {
  name: 'case 2, temporary job as a springboard',
  proposedAt: at10('2026-01-19'),
  proposal: { plan: [temporary] },
  steps: [
    matchGo('2026-01-20'),
    received('2026-01-21', 'contract'),
    { at: at10('2026-01-22'), command: 'start-stage', body: temporary },
    heldOn('2026-02-09'),
    heldOn('2026-03-02'),
    { at: at10('2026-04-22'), command: 'start-stage', body: permanent },
    received('2026-04-23', 'contract'),
    heldOn('2026-04-27'),
    heldOn('2026-08-03'),
    {
      at: at10('2026-08-10'),
      command: 'change-hours',
      body: { from: '2026-09-01', weeklyHours: 30, because: { reason: 'citizen-wish' } },
    },
    {
      at: '2026-08-10T08:05:00.000Z',
      command: 'close-placement',
      body: { endedOn: '2026-08-10', outcome: 'part-time' },
    },
  ],
  until: '2026-08-11T12:00:00.000Z',
  alarms: [
    ['2026-04-15T06:00:00.000Z', 'stage-end-decision', 'reminder', 'anna-b'],
    ['2026-04-16T06:00:00.000Z', 'stage-end-decision', 'due', 'anna-b'],
    ['2026-04-17T06:00:00.000Z', 'stage-end-decision', 'overdue', 'anna-b', 'ole-t'],
    ['2026-04-21T06:00:00.000Z', 'stage-end-decision', 'team-lead', 'lis-k'],
    ['2026-08-07T06:00:00.000Z', 'closing-decision', 'reminder', 'anna-b'],
    ['2026-08-10T06:00:00.000Z', 'closing-decision', 'due', 'anna-b'],
  ],
  due: {
    'follow-up': ['2026-02-09'],
    'after-care': ['2026-03-02', '2026-04-27', '2026-08-03'],
    'stage-end-decision': ['2026-04-16'],
    'closing-decision': ['2026-08-10'],
  },
};
