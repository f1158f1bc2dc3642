import { describe, expect, it } from '@jest/globals';
import { defaultPolicy, expand, forecast, occurrences } from '../index.js';
import type { Directory, ForecastLine, PolicyDocument } from '../index.js';
import { go, internship, propose, send, text } from '../testing/commands.js';
import { moment, nothingYet, type Life } from '../testing/life.js';
import { ANNA, away, everybody, gone, LIS, MADS, OLE } from '../testing/people.js';

const ahead = (life: Life, until: string, directory: Directory = everybody, policy: PolicyDocument = defaultPolicy) =>
  forecast(life.state, { policy, directory, now: life.state?.lastAt ?? moment('2026-01-05'), until: moment(until) });

/** A line as a person would put it down: `2026-01-12T07:00 match-decision due anna-b`. */
function said(line: ForecastLine): string {
  const at = line.at.slice(0, 16);
  const told = (people: readonly { readonly staffId: string | null }[]): string =>
    people.map(({ staffId }) => staffId ?? 'mailbox').join();
  switch (line.what) {
    case 'alarm': {
      const { repeats } = line;
      const again =
        repeats === null ? '' : ` x${repeats.count} every ${repeats.everyWorkingDays} to ${repeats.last.slice(0, 10)}`;
      return `${at} ${line.kind} ${line.step} ${told(line.recipients)}${again}`;
    }
    case 'told':
      return `${at} ${line.about} ${told(line.recipients)}`;
    case 'becomes-owed':
      return `${at} owed: ${line.kind} due ${line.dueOn} by ${line.owedBy}`;
    case 'stage-starts':
    case 'stage-does-not-start':
    case 'stage-ends':
      return `${at} ${line.what} ${line.stage}`;
    case 'offer-expires':
    case 'hand-over':
      return `${at} ${line.what} ${line.from} to ${line.to}`;
  }
}

/** Nothing but the match is owed for months. */
const later = { ...internship, startsOn: '2027-03-01', plannedEnd: '2027-04-23' };
const proposed = nothingYet().when('2026-01-05', ANNA, propose([later]));
const soon = nothingYet().when('2026-01-05', ANNA, propose([internship]));
const ready = ['grant', 'signatures', 'plan-entry'].reduce(
  (life, paper) =>
    life.when('2026-01-06', ANNA, send('receive-paper', { paper: paper as 'grant', receivedOn: '2026-01-06' })),
  soon.when('2026-01-06', ANNA, go),
);

