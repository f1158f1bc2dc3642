import { beforeEach, describe, expect, it } from '@jest/globals';
import { person, SmallRegister } from './staff.fixtures.js';
import type { StaffCommand } from './staff.types.js';

let register: SmallRegister;
beforeEach(() => {
  register = new SmallRegister(['anna-b', 'ole-t', 'bo-l', 'lis-k']);
});

const away = (
  staffId: string,
  from: string,
  until: string | null,
  coverId: string | null = null,
  absenceId = `${staffId} ${from}`,
): StaffCommand => ({ type: 'register-absence', staffId, absenceId, from, until, coverId });
const refusal = (code: string, pointer?: string) =>
  expect.objectContaining({ code, ...(pointer === undefined ? {} : { pointer }) });

describe('an absence', () => {
  it('is put on record with its own id, and the earliest stands first', () => {
    register.does(away('anna-b', '2026-12-07', '2026-12-11', 'ole-t', 'second'));
    register.does(away('anna-b', '2026-11-24', '2026-11-24', null, 'first'));
    expect(register.of('anna-b').absences).toEqual([
      { absenceId: 'first', from: '2026-11-24', until: '2026-11-24', coverId: null },
      { absenceId: 'second', from: '2026-12-07', until: '2026-12-11', coverId: 'ole-t' },
    ]);
  });

  it('that ends before it starts is refused', () => {
    expect(() => register.does(away('anna-b', '2026-11-24', '2026-11-23'))).toThrow(refusal('DATES_ORDER', '/until'));
  });

  it('may last one day', () => {
    expect(register.does(away('anna-b', '2026-11-24', '2026-11-24'))).toHaveLength(1);
  });

  it('that overlaps another is refused, an open end included, and says which', () => {
    register.does(away('anna-b', '2026-11-24', '2026-11-26'));
    const overlapping = () => register.does(away('anna-b', '2026-11-26', '2026-11-30'));
    expect(overlapping).toThrow(refusal('ABSENCE_OVERLAPS', '/from'));
    expect(overlapping).toThrow(expect.objectContaining({ details: { from: '2026-11-24', until: '2026-11-26' } }));
    register.does(away('anna-b', '2026-11-27', null));
    expect(() => register.does(away('anna-b', '2027-06-01', '2027-06-02'))).toThrow(refusal('ABSENCE_OVERLAPS'));
    expect(register.of('anna-b').absences).toHaveLength(2);
  });

  it('that names the person as their own cover is refused', () => {
    expect(() => register.does(away('anna-b', '2026-11-24', null, 'anna-b'))).toThrow(
      refusal('SAME_PERSON', '/coverId'),
    );
  });

  it('with a cover whom nobody knows, or who has left by then, is refused', () => {
    expect(() => register.does(away('anna-b', '2026-11-24', null, 'nobody'))).toThrow(refusal('NOT_FOUND', '/coverId'));
    register.does({ type: 'register-leave', staffId: 'ole-t', leftOn: '2026-12-01' }, person('lis-k', 'team-lead'));
    expect(() => register.does(away('anna-b', '2026-12-01', null, 'ole-t'))).toThrow(
      refusal('PERSON_NOT_ACTIVE', '/coverId'),
    );
    expect(register.does(away('anna-b', '2026-11-30', null, 'ole-t'))).toHaveLength(1);
  });

  it('that closes a circle of covers is refused naming both', () => {
    register.does(away('anna-b', '2026-11-24', '2026-11-30', 'ole-t'));
    expect(() => register.does(away('ole-t', '2026-11-30', '2026-12-04', 'anna-b'))).toThrow(
      expect.objectContaining({
        code: 'COVER_CIRCLE',
        pointer: '/coverId',
        details: { people: ['ole-t', 'anna-b'] },
      }),
    );
    expect(register.does(away('ole-t', '2026-12-01', '2026-12-04', 'anna-b'))).toHaveLength(1);
  });

  it('that closes a longer circle is refused only where all are away on one day', () => {
    register.does(away('anna-b', '2026-11-24', '2026-11-26', 'ole-t'));
    register.does(away('ole-t', '2026-11-26', '2026-11-30', 'bo-l'));
    expect(() => register.does(away('bo-l', '2026-11-26', null, 'anna-b'))).toThrow(
      expect.objectContaining({ code: 'COVER_CIRCLE', details: { people: ['bo-l', 'anna-b', 'ole-t'] } }),
    );
    expect(register.does(away('bo-l', '2026-11-27', null, 'anna-b'))).toHaveLength(1);
  });

  it('of somebody who has left is refused', () => {
    register.does({ type: 'register-leave', staffId: 'anna-b', leftOn: '2026-11-23' }, person('lis-k', 'team-lead'));
    for (const actor of [person('anna-b'), person('karen-d', 'admin')]) {
      expect(() => register.does(away('anna-b', '2026-11-24', null), actor)).toThrow();
    }
    expect(() => register.does(away('anna-b', '2026-11-24', null), person('karen-d', 'admin'))).toThrow(
      refusal('PERSON_NOT_ACTIVE'),
    );
  });
});

