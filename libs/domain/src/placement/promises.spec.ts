import { describe, expect, it } from '@jest/globals';
import { cancel, held, internship, nextStepOn, promise, send, text } from '../testing/commands.js';
import { ready } from '../testing/given.js';
import { ANNA, BO, everybody, gone, LIS, OLE } from '../testing/people.js';
import { added, armed, endOf, last, owed, rang, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship).until('2026-01-15').when('2026-01-15', ANNA, held('2026-01-15'));
const keep = (obligationId: string) => send('keep-promise', { obligationId, how: text });

describe('a promise', () => {
  const promised = running.when('2026-01-16', ANNA, promise('2026-01-23', OLE));

  it('is owed by whom it names, on its day, with what was promised and to whom', () => {
    const { owedBy, dueOn, detail } = owed(promised, 'promise');
    expect([owedBy, dueOn, detail.what, detail.to]).toEqual([OLE, '2026-01-23', text, text]);
  });

  it('for a closed day is owed the next working day', () => {
    expect(owed(running.when('2026-01-16', ANNA, promise('2026-01-24')), 'promise').dueOn).toBe('2026-01-26');
  });

  it('for today is owed the next working day, and its ladder counts from there', () => {
    const today = owed(running.when('2026-01-16', ANNA, promise('2026-01-16')), 'promise');
    expect([today.dueOn, armed(today)[0]]).toEqual(['2026-01-19', '2026-01-19T07:00 due']);
  });

  it('not kept: reminder, the day, the owner beside, then the promiser’s own team lead and manager', () => {
    expect(rang(promised.until('2026-02-07'), 'promise')).toEqual([
      '2026-01-22T07:00 reminder ole-t',
      '2026-01-23T07:00 due ole-t',
      '2026-01-26T07:00 overdue ole-t,anna-b',
      '2026-01-28T07:00 team-lead pia-s',
      '2026-01-30T07:00 manager mads-r',
      '2026-02-06T07:00 manager-again mads-r',
    ]);
  });

  it('kept, and how: it is met that day, and nobody hears of it again', () => {
    const kept = promised.when('2026-01-22 14:00', OLE, keep(owed(promised, 'promise').id));
    expect([last(kept, 'promise-kept').data.how, last(kept, 'obligation-met').data.metOn]).toEqual([
      text,
      '2026-01-22',
    ]);
    expect(rang(kept.until('2026-02-07'), 'promise')).toEqual(['2026-01-22T07:00 reminder ole-t']);
  });

  it('is not made for a day that is over, nor on behalf of somebody who does not work here', () => {
    expect(refused(() => running.when('2026-01-16', ANNA, promise('2026-01-15')))).toBe('DATE_IN_PAST /dueOn');
    expect(refused(() => running.when('2026-01-16', ANNA, promise('2026-01-23', 'nobody')))).toBe(
      'PERSON_NOT_ACTIVE /owedBy',
    );
    const boLeft = running.withPeople(gone(everybody, BO, '2026-01-16'));
    expect(refused(() => boLeft.when('2026-01-16', ANNA, promise('2026-01-23', BO)))).toBe('PERSON_NOT_ACTIVE /owedBy');
  });

  it('may be taken back by the people of the case, with a reason of the list', () => {
    const id = owed(promised, 'promise').id;
    expect(endOf(promised.when('2026-01-19', ANNA, cancel(id, 'no-longer-needed')), id)).toBe('cancelled');
    expect(refused(() => promised.when('2026-01-19', ANNA, cancel(id, 'no-such')))).toBe(
      'UNKNOWN_REASON /because/reason',
    );
  });

  it('is not kept by keeping something else', () => {
    expect(refused(() => promised.when('2026-01-19', ANNA, keep(owed(promised, 'follow-up').id)))).toBe(
      'OBLIGATION_KIND /obligationId',
    );
  });

  it('kept twice is refused the second time', () => {
    const id = owed(promised, 'promise').id;
    const kept = promised.when('2026-01-19', ANNA, keep(id));
    expect(refused(() => kept.when('2026-01-19', ANNA, keep(id)))).toBe('OBLIGATION_NOT_OPEN /obligationId');
  });
});

describe('a next step', () => {
  const agreed = running.when('2026-01-22', ANNA, held('2026-01-22', { nextStep: nextStepOn('2026-01-28') }));

  it('not taken climbs the routine ladder: silent on the day, the owner the day after', () => {
    expect(rang(agreed.until('2026-02-05'), 'next-step')).toEqual([
      '2026-01-29T07:00 due anna-b',
      '2026-01-30T07:00 overdue ole-t',
      '2026-02-04T07:00 team-lead lis-k',
    ]);
  });

  it('for a closed day is owed the next working day', () => {
    const saturday = running.when('2026-01-22', ANNA, held('2026-01-22', { nextStep: nextStepOn('2026-01-31') }));
    expect(owed(saturday, 'next-step').dueOn).toBe('2026-02-02');
  });

  it('is kept like a promise', () => {
    const before = agreed.until('2026-01-28');
    expect(added(before, before.when('2026-01-28', LIS, keep(owed(agreed, 'next-step').id)))).toEqual([
      'promise-kept',
      'obligation-met',
    ]);
  });
});