describe('what happens if nobody acts', () => {
  it('climbs the ladder of what is owed, step by step, to the people it will reach', () => {
    expect(ahead(proposed, '2026-01-20').lines.map(said)).toEqual([
      '2026-01-09T07:00 match-decision reminder anna-b',
      '2026-01-12T07:00 match-decision due anna-b',
      '2026-01-13T07:00 match-decision overdue anna-b,ole-t',
      '2026-01-15T07:00 match-decision team-lead lis-k',
      '2026-01-19T07:00 match-decision manager mads-r',
    ]);
  });

  it('says once that the manager hears of it again and again, however long it goes on', () => {
    const { lines } = ahead(proposed, '2027-01-19');
    expect(lines.map(said).slice(5)).toEqual([
      '2026-01-26T07:00 match-decision manager-again mads-r x50 every 5 to 2027-01-18',
    ]);
    expect(expand(lines, defaultPolicy)).toHaveLength(5 + 50);
  });

  it('begins a new line where other people are told, because somebody is away by then', () => {
    const holiday = away(everybody, MADS, '2026-02-09', '2026-02-13', LIS);
    expect(ahead(proposed, '2026-03-01', holiday).lines.map(said).slice(5)).toEqual([
      '2026-01-26T07:00 match-decision manager-again mads-r x2 every 5 to 2026-02-02',
      '2026-02-09T07:00 match-decision manager-again lis-k x1 every 5 to 2026-02-09',
      '2026-02-16T07:00 match-decision manager-again mads-r x2 every 5 to 2026-02-23',
    ]);
  });

  it('reaches the mailbox of last resort where the manager leaves, and says who was passed over', () => {
    const { lines } = ahead(proposed, '2026-02-01', gone(everybody, MADS, '2026-01-20'));
    const last = lines.at(-1);
    expect(last?.what === 'alarm' && last.recipients).toEqual([{ staffId: null, reason: 'fallback', insteadOf: MADS }]);
    expect(last?.what === 'alarm' && last.skipped).toEqual([{ staffId: MADS, role: 'manager', why: 'left' }]);
  });

  it('starts a rung that is on record, and owes what that rung owes', () => {
    const started = ready.when('2026-01-07', ANNA, send('start-stage', { ...internship }));
    expect(ahead(started, '2026-01-17').lines.map(said)).toEqual([
      '2026-01-11T23:00 stage-starts internship',
      '2026-01-11T23:00 owed: follow-up due 2026-01-15 by anna-b',
      '2026-01-11T23:00 owed: stage-end-decision due 2026-02-20 by anna-b',
      '2026-01-16T07:00 follow-up due anna-b',
    ]);
  });

  it('ends a rung on its planned end, drops what that rung owed, and owes the next step', () => {
    const started = ready.when('2026-01-07', ANNA, send('start-stage', { ...internship })).until('2026-03-06');
    const lines = ahead(started, '2026-03-12').lines.map(said);
    expect(lines.slice(0, 4)).toEqual([
      '2026-03-06T23:00 stage-ends internship',
      '2026-03-06T23:00 owed: next-rung-or-close due 2026-03-10 by anna-b',
      '2026-03-09T07:00 next-rung-or-close reminder anna-b',
      '2026-03-10T07:00 next-rung-or-close due anna-b',
    ]);
    expect(lines.join()).not.toContain('follow-up');
  });

  it('goes on counting where something else of the case happens in between', () => {
    const late = nothingYet().when('2026-01-05', ANNA, propose([{ ...internship, startsOn: '2026-01-07' }]));
    const started = ['grant', 'signatures', 'plan-entry'].reduce(
      (life, paper) =>
        life.when('2026-01-06', ANNA, send('receive-paper', { paper: paper as 'grant', receivedOn: '2026-01-06' })),
      late.when('2026-01-06', ANNA, go),
    );
    const running = started.when('2026-01-06', ANNA, send('start-stage', { ...internship, startsOn: '2026-01-07' }));
    const promised = running.when(
      '2026-01-06 11:00',
      ANNA,
      send('make-promise', { what: text, to: text, owedBy: ANNA, dueOn: '2026-01-08' }),
    );
    const again = ahead(promised, '2026-06-01').lines.filter(
      (line) => line.what === 'alarm' && line.kind === 'promise' && line.repeats !== null,
    );
    expect(again.map(said)).toEqual(['2026-01-22T07:00 promise manager-again mads-r x18 every 5 to 2026-05-28']);
  });

  it('lets an offer expire, and tells the giver and the team lead', () => {
    const offered = proposed.when('2026-01-06', ANNA, send('offer-hand-off', { to: 'bo-c', briefing: text }));
    const lines = ahead(offered, '2026-01-14').lines.map(said);
    expect(lines).toContain('2026-01-13T07:00 offer-expires anna-b to bo-c');
    expect(lines.filter((line) => line.includes('offer-'))).toEqual([
      '2026-01-12T07:00 offer-unanswered anna-b',
      '2026-01-13T07:00 offer-expires anna-b to bo-c',
      expect.stringContaining('2026-01-13T07:00 offer-expired'),
    ]);
  });

  it('hands over on the day agreed: from then on the new owner is told', () => {
    const agreed = proposed
      .when('2026-01-06', ANNA, send('offer-hand-off', { to: 'bo-c', briefing: text, effectiveOn: '2026-01-12' }))
      .when('2026-01-07', 'bo-c', send('accept-hand-off', {}));
    const lines = ahead(agreed, '2026-01-12').lines.map(said);
    expect(lines[0]).toBe('2026-01-09T07:00 match-decision reminder anna-b');
    expect(lines[1]).toBe('2026-01-11T23:00 hand-over anna-b to bo-c');
    expect(lines.at(-1)).toBe('2026-01-12T07:00 match-decision due bo-c');
  });

  it('rings at once what should have rung by now, and only its highest step', () => {
    const { lines } = forecast(proposed.state, {
      ...{ policy: defaultPolicy, directory: everybody },
      ...{ now: moment('2026-01-15 09:30'), until: moment('2026-01-16') },
    });
    expect(lines.map(said)).toEqual(['2026-01-15T08:30 match-decision team-lead lis-k']);
  });

  it('has nothing to say of a closed case, of none, or of a time that is over', () => {
    const closed = proposed.when(
      '2026-01-06',
      ANNA,
      send('close-placement', { endedOn: '2026-01-06', endedEarly: { reason: 'other' } }),
    );
    const nothing = { lines: [], calendarEnds: null };
    expect(ahead(closed, '2026-06-01')).toEqual(nothing);
    expect(ahead(nothingYet(), '2026-06-01')).toEqual(nothing);
    expect(ahead(proposed, '2026-01-04')).toEqual(nothing);
  });

  it('says from when on nothing is known, where the calendar of the policy ends', () => {
    const calendar = { ...defaultPolicy.calendar, coversUntil: '2026-02-13' };
    const { lines, calendarEnds } = ahead(proposed, '2026-12-01', everybody, { ...defaultPolicy, calendar });
    expect(calendarEnds).toBe('2026-02-09T07:00:00.000Z');
    expect(lines.map(said).at(-1)).toBe(
      '2026-01-26T07:00 match-decision manager-again mads-r x2 every 5 to 2026-02-02',
    );
  });

  it('expands one repeat at a time, so that nobody pays for what is not looked at', () => {
    const repeat = ahead(proposed, '2027-01-19').lines.at(-1);
    if (repeat === undefined) throw new Error('Nothing repeats.');
    const walked = occurrences(repeat, defaultPolicy);
    expect([walked.next(), walked.next()].map(({ value }) => value?.at)).toEqual([
      '2026-01-26T07:00:00.000Z',
      '2026-02-02T07:00:00.000Z',
    ]);
  });

  it('tells the cover of who is away, as the alarm itself would', () => {
    const covered = away(everybody, ANNA, '2026-01-12', '2026-01-16', OLE);
    expect(ahead(proposed, '2026-01-12 09:00', covered).lines.map(said)).toEqual([
      '2026-01-09T07:00 match-decision reminder anna-b',
      '2026-01-12T07:00 match-decision due ole-t',
    ]);
  });
});
