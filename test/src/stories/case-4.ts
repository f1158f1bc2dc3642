import { at10, heldOn, matchGo, received, type Story } from './story.js';

const internship = {
  stage: 'internship',
  purpose: 'train-skills',
  startsOn: '2026-04-13',
  plannedEnd: '2026-07-10',
  weeklyHours: 20,
  jobFunction: 'Butiksmedhjælper',
};
const deviation = { ...internship, deviationBecause: { reason: 'papers-on-the-way' } };

/** Case 4: papers three weeks late; the team lead registers the start as a deviation. */
export const case4: Story = {
  name: 'case 4, papers three weeks late',
  proposedAt: at10('2026-03-20'),
  proposal: { plan: [internship] },
  steps: [
    matchGo('2026-03-23'),
    { at: '2026-04-10T07:50:00.000Z', command: 'start-stage', body: internship, refused: 'PAPERS_MISSING' },
    { at: '2026-04-10T07:55:00.000Z', command: 'start-stage', body: deviation, refused: 'NOT_ALLOWED' },
    { at: at10('2026-04-10'), as: 'lis-k', command: 'start-stage', body: deviation },
    heldOn('2026-04-16'),
    heldOn('2026-04-23'),
    heldOn('2026-04-30'),
    received('2026-05-04', 'grant'),
    received('2026-05-04', 'signatures'),
    received('2026-05-04', 'plan-entry'),
  ],
  until: '2026-05-06T12:00:00.000Z',
  alarms: [
    ['2026-04-01T06:00:00.000Z', 'papers', 'reminder', 'anna-b'],
    ['2026-04-08T06:00:00.000Z', 'papers', 'due', 'anna-b'],
    ['2026-04-09T06:00:00.000Z', 'papers', 'overdue', 'anna-b', 'ole-t'],
    ['2026-04-10T06:00:00.000Z', 'start-or-replan', 'reminder', 'anna-b'],
    ['2026-04-13T06:00:00.000Z', 'papers', 'team-lead', 'lis-k'],
    ['2026-04-15T06:00:00.000Z', 'papers', 'manager', 'mads-r'],
    ['2026-04-22T06:00:00.000Z', 'papers', 'manager-again', 'mads-r'],
    ['2026-04-29T06:00:00.000Z', 'papers', 'manager-again', 'mads-r'],
  ],
  due: { papers: ['2026-04-08'], 'start-or-replan': ['2026-04-13'], 'stage-end-decision': ['2026-06-26'] },
};
