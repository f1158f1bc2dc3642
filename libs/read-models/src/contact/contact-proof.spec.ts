import type { PlacementCommand } from '@holdfast/domain';
import { describe, expect, it } from '@jest/globals';
import { internship, live, rendering, ring, type Person } from '../timeline/timeline.fixtures.js';
import { gapsBetween, proveContact } from './contact-proof.js';
import type { Receipts } from './contact.types.js';

const s = { sealed: 'x' };
type Act = readonly [at: string, who: Person | null, command: PlacementCommand];

const proposal: PlacementCommand = {
  type: 'propose-placement',
  data: {
    ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna', secondPersonId: 'ole' },
    plan: [internship],
  },
};
const papers = (['grant', 'signatures', 'plan-entry'] as const).map((paper): Act => {
  return ['2026-04-01T08:00:00.000Z', 'anna', { type: 'receive-paper', data: { paper, receivedOn: '2026-04-01' } }];
});
/** An internship from 13 April; a follow-up is due on Thursday 16 April. */
const running: readonly Act[] = [
  ['2026-03-30T09:00:00.000Z', 'anna', proposal],
  [
    '2026-03-31T09:00:00.000Z',
    'anna',
    { type: 'decide-match', data: { decision: 'go', because: { reason: 'other' } } },
  ],
  ...papers,
  ['2026-04-01T09:00:00.000Z', 'anna', { type: 'start-stage', data: internship }],
  ['2026-04-12T22:00:00.000Z', null, ring],
];
const held = (at: string, occurredOn: string): Act => [
  at,
  'anna',
  {
    type: 'record-follow-up',
    data: { occurredOn, channel: 'call', participants: s, findings: s, nextStep: { kind: 'as-planned' } },
  },
];
const attempted = (at: string, occurredOn: string): Act => [
  at,
  'anna',
  { type: 'record-attempt', data: { occurredOn, channel: 'call', who: s } },
];
/** The follow-up rings: the owner, second person, team lead. */
const ringing: readonly Act[] = ['17', '20', '23', '30'].map((day) => [`2026-04-${day}T06:00:00.000Z`, null, ring]);

function prove(
  acts: readonly Act[],
  from: string,
  to: string,
  receipts: Receipts = new Map(),
  language = 'en' as 'da' | 'en',
) {
  return proveContact(live([...running, ...acts]), { from, to }, rendering(language), receipts);
}

describe('contact between two days', () => {
  it('none: says so, and who was told, with the receipt of each message', () => {
    const receipt = {
      mail: { status: 'delivered', attempts: 1, lastError: null, deliveredAt: '2026-04-17T06:00:02.000Z' },
      readAt: null,
    } as const;
    const found = prove(ringing, '2026-04-14', '2026-04-24');
    expect([found.outcome, found.contacts]).toEqual(['none', []]);
    const [first] = found.told;
    expect(first).toMatchObject({
      ...{ step: 'due', aboutContact: true, to: { staffId: 'anna', name: 'Anna B.' }, reasonText: 'owner' },
      ...{ obligation: { kind: 'follow-up' }, receipt: { mail: null, readAt: null } },
    });
    const again = prove(ringing, '2026-04-14', '2026-04-24', new Map([[first?.messageId ?? '', receipt]]));
    expect(again.told[0]?.receipt).toEqual(receipt);
    expect(found.told.map(({ to }) => to.name)).toEqual(['Anna B.', 'Ole T.', 'Lis M.']);
    expect(found.sentence).toBe(
      'No contact, and no attempt at one, is on record from Tue, 14 Apr 2026 to Fri, 24 Apr 2026. Contact that was owed was brought to the attention of Anna B., Ole T. and Lis M.',
    );
    expect(found.gaps).toEqual([{ from: '2026-04-14', to: '2026-04-24', days: 11 }]);
  });

  it('only attempted: an attempt is evidence, and no contact', () => {
    const found = prove([attempted('2026-04-15T09:00:00.000Z', '2026-04-15')], '2026-04-14', '2026-04-16');
    expect([found.outcome, found.contacts.map(({ kind, day }) => [kind, day])]).toEqual([
      ...['attempted', [['attempted', '2026-04-15']]],
    ]);
    expect(found.sentence).toContain('attempted once');
    expect(found.gaps).toEqual([{ from: '2026-04-14', to: '2026-04-16', days: 3 }]);
  });

  it('held: the days it was held, though recorded after them, and the longest time without', () => {
    const acts = [held('2026-04-22T09:00:00.000Z', '2026-04-16'), held('2026-04-23T09:00:00.000Z', '2026-04-23')];
    const found = prove(acts, '2026-04-14', '2026-04-30');
    expect(found.contacts.map(({ day, line }) => [day, line.recordedLate])).toEqual([
      ...[
        ['2026-04-16', true],
        ['2026-04-23', false],
      ],
    ]);
    expect(found.gaps.map(({ days }) => days)).toEqual([2, 6, 7]);
    expect(found.sentence).toMatch(/contact 2 times .* Longest time without contact: 7 days/);
    const between = prove(acts, '2026-04-17', '2026-04-22');
    expect([between.outcome, between.lastBefore, between.firstAfter]).toEqual(['none', '2026-04-16', '2026-04-23']);
  });

  it('what is reported to us is no contact that we made; an answer that reached who reported it is', () => {
    const absence: Act = [
      '2026-04-15T09:00:00.000Z',
      'anna',
      { type: 'report-absence', data: { kind: 'ill', from: '2026-04-15', reportedBy: s } },
    ];
    const reported = prove([absence], '2026-04-14', '2026-04-16');
    expect([reported.outcome, reported.contacts.map(({ kind }) => kind)]).toEqual(['none', ['reported']]);
    expect(reported.sentence).toContain('reported something once');
    const [obligationId = ''] = live([...running, absence]).flatMap((event) =>
      event.type === 'absence-reported' ? [event.data.obligationId] : [],
    );
    const answer = (toldReporter: boolean): Act => [
      '2026-04-16T09:00:00.000Z',
      'anna',
      { type: 'answer-report', data: { obligationId, answer: s, toldReporter } },
    ];
    expect(prove([absence, answer(true)], '2026-04-14', '2026-04-16').outcome).toBe('held');
    expect(prove([absence, answer(false)], '2026-04-14', '2026-04-16').outcome).toBe('none');
  });

  it('before the case began there was no case to have contact on', () => {
    const found = prove([], '2026-01-01', '2026-01-31', new Map(), 'da');
    expect([found.open, found.gaps, found.told]).toEqual([null, [], []]);
    expect(found.sentence).toBe('Forløbet var ikke åbent i perioden tors. 1. jan. 2026 til lør. 31. jan. 2026.');
    expect(prove([], '2026-03-01', '2026-03-31').open).toEqual({ from: '2026-03-30', to: '2026-03-31' });
  });
});

describe('days on end without contact', () => {
  const days = { from: '2026-04-01', to: '2026-04-10' };
  it('are counted from the first to the last, contact days left out', () => {
    expect(gapsBetween(['2026-04-01', '2026-04-05', '2026-04-05', '2026-04-10'], days)).toEqual([
      { from: '2026-04-02', to: '2026-04-04', days: 3 },
      { from: '2026-04-06', to: '2026-04-09', days: 4 },
    ]);
    expect(gapsBetween([], days)).toEqual([{ ...days, days: 10 }]);
  });
});
