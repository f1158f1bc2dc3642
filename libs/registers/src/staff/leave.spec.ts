import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@holdfast/domain';
import { person, SmallRegister, TODAY } from './staff.fixtures.js';
import { staffStream } from './staff.stream.js';
import type { StaffCommand, StaffEvent } from './staff.types.js';

const admin: Actor = person('karen-d', 'admin');
const leave = (leftOn: string): StaffCommand => ({ type: 'register-leave', staffId: 'anna-b', leftOn });
const takeBack: StaffCommand = { type: 'take-back-leave', staffId: 'anna-b' };
const refusal = (code: string, pointer?: string) =>
  expect.objectContaining({ code, ...(pointer === undefined ? {} : { pointer }) });
let register: SmallRegister;
beforeEach(() => {
  register = new SmallRegister(['anna-b', 'lis-k']);
});

describe('somebody who leaves', () => {
  it('is registered by an admin, a manager, the lead of the team; not by themself or a colleague', () => {
    for (const actor of [person('anna-b'), person('ole-t'), person('ida-h', 'team-lead')]) {
      expect(() => register.does(leave('2026-12-01'), actor)).toThrow(refusal('NOT_ALLOWED'));
    }
    for (const actor of [admin, person('mads-r', 'manager'), person('lis-k', 'team-lead')]) {
      expect(register.does(leave('2026-12-01'), actor)).toEqual([
        { type: 'staff-left', data: { leftOn: '2026-12-01' } },
      ]);
      register.does(takeBack, actor);
    }
  });

  it('leaves once', () => {
    register.does(leave('2026-12-01'), admin);
    expect(() => register.does(leave('2026-12-08'), admin)).toThrow(refusal('ALREADY_LEAVING', '/leftOn'));
  });

  it('may have left up to 31 days ago, not longer', () => {
    expect(() => register.does(leave('2026-10-22'), admin)).toThrow(refusal('DATE_IN_PAST', '/leftOn'));
    expect(register.does(leave('2026-10-23'), admin)).toHaveLength(1);
  });

  it('stays after all while the day has not come, and not from that day on', () => {
    register.does(leave('2026-11-24'), admin);
    expect(register.does(takeBack, admin)).toEqual([{ type: 'leave-taken-back', data: { leftOn: '2026-11-24' } }]);
    expect(register.of('anna-b').leftOn).toBeNull();
    expect(() => register.does(takeBack, admin)).toThrow(refusal('NOT_FOUND'));
    register.does(leave(TODAY), admin);
    expect(() => register.does(takeBack, admin)).toThrow(refusal('PERSON_NOT_ACTIVE'));
  });

  it('has no feed opened and no preferences changed from that day on; a feed can still be revoked', () => {
    register.does({ type: 'open-calendar-feed', staffId: 'anna-b', tokenHash: 'h' });
    register.does(leave(TODAY), admin);
    expect(() => register.does({ type: 'open-calendar-feed', staffId: 'anna-b', tokenHash: 'i' })).toThrow(
      refusal('PERSON_NOT_ACTIVE'),
    );
    expect(register.does({ type: 'revoke-calendar-feed', staffId: 'anna-b' })).toHaveLength(1);
  });

  it('sets the batch through their cases going at once: it waits for the day by itself', () => {
    const outboxOf = (command: StaffCommand, events: readonly StaffEvent[]) => {
      const meta = { version: 2, now: '2026-11-23T09:00:00.000Z', actor: admin };
      return staffStream.outbox?.(command, register.of('anna-b'), events, meta, register.facts(admin));
    };
    const batch = { kind: 'batch', subject: 'owner-left/anna-b', version: 2, delaySeconds: 0 };
    expect(outboxOf(leave(TODAY), [{ type: 'staff-left', data: { leftOn: TODAY } }])).toEqual([batch]);
    expect(outboxOf(leave('2027-01-01'), [{ type: 'staff-left', data: { leftOn: '2027-01-01' } }])).toEqual([batch]);
    expect(outboxOf(takeBack, [{ type: 'leave-taken-back', data: { leftOn: '2027-01-01' } }])).toEqual([]);
  });
});

describe('preferences and the calendar feed', () => {
  const preferences = { language: 'en', mail: { reminder: false, due: true, told: true }, digest: true } as const;

  it("are the person's own to change, and the same again is nothing new", () => {
    const change: StaffCommand = { type: 'change-preferences', staffId: 'anna-b', preferences };
    expect(() => register.does(change, admin)).toThrow(refusal('NOT_ALLOWED'));
    expect(register.does(change)).toEqual([{ type: 'preferences-changed', data: { preferences } }]);
    const reordered = { digest: true, mail: { told: true, due: true, reminder: false }, language: 'en' } as const;
    expect(register.does({ ...change, preferences: reordered })).toEqual([]);
  });

  it('a new feed takes the place of the one before, and one that is not there is revoked by nothing', () => {
    expect(register.does({ type: 'revoke-calendar-feed', staffId: 'anna-b' })).toEqual([]);
    register.does({ type: 'open-calendar-feed', staffId: 'anna-b', tokenHash: 'one' });
    register.does({ type: 'open-calendar-feed', staffId: 'anna-b', tokenHash: 'two' });
    expect(register.of('anna-b').calendarHash).toBe('two');
    expect(() => register.does({ type: 'revoke-calendar-feed', staffId: 'anna-b' }, admin)).toThrow(
      refusal('NOT_ALLOWED'),
    );
  });
});
