import { describe, expect, it } from '@jest/globals';
import {
  absent,
  answer,
  ask,
  cancel,
  close,
  end,
  extend,
  grant,
  held,
  internship,
  job,
  move,
  nextStepOn,
  noGo,
  offer,
  other,
  pause,
  promise,
  propose,
  received,
  reopen,
  resume,
  send,
  start,
  wageSubsidy,
  withdraw,
} from '../testing/commands.js';
import { matched, proposed, ready } from '../testing/given.js';
import { eventId, nothingYet, type Life } from '../testing/life.js';
import { ANNA, BO, EVA, LIS, OLE } from '../testing/people.js';
import { all, made, owed, refused } from '../testing/then.js';
import { VIOLATION_CODES } from '../violations.js';
import type { PlacementCommand } from './commands.js';

const fresh = proposed('2026-01-05', [internship]);
const waiting = matched('2026-01-05', [internship]);
const recorded = ready('2026-01-05', internship);
const running = recorded.until('2026-01-13');
const followUp = owed(running, 'follow-up').id;
const papers = made(running, 'papers')[0]?.id ?? '';
const atWork = ready('2026-01-19', job).until('2026-02-03');
const flex = ready('2026-01-19', { ...job, stage: 'flex-job' }).until('2026-02-03');
const closed = running.when('2026-01-13', ANNA, close('2026-01-13'));
const over = running.until('2026-03-07');
const agreed = over
  .when('2026-03-09', ANNA, held('2026-03-09', { nextStep: nextStepOn('2026-03-16') }))
  .when('2026-03-09', LIS, cancel(owed(over, 'next-rung-or-close').id));
const lastStep = held('2026-03-16', { obligationId: owed(agreed, 'next-step').id });

type Row = readonly [refusal: string, life: Life, at: string, who: string, command: PlacementCommand];

const { plannedEnd: _none, ...openEnded } = wageSubsidy;
const hours = { ...job, startsOn: '2026-02-09', weeklyHours: 8 };
const nonExtension = { plannedEnd: '2026-03-06', justification: 'concrete-assessment', because: other };
const booking = { obligationId: owed(running, 'stage-end-decision').id, at: '2026-01-15T09:00:00.000Z' };

const resting = running.when('2026-01-13', ANNA, pause('2026-01-27'));
const requested = running.when('2026-01-13', ANNA, ask('extension'));
const offered = running.when('2026-01-13', ANNA, offer(BO));
/** The second event on record is an obligation: it follows from the first and is not corrected by itself. */
const correctTheSecond = send('correct-record', {
  eventId: eventId(2),
  because: other,
  correction: { dueOn: '2026-01-20' },
});
const upsideDown = absent('2026-01-13', { until: '2026-01-12' });

