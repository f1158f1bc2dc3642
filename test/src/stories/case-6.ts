import { at10, heldOn, matchGo, received, STORY_PEOPLE } from './story.js';
import type { ExpectedAlarm, SharedStory, StaffStep, Story, StoryStep } from './story.js';

const LEAVER = 'sara-m';
const [ACCEPTS, DECLINES, THIRD] = ['kim-p', 'dorte-f', 'eli-v'];
const LEFT_AT = '2026-09-07T07:30:00.000Z';
const UNTIL = '2026-09-17T12:00:00.000Z';

const internship = {
  stage: 'internship',
  purpose: 'train-skills',
  startsOn: '2026-07-27',
  plannedEnd: '2026-10-23',
  weeklyHours: 25,
  jobFunction: 'Lagermedhjælper',
};
const job = {
  stage: 'paid-hours',
  purpose: 'ordinary-job',
  startsOn: '2026-08-03',
  weeklyHours: 30,
  jobFunction: 'Køkkenmedhjælper',
};

/** An internship before she left: a follow-up and the stage-end decision are owed. */
const onInternship: readonly StoryStep[] = [
  matchGo('2026-07-14'),
  received('2026-07-15', 'grant'),
  received('2026-07-15', 'signatures'),
  received('2026-07-15', 'plan-entry'),
  { at: at10('2026-07-16'), command: 'start-stage', body: internship },
  ...['2026-07-30', '2026-08-06', '2026-08-13', '2026-08-20', '2026-09-03'].map((day) => heldOn(day)),
];
/** A job before she left: two check-ins of after-care are owed. */
const inJob: readonly StoryStep[] = [
  matchGo('2026-07-14'),
  received('2026-07-15', 'contract'),
  { at: at10('2026-07-16'), command: 'start-stage', body: job },
  heldOn('2026-08-10'),
  heldOn('2026-08-31'),
];

function promised(to: string): StoryStep {
  const body = { what: 'Finde en makker på lageret', to, owedBy: LEAVER, dueOn: '2026-10-01' };
  return { at: at10('2026-09-04'), command: 'make-promise', body };
}

/** The team lead offers: on 9 September all six in one hand-over of many, on the 16th one by one. */
function offered(day: string, to: string, inBulk?: string): StoryStep {
  const body = { to, briefing: 'Borgeren er tryg ved lageret; ring om formiddagen.' };
  const step = { at: at10(day), as: STORY_PEOPLE.lead, command: 'offer-hand-off', body } as const;
  return inBulk === undefined ? step : { ...step, inBulk };
}

function accepts(day: string, as: string): StoryStep {
  return { at: at10(day), as, command: 'accept-hand-off', body: {} };
}

function followedUpBy(as: string): StoryStep {
  return { ...heldOn('2026-09-17'), as, at: '2026-09-17T08:10:00.000Z' };
}

const leaving: StaffStep = { at: LEFT_AT, staffId: LEAVER, is: 'gone', leftOn: '2026-09-07' };

/** Told at once, and on the day it is due, that an owner is to be found. */
const findOwner: readonly ExpectedAlarm[] = [
  [LEFT_AT, 'find-owner', 'reminder', 'lis-k'],
  ['2026-09-09T06:00:00.000Z', 'find-owner', 'due', 'lis-k'],
];
const declinedAndFoundLate: readonly ExpectedAlarm[] = [
  ...findOwner,
  ['2026-09-09T08:00:00.000Z', 'accept-hand-off', 'reminder', 'dorte-f'],
  ['2026-09-11T06:00:00.000Z', 'accept-hand-off', 'due', 'dorte-f'],
  ['2026-09-11T08:00:00.000Z', 'find-owner', 'reminder', 'lis-k'],
  ['2026-09-15T06:00:00.000Z', 'find-owner', 'due', 'lis-k'],
  ['2026-09-16T06:00:00.000Z', 'find-owner', 'overdue', 'lis-k', 'ole-t'],
  ['2026-09-16T08:00:00.000Z', 'accept-hand-off', 'reminder', 'eli-v'],
];

function placement(letter: string, before: readonly StoryStep[], rest: Pick<Story, 'steps' | 'alarms' | 'due'>): Story {
  return {
    name: `case 6${letter}, the consultant who burnt out`,
    owner: LEAVER,
    proposedAt: at10('2026-07-13'),
    proposal: { plan: [before === onInternship ? internship : job] },
    staff: [leaving],
    ...rest,
    steps: [...before, ...rest.steps],
    until: UNTIL,
  };
}

/** Accepted the day after the offer. */
function accepted(letter: string, before: readonly StoryStep[], ...more: readonly StoryStep[]): Story {
  const followUp = before === onInternship ? [followedUpBy(ACCEPTS)] : [];
  return placement(letter, before, {
    steps: [...more, offered('2026-09-09', ACCEPTS, 'first'), accepts('2026-09-10', ACCEPTS), ...followUp],
    alarms: [...findOwner, ['2026-09-09T08:00:00.000Z', 'accept-hand-off', 'reminder', 'kim-p']],
    due: { 'find-owner': ['2026-09-09'], 'accept-hand-off': ['2026-09-11'] },
  });
}

/** Declined, "full load"; found late, by an offer to a third. */
function declined(letter: string, before: readonly StoryStep[], ...more: readonly StoryStep[]): Story {
  return placement(letter, before, {
    steps: [
      ...more,
      offered('2026-09-09', DECLINES, 'first'),
      {
        at: at10('2026-09-11'),
        as: DECLINES,
        command: 'decline-hand-off',
        body: { because: { reason: 'full-load' } },
      },
      offered('2026-09-16', THIRD),
      accepts('2026-09-17', THIRD),
    ],
    alarms: declinedAndFoundLate,
    due: { 'find-owner': ['2026-09-09', '2026-09-15'], 'accept-hand-off': ['2026-09-11', '2026-09-18'] },
  });
}

/** Never answered: expires back, and goes to the third as well. */
const unanswered = placement('f', onInternship, {
  steps: [
    offered('2026-09-09', DECLINES, 'first'),
    offered('2026-09-16', THIRD),
    accepts('2026-09-17', THIRD),
    followedUpBy(THIRD),
  ],
  alarms: [
    ...findOwner,
    ['2026-09-09T08:00:00.000Z', 'accept-hand-off', 'reminder', 'dorte-f'],
    ['2026-09-11T06:00:00.000Z', 'accept-hand-off', 'due', 'dorte-f'],
    ['2026-09-14T06:00:00.000Z', 'accept-hand-off', 'overdue', 'dorte-f', 'ole-t'],
    ['2026-09-15T06:00:00.000Z', 'accept-hand-off', 'team-lead', 'lis-k'],
    ['2026-09-16T06:00:00.000Z', 'find-owner', 'reminder', 'lis-k'],
    ['2026-09-16T08:00:00.000Z', 'accept-hand-off', 'reminder', 'eli-v'],
  ],
  due: { 'find-owner': ['2026-09-09', '2026-09-18'], 'accept-hand-off': ['2026-09-11', '2026-09-18'] },
});

/** Case 6: six placements and fourteen owed actions of a consultant who leaves, with nobody named. */
export const case6: SharedStory = {
  name: 'case 6, the consultant who burnt out',
  staff: [leaving],
  placements: [
    accepted('a', onInternship),
    accepted('b', onInternship, promised('Lageret')),
    accepted('c', inJob),
    declined('d', inJob),
    declined('e', inJob, promised('Køkkenet')),
    unanswered,
  ],
};
