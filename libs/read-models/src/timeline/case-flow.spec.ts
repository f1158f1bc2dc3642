import { describe, expect, it } from '@jest/globals';
import { defaultPolicy, type EventMeta, type PlacementEvent } from '@holdfast/domain';
import { danish } from '../labels/labels.da.js';
import { english } from '../labels/labels.en.js';
import { renderTimeline } from './render-timeline.js';
import { papersLate, recorded, rendering, type Person } from './timeline.fixtures.js';

type Fact = Pick<PlacementEvent, 'type' | 'data'>;

/** Papers that came late, and then these facts, recorded on 5 May. */
function told(facts: readonly Fact[], language: 'da' | 'en' = 'da', by: Person = 'anna') {
  const meta: EventMeta = {
    ...{ at: '2026-05-05T08:00:00.000Z', occurredOn: '2026-05-05', by: { staffId: by } },
    policyVersion: defaultPolicy.version,
  };
  const more = facts.map((fact) => ({ ...fact, ...meta }) as PlacementEvent);
  return renderTimeline(recorded([...papersLate, ...more]), rendering(language));
}
const last = (facts: readonly Fact[], language: 'da' | 'en' = 'da') => told(facts, language).slice(-facts.length);
const said = (facts: readonly Fact[], language: 'da' | 'en' = 'da') => last(facts, language).map(({ what }) => what);

const papers = Object.values(papersLate).flatMap((event) =>
  event.type === 'obligation-made' && event.data.obligation.kind === 'papers' ? [event.data.obligation.id] : [],
);
const owed = { obligationId: papers[0] ?? '' };
const sealed = { sealed: 's' };

const offer: Fact = {
  type: 'hand-off-offered',
  data: { ...owed, from: 'anna', to: 'ole', briefing: sealed, expiresAt: '2026-05-12T06:00:00.000Z' },
};

describe('the timeline of a hand-off', () => {
  it('tells both sides: who offers to whom with which briefing and until when, and whose it is then', () => {
    const lines = last([
      offer,
      { type: 'hand-off-accepted', data: { ...owed, from: 'anna', to: 'ole', effectiveOn: '2026-05-11' } },
      {
        type: 'owner-handed-over',
        data: { from: 'anna', to: 'ole', secondPersonId: 'anna', effectiveAt: '2026-05-10T22:00:00.000Z' },
      },
    ]);
    expect(lines.map(({ what, details }) => [what, ...details])).toEqual([
      [
        'Overdragelse tilbudt: fra Anna B. til Ole T.',
        'Overleveringsnotat: «s»',
        'Udløber tirs. 12. maj 2026 kl. 08:00',
      ],
      ['Ole T. overtager efter Anna B.', 'Overtages man. 11. maj 2026', 'Anna B. er ansvarlig til man. 11. maj 2026'],
      ['Overdraget: Ole T. er ny ansvarlig efter Anna B.', 'Medansvarlig: Anna B.'],
    ]);
  });

  it('says where it stays when it is refused, taken back or not answered', () => {
    const both = { ...owed, from: 'anna', to: 'ole' };
    const facts: readonly Fact[] = [
      { type: 'hand-off-declined', data: { ...both, because: { reason: 'full-load' } } },
      { type: 'hand-off-withdrawn', data: { ...both, because: { reason: 'somebody-else' } } },
      { type: 'hand-off-expired', data: { ...both, expiredAt: '2026-05-12T06:00:00.000Z' } },
    ];
    expect(said(facts)).toEqual([
      'Ole T. siger nej til overdragelsen. Anna B. er fortsat ansvarlig',
      'Tilbuddet til Ole T. er trukket tilbage. Anna B. er fortsat ansvarlig',
      'Overdragelsen er udløbet, tilbage hos Anna B.',
    ]);
    expect(last(facts, 'en').map(({ what, why }) => [what, why?.label])).toEqual([
      ['Ole T. declined the hand-off. Anna B. is still the owner', 'full load'],
      ['The offer to Ole T. was withdrawn. Anna B. is still the owner', 'it goes to somebody else'],
      ['The hand-off expired, back with Anna B.', undefined],
    ]);
  });
});