/** Each way the domain refuses, at least once, with the field it names. */
const rows: readonly Row[] = [
  ['NOT_ALLOWED', running, '2026-01-13', EVA, held('2026-01-13')],
  ['NOT_ALLOWED /obligationId', running, '2026-01-13', ANNA, cancel(followUp)],
  ['NOT_ALLOWED /deviationBecause', waiting, '2026-01-08', ANNA, start(internship, { deviationBecause: other })],
  ['NOT_FOUND', nothingYet(), '2026-01-13', ANNA, held('2026-01-13')],
  ['NOT_FOUND /obligationId', running, '2026-01-13', ANNA, move('o99', '2026-01-20')],
  ['ALREADY_EXISTS', fresh, '2026-01-05', ANNA, propose([internship])],
  ['CLOSED', closed, '2026-01-14', ANNA, held('2026-01-14')],
  ['STAGE_REFUSES', waiting, '2026-01-06', ANNA, end('2026-01-06')],
  ['STAGE_REFUSES /outcome', running, '2026-01-13', ANNA, close('2026-01-13', { outcome: 'no-go' })],
  ['MATCH_NOT_DECIDED /stage', fresh, '2026-01-06', ANNA, start(internship)],
  ['MATCH_ALREADY_DECIDED', waiting, '2026-01-06', ANNA, noGo],
  ['MATCH_ALREADY_DECIDED /decision', fresh.when('2026-01-06', ANNA, noGo), '2026-01-06', ANNA, noGo],
  ['PAPERS_MISSING /startsOn', waiting, '2026-01-07', ANNA, start(internship)],
  ['PAPER_NOT_EXPECTED /paper', waiting, '2026-01-06', ANNA, received('contract', '2026-01-06')],
  ['PAPER_NOT_WAIVABLE /paper', waiting, '2026-01-06', ANNA, send('waive-paper', { paper: 'grant', because: other })],
  ['OBLIGATION_NOT_OPEN /obligationId', running, '2026-01-13', ANNA, move(papers, '2026-01-20')],
  ['OBLIGATION_KIND /obligationId', running, '2026-01-13', ANNA, send('book-follow-up', booking)],
  ['STATUTORY /obligationId', flex, '2026-02-03', LIS, cancel(owed(flex, 'flex-interview').id)],
  ['NOTHING_OWED', over, '2026-03-09', LIS, cancel(owed(over, 'next-rung-or-close').id)],
  ['NEXT_STEP_REQUIRED /nextStep', agreed, '2026-03-16', ANNA, lastStep],
  ['DATES_ORDER /startsOn', running, '2026-01-13', ANNA, start({ ...wageSubsidy, startsOn: '2026-01-12' })],
  ['DATES_ORDER /endedOn', running, '2026-01-13', ANNA, end('2026-03-09')],
  ['DATES_ORDER /dueOn', running, '2026-01-13', ANNA, move(followUp, '2026-01-15')],
  ['DATE_IN_FUTURE /occurredOn', running, '2026-01-13', ANNA, held('2026-01-14')],
  ['DATE_IN_FUTURE /receivedOn', waiting, '2026-01-06', ANNA, received('grant', '2026-01-07')],
  ['DATE_IN_PAST /dueOn', running, '2026-01-13', ANNA, promise('2026-01-12')],
  [
    'DATE_IN_PAST /nextStep/dueOn',
    running,
    '2026-01-13',
    ANNA,
    held('2026-01-13', { nextStep: nextStepOn('2026-01-12') }),
  ],
  ['PLANNED_END_REQUIRED /plannedEnd', running, '2026-01-13', ANNA, start(openEnded)],
  ['BACK_NEEDS_REASON /backBecause', atWork, '2026-02-03', ANNA, start(wageSubsidy)],
  ['BESIDE_NOT_POSSIBLE /beside', atWork, '2026-02-03', ANNA, start(hours, { beside: true })],
  [
    'BESIDE_NOT_POSSIBLE /jobFunction',
    running,
    '2026-01-13',
    ANNA,
    start({ ...hours, jobFunction: 'LAGER' }, { beside: true }),
  ],
  ['START_ALREADY_RECORDED /startsOn', recorded, '2026-01-06', ANNA, start(internship)],
  ['EXTENSION_NOT_LATER /plannedEnd', running, '2026-01-13', ANNA, send('extend-stage', nonExtension)],
  [
    'HOURS_OVER_MAX /weeklyHours',
    running,
    '2026-01-13',
    ANNA,
    send('change-hours', { from: '2026-01-13', weeklyHours: 38 }),
  ],
  ['UNKNOWN_REASON /because/reason', running, '2026-01-13', LIS, cancel(followUp, 'because-i-say-so')],
  ['PERSON_NOT_ACTIVE /owedBy', running, '2026-01-13', ANNA, promise('2026-01-20', 'nobody')],
  ['SAME_PERSON /staffId', running, '2026-01-13', LIS, send('assign-owner', { staffId: OLE, because: other })],
  ['CALENDAR_ENDS /dueOn', running, '2026-01-13', ANNA, promise('2046-01-02')],
  ['CALENDAR_ENDS /dueOn', running, '2026-01-13', ANNA, move(followUp, '2046-01-02')],
  [
    'CALENDAR_ENDS /nextStep/dueOn',
    running,
    '2026-01-13',
    ANNA,
    held('2026-01-13', { nextStep: nextStepOn('2046-01-02') }),
  ],
  [
    'CALENDAR_ENDS /plannedEnd',
    atWork,
    '2026-02-03',
    ANNA,
    start({ ...job, startsOn: '2026-03-02', plannedEnd: '2046-03-02' }),
  ],
  [
    'CALENDAR_ENDS /startsOn',
    waiting,
    '2026-01-06',
    ANNA,
    start({ ...internship, startsOn: '2046-01-08', plannedEnd: '2046-02-09' }),
  ],
  [
    'CALENDAR_ENDS /at',
    running,
    '2026-01-13',
    ANNA,
    send('book-follow-up', { obligationId: followUp, at: '2046-01-15T09:00:00.000Z' }),
  ],
  ['REPORT_INVALID /from', fresh, '2026-01-06', ANNA, absent('2026-01-06')],
  ['DATES_ORDER /until', running, '2026-01-13', ANNA, upsideDown],
  ['DATE_IN_FUTURE /from', running, '2026-01-13', ANNA, absent('2026-01-15')],
  ['OBLIGATION_KIND /obligationId', running, '2026-01-13', ANNA, answer(followUp)],
  ['APPROVAL_OPEN /what', requested, '2026-01-13', OLE, ask('extension')],
  ['NOT_ALLOWED', requested, '2026-01-13', ANNA, grant(owed(requested, 'approval').id)],
  ['EXTENSION_LADDER /justification', running, '2026-01-13', ANNA, extend('2026-04-10', 'very-special-need')],
  ['EXTENSION_LADDER /plannedEnd', running, '2026-01-13', ANNA, extend('2026-07-13', 'very-special-need')],
  ['DATE_IN_PAST /until', running, '2026-01-13', ANNA, pause('2026-01-13')],
  ['CALENDAR_ENDS /until', running, '2026-01-13', ANNA, pause('2046-01-02')],
  ['ALREADY_PAUSED', resting, '2026-01-14', ANNA, pause('2026-02-10')],
  ['NOT_PAUSED', running, '2026-01-13', ANNA, resume],
  ['NOT_CLOSED', running, '2026-01-13', LIS, reopen],
  ['OFFER_OPEN', offered, '2026-01-13', ANNA, offer(EVA)],
  ['NOT_CORRECTABLE /eventId', running, '2026-01-13', ANNA, correctTheSecond],
  ['NO_OFFER', running, '2026-01-13', ANNA, withdraw()],
];