describe('an absence that is on record', () => {
  beforeEach(() => {
    register.does(away('anna-b', '2026-11-24', null, 'ole-t', 'a'));
  });
  const change = (changes: object): StaffCommand => ({
    type: 'change-absence',
    staffId: 'anna-b',
    absenceId: 'a',
    changes,
  });

  it('is given an end, another cover: an event that names it and says how it is from now on', () => {
    expect(register.does(change({ until: '2026-11-30' }))).toEqual([
      {
        type: 'absence-changed',
        data: { absenceId: 'a', from: '2026-11-24', until: '2026-11-30', coverId: 'ole-t' },
      },
    ]);
    register.does(change({ coverId: 'bo-l' }));
    expect(register.of('anna-b').absences).toMatchObject([{ until: '2026-11-30', coverId: 'bo-l' }]);
    expect(register.does(change({ coverId: 'bo-l' }))).toEqual([]);
  });

  it('is changed by the same rules as a new one, and never collides with itself', () => {
    register.does(away('anna-b', '2026-11-10', '2026-11-12', null, 'before'));
    register.does(away('ole-t', '2026-12-01', null, 'bo-l'));
    expect(register.does(change({ from: '2026-11-23' }))).toHaveLength(1);
    expect(() => register.does(change({ from: '2026-11-12' }))).toThrow(refusal('ABSENCE_OVERLAPS', '/from'));
    expect(() => register.does(change({ until: '2026-11-01' }))).toThrow(refusal('DATES_ORDER', '/until'));
    expect(() => register.does(change({ coverId: 'anna-b' }))).toThrow(refusal('SAME_PERSON', '/coverId'));
  });

  it('may still be ended when its cover has left since', () => {
    register.does({ type: 'register-leave', staffId: 'ole-t', leftOn: '2026-11-23' }, person('karen-d', 'admin'));
    expect(register.does(change({ until: '2026-11-25' }))).toHaveLength(1);
  });

  it('is called off once: it stays on record, and is no longer among the absences', () => {
    const callOff: StaffCommand = { type: 'call-off-absence', staffId: 'anna-b', absenceId: 'a' };
    expect(register.does(callOff)).toEqual([{ type: 'absence-called-off', data: { absenceId: 'a' } }]);
    expect(register.of('anna-b').absences).toEqual([]);
    expect(() => register.does(callOff)).toThrow(refusal('NOT_FOUND'));
    expect(register.does(away('anna-b', '2026-11-24', null))).toHaveLength(1);
  });
});

describe('who may say that somebody is away', () => {
  it('the person, the lead of their team, a manager, an admin', () => {
    for (const [number, actor] of [
      person('anna-b'),
      person('lis-k', 'team-lead'),
      person('mads-r', 'manager'),
      person('karen-d', 'admin'),
    ].entries()) {
      expect(register.does(away('anna-b', `2026-12-0${number + 1}`, `2026-12-0${number + 1}`), actor)).toHaveLength(1);
    }
  });

  it('not a colleague, not the lead of another team, not a lead who has left', () => {
    for (const actor of [person('ole-t'), person('ida-h', 'team-lead')]) {
      expect(() => register.does(away('anna-b', '2026-12-01', null), actor)).toThrow(refusal('NOT_ALLOWED'));
    }
    register.does({ type: 'register-leave', staffId: 'lis-k', leftOn: '2026-11-20' }, person('karen-d', 'admin'));
    expect(() => register.does(away('anna-b', '2026-12-01', null), person('lis-k', 'team-lead'))).toThrow(
      refusal('NOT_ALLOWED'),
    );
  });
});
