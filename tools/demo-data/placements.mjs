import { addDays, addWeekdays } from './random.mjs';
import { OWNERS, SECOND_PERSONS } from './words.mjs';

export const PLACEMENT_HEADINGS = [
  'key',
  'citizen',
  'company',
  'owner',
  'second_person',
  'stands',
  'proposed_on',
  'rung',
  'purpose',
  'job_function',
  'weekly_hours',
  'starts_on',
  'planned_end',
  'grant_ends',
  'papers_missing',
  'follow_ups_held',
  'last_follow_up',
  'first_paid_day',
  'check_ins_done',
  'ended_on',
  'outcome',
  'ended_early',
];

/** How many stand where. 150 in all. */
const STANDING = [
  ['proposed', 12],
  ['preparing', 14],
  ['internship', 38],
  ['wage-subsidy', 24],
  ['paid-hours', 26],
  ['flex-job', 14],
  ['closed', 22],
];

const RUNGS = {
  internship: {
    purposes: ['train-skills', 'clarify-job-goal', 'clarify-work-capacity', 'try-out-hours', 'ordinary-job'],
    hours: ['12', '15', '20', '25', '30', '10-15', '20-25'],
    rhythm: [3, 5, 5, 5],
    every: 10,
  },
  'wage-subsidy': {
    purposes: ['ordinary-job', 'train-skills'],
    hours: ['25', '30', '37', '37'],
    rhythm: [5, 5, 5, 5, 5],
    every: 10,
  },
  'paid-hours': {
    purposes: ['ordinary-job', 'try-out-hours'],
    hours: ['4', '8', '12', '15-20', '25', '30', '37', '37'],
    rhythm: [5],
    every: null,
  },
  'flex-job': {
    purposes: ['ordinary-job', 'try-out-hours'],
    hours: ['3', '4', '6', '8', '10', '12', '5-8'],
    rhythm: [10],
    every: null,
  },
};

const OUTCOMES = [
  'full-time',
  'full-time',
  'part-time',
  'part-time',
  'flex-job',
  'education-paid',
  'education-unpaid',
  'purpose-met',
  'purpose-met',
  'self-supporting',
  'no-go',
];
const EARLY_ENDS = ['absence', 'bad-match', 'illness', 'company-wish', 'citizen-wish', 'moved', 'got-a-job'];

/** Follow-ups as the rhythm has them, held until so many weekdays ago. */
function followUps(rung, startsOn, until) {
  const { rhythm, every } = RUNGS[rung];
  const held = [];
  for (let at = startsOn, number = 0; ; number += 1) {
    const days = rhythm[number] ?? every;
    if (days === null) break;
    at = addWeekdays(at, days);
    if (at > until) break;
    held.push(at);
  }
  return held;
}

/** The weeks of after-care after which each check-in has been held. */
const CHECK_INS = [5, 13, 27];

function terms(random, rung, jobFunction) {
  const { purposes, hours } = RUNGS[rung];
  return { rung, purpose: random.pick(purposes), job_function: jobFunction, weekly_hours: random.pick(hours) };
}

function waiting(random, stands, anchor, jobFunction) {
  const rung = random.pick(['internship', 'internship', 'internship', 'wage-subsidy', 'paid-hours', 'flex-job']);
  const proposed = stands === 'proposed' ? random.whole(0, 4) : random.whole(7, 25);
  const startsOn = addDays(anchor, 7 * random.whole(stands === 'proposed' ? 2 : 1, 4));
  const weeks =
    rung === 'internship' ? random.pick([4, 13, 13]) : rung === 'wage-subsidy' ? random.pick([12, 24]) : null;
  const plannedEnd = weeks === null ? null : addDays(startsOn, weeks * 7 - 3);
  return {
    stands,
    proposed_on: addDays(anchor, -proposed),
    ...terms(random, rung, jobFunction),
    starts_on: startsOn,
    planned_end: plannedEnd,
  };
}

function running(random, rung, anchor, jobFunction) {
  const paid = rung === 'paid-hours' || rung === 'flex-job';
  const length = rung === 'internship' ? random.pick([8, 13, 13, 26]) : random.pick([12, 24]);
  // Far enough from its end that the files need not be written anew every week.
  const age = paid ? random.whole(1, rung === 'flex-job' ? 80 : 32) : random.whole(1, length - 3);
  const startsOn = addDays(anchor, -7 * age);
  const plannedEnd = paid ? null : addDays(startsOn, length * 7 - 3);
  // One in eight has fallen behind.
  const behind = random.chance(12);
  const held = followUps(rung, startsOn, addDays(anchor, behind ? -24 : -3));
  const last = held.at(-1) ?? null;
  const steppedUp = paid && age < 20 && random.chance(30);
  const firstPaidDay = steppedUp ? addDays(startsOn, -7 * random.whole(4, 10)) : null;
  const paidWeeks = Math.round((Date.parse(anchor) - Date.parse(firstPaidDay ?? startsOn)) / 604_800_000);
  const checkIns = CHECK_INS.filter((weeks) => weeks <= paidWeeks).length;
  return {
    stands: 'running',
    proposed_on: addDays(firstPaidDay ?? startsOn, -random.whole(14, 40)),
    ...terms(random, rung, jobFunction),
    starts_on: startsOn,
    planned_end: plannedEnd,
    grant_ends: plannedEnd,
    papers_missing:
      age <= 2 && random.chance(60) ? (paid ? 'contract' : random.pick(['signatures', 'signatures|grant'])) : null,
    follow_ups_held: last === null ? null : held.length,
    last_follow_up: last,
    first_paid_day: firstPaidDay,
    check_ins_done: paid ? Math.max(0, checkIns - (behind ? 1 : 0)) : null,
  };
}

function closed(random, anchor) {
  const endedOn = addDays(anchor, -random.whole(3, 75));
  const early = random.chance(35);
  return {
    stands: 'closed',
    proposed_on: addDays(endedOn, -random.whole(30, 300)),
    ended_on: endedOn,
    ...(early ? { ended_early: random.pick(EARLY_ENDS) } : { outcome: random.pick(OUTCOMES) }),
  };
}

/** One placement for each citizen, written around the anchor day. */
export function placements(random, anchor, citizens, companies) {
  const stands = random.shuffled(STANDING.flatMap(([where, count]) => Array.from({ length: count }, () => where)));
  return citizens.map((citizen, index) => {
    const company = random.pick(companies);
    const owner = random.pick(OWNERS);
    const second = random.pick(SECOND_PERSONS);
    const where = stands[index];
    const jobFunction = random.pick(company.functions);
    const standing =
      where === 'closed'
        ? closed(random, anchor)
        : where === 'proposed' || where === 'preparing'
          ? waiting(random, where, anchor, jobFunction)
          : running(random, where, anchor, jobFunction);
    return {
      key: `f-${String(index + 1).padStart(3, '0')}`,
      citizen: citizen.key,
      company: company.key,
      owner,
      second_person: second === owner || random.chance(12) ? null : second,
      ...standing,
    };
  });
}
