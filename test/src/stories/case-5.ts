import { at10, heldOn, matchGo, received, STORY_PEOPLE, type Story, type StoryStep } from './story.js';

const internship = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-08-10',
  plannedEnd: '2026-11-06',
  weeklyHours: 25,
  jobFunction: 'Hotelmedhjælper',
};

function byOle(step: StoryStep): StoryStep {
  return { ...step, as: STORY_PEOPLE.second };
}

/** The company reports her away, at 11:00 on the first day and again a week later; Ole takes the phone. */
function reportedAt(at: string, from: string): StoryStep {
  return byOle({ at, command: 'report-absence', body: { kind: 'ill', from, reportedBy: 'Souschefen' } });
}

/** Case 5: the owner is away and nobody covers; an absence is never answered, and the company ends it. */
export const case5: Story = {
  name: 'case 5, absence unanswered, company ends it',
  owner: 'jens-w',
  proposedAt: at10('2026-07-27'),
  proposal: { plan: [internship] },
  staff: [{ at: '2026-08-20T05:00:00.000Z', staffId: 'jens-w', is: 'away', from: '2026-08-20' }],
  steps: [
    matchGo('2026-07-28'),
    received('2026-07-29', 'grant'),
    received('2026-07-29', 'signatures'),
    received('2026-07-29', 'plan-entry'),
    { at: at10('2026-07-30'), command: 'start-stage', body: internship },
    heldOn('2026-08-13'),
    byOle(heldOn('2026-08-20')),
    reportedAt('2026-08-24T09:00:00.000Z', '2026-08-24'),
    byOle(heldOn('2026-08-27')),
    reportedAt('2026-08-31T09:00:00.000Z', '2026-08-31'),
    byOle(heldOn('2026-09-03')),
    byOle({
      at: at10('2026-09-14'),
      command: 'close-placement',
      body: { endedOn: '2026-09-14', endedEarly: { reason: 'company-wish' } },
    }),
  ],
  until: '2026-09-16T12:00:00.000Z',
  alarms: [
    ['2026-08-24T09:00:00.000Z', 'answer-absence', 'reminder', 'ole-t'],
    ['2026-08-25T06:00:00.000Z', 'answer-absence', 'due', 'ole-t'],
    ['2026-08-26T06:00:00.000Z', 'answer-absence', 'overdue', 'ole-t'],
    ['2026-08-27T06:00:00.000Z', 'answer-absence', 'team-lead', 'lis-k'],
    ['2026-08-28T06:00:00.000Z', 'answer-absence', 'manager', 'mads-r'],
    ['2026-09-04T06:00:00.000Z', 'answer-absence', 'manager-again', 'mads-r'],
    ['2026-09-11T06:00:00.000Z', 'answer-absence', 'manager-again', 'mads-r'],
  ],
  insteadOf: [
    ['2026-08-24T09:00:00.000Z', 'ole-t', 'jens-w'],
    ['2026-08-25T06:00:00.000Z', 'ole-t', 'jens-w'],
    ['2026-08-26T06:00:00.000Z', 'ole-t', 'jens-w'],
  ],
  due: {
    'answer-absence': ['2026-08-25'],
    'follow-up': ['2026-08-13', '2026-08-20', '2026-08-27', '2026-09-03', '2026-09-17'],
    'stage-end-decision': ['2026-10-23'],
  },
};