describe('whoever was told', () => {
  it('is named with the person who was not there, and every other step on the way', () => {
    const rung: Fact = {
      type: 'alarm-rung',
      data: {
        ...{
          ...owed,
          step: 'due',
          scheduledAt: '2026-05-05T06:00:00.000Z',
          channel: 'message',
          missed: [],
          remaining: [],
        },
        recipients: [
          { staffId: 'ole', reason: 'cover', insteadOf: 'anna' },
          { staffId: null, reason: 'fallback', insteadOf: 'lis' },
        ],
        skipped: [
          { staffId: 'anna', role: 'owner', why: 'absent' },
          { staffId: 'lis', role: 'team-lead', why: 'left' },
          { staffId: null, role: 'manager', why: 'nobody-named' },
        ],
      },
    };
    expect(last([rung])[0]?.details).toEqual([
      'Anna B. er ikke på arbejde, så Ole T. (afløser) fik besked',
      'Lis M. arbejder her ikke længere, så fællespostkassen (når ingen andre er der) fik besked',
      'Ingen leder er navngivet',
    ]);
    expect(last([rung], 'en')[0]?.details[0]).toBe('Anna B. is not at work, so Ole T. (cover) was told');
  });

  it.each([
    ['accept-hand-off', 'Til Ole T. (modtager)', 'To Ole T. (receiver)'],
    ['approval', 'Til Ole T. (godkender)', 'To Ole T. (approver)'],
    ['find-owner', 'Til Ole T. (fungerende ansvarlig)', 'To Ole T. (acting owner)'],
    ['answer-concern', 'Til Ole T. (ansvarlig)', 'To Ole T. (owner)'],
  ] as const)('is named as who they are to %s', (kind, danishLine, englishLine) => {
    const [made] = Object.values(papersLate).filter((event) => event.type === 'obligation-made');
    if (made === undefined) throw new Error('Something was owed.');
    const facts: readonly Fact[] = [
      { type: 'obligation-made', data: { obligation: { ...made.data.obligation, id: 'o90', kind, owedBy: 'ole' } } },
      {
        type: 'alarm-rung',
        data: {
          ...{ obligationId: 'o90', step: 'due', scheduledAt: '2026-05-05T06:00:00.000Z', channel: 'message' },
          ...{ missed: [], remaining: [], skipped: [], recipients: [{ staffId: 'ole', reason: 'owner' }] },
        },
      },
    ];
    expect([last(facts)[1]?.details, last(facts, 'en')[1]?.details]).toEqual([[danishLine], [englishLine]]);
  });

  it('did not hear of it when the mail did not arrive', () => {
    const failed: Fact = {
      type: 'delivery-failed',
      data: { messageId: 'm', staffId: 'ole', ...owed, step: 'due', why: 'no-answer' },
    };
    expect(last([failed]).map(({ what, details }) => [what, ...details])).toEqual([
      ['Besked til Ole T. kom ikke frem: ingen modtog mailen i et døgn', 'Går et skridt videre: papirer (praktik)'],
    ]);
  });
});

describe('a report', () => {
  it('that nobody answered stands in the closing entry, though it ended before it', () => {
    const [, closed] = last([
      { type: 'obligation-cancelled', data: { ...owed, because: { reason: 'placement-closed' } } },
      {
        type: 'placement-closed',
        data: { endedOn: '2026-05-05', endedEarly: { reason: 'company-wish' }, unanswered: [owed.obligationId] },
      },
    ]);
    expect(closed?.details).toContain('Aldrig besvaret: papirer (praktik)');
  });
});

describe('a correction', () => {
  const first = papersLate.findIndex(({ type }) => type === 'paper-received');
  const eventId = `e${first + 1}`;
  const correct = (receivedOn: string): Fact => ({
    type: 'record-corrected',
    data: {
      ...{ eventId, corrected: 'paper-received', correction: { receivedOn }, facts: {} },
      because: { reason: 'wrong-date' },
    },
  });

  it('says what it corrects, and old and new; the second one starts from the first', () => {
    const lines = last([correct('2026-04-30'), correct('2026-04-29')]);
    expect(lines.map(({ what, details, why }) => [what, ...details, why?.label])).toEqual([
      [
        'Oplysning rettet: Bevilling modtaget man. 4. maj 2026',
        'Modtaget: man. 4. maj 2026 -> tors. 30. apr. 2026',
        'forkert dato',
      ],
      [
        'Oplysning rettet: Bevilling modtaget tors. 30. apr. 2026',
        'Modtaget: tors. 30. apr. 2026 -> ons. 29. apr. 2026',
        'forkert dato',
      ],
    ]);
  });

  it('leaves the entry as it was and puts a mark on it', () => {
    const before = told([])[first];
    const after = told([correct('2026-04-30')])[first];
    expect(after).toEqual({
      ...before,
      corrected: {
        eventId: `e${papersLate.length + 1}`,
        at: '2026-05-05T08:00:00.000Z',
        text: 'rettet tirs. 5. maj 2026',
      },
    });
    expect(before?.corrected).toBeNull();
  });
});

describe('the labels', () => {
  it.each([
    ['da', danish],
    ['en', english],
  ] as const)('name every reason of the policy in %s', (_, labels) => {
    const unnamed = Object.values(defaultPolicy.reasons)
      .flat()
      .filter((reason) => !(reason in labels.reason));
    expect(unnamed).toEqual([]);
  });
});