/** What only the registers of policies, staff, webhooks, citizens and links refuse. */
const OF_THE_REGISTERS = [
  ...['POLICY_INVALID', 'ABSENCE_OVERLAPS', 'COVER_CIRCLE', 'ALREADY_LEAVING', 'ADDRESS_REFUSED'],
  ...['PLACEMENT_OPEN', 'RETENTION_HOLD', 'ERASED', 'LINK_TOO_LONG', 'LINK_EXPIRED', 'LINK_REVOKED'],
];

describe('a refusal', () => {
  it.each(rows)('%s: names its field and leaves no event', (expected, life, at, who, command) => {
    const before = JSON.stringify([life.events, life.state]);
    expect(refused(() => life.when(at, who, command))).toBe(expected);
    expect(JSON.stringify([life.events, life.state])).toBe(before);
  });

  it('there is no code that nobody tries here, but those of the registers', () => {
    const tried = new Set(rows.map(([code]) => code.split(' ')[0]));
    expect(VIOLATION_CODES.filter((code) => !tried.has(code))).toEqual(OF_THE_REGISTERS);
  });

  it('takes with it what had become due: the next command that is accepted records it, once', () => {
    expect(refused(() => recorded.afterDowntime('2026-01-14', ANNA, held('2026-01-15')))).toBe(
      'DATE_IN_FUTURE /occurredOn',
    );
    expect(all(recorded.afterDowntime('2026-01-14', ANNA, held('2026-01-14')), 'stage-started')).toHaveLength(1);
  });
});
