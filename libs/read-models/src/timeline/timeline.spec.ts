import { describe, expect, it } from '@jest/globals';
import type { PlacementEventType } from '@holdfast/domain';
import { timelineNeeds } from './read-timeline.js';
import { renderTimeline } from './render-timeline.js';
import { papersLate, rendering } from './timeline.fixtures.js';
import type { TimelineLine } from './timeline.types.js';

const danish = renderTimeline(papersLate, rendering('da'));
const english = renderTimeline(papersLate, rendering('en'));

function lines(timeline: readonly TimelineLine[], type: PlacementEventType): readonly TimelineLine[] {
  return timeline.filter((line) => line.type === type);
}

describe('the timeline of papers that came late', () => {
  it('says for good how many working days late they were', () => {
    expect(lines(danish, 'paper-received').map(({ what, lateBy }) => [what, lateBy])).toEqual([
      ['Bevilling modtaget man. 4. maj 2026, 18 hverdage for sent', 18],
    ]);
    expect(lines(english, 'paper-received').map(({ what }) => what)).toEqual([
      'Grant received Mon, 4 May 2026, 18 working days late',
    ]);
  });

  it('says of every alarm what it was about, who was told and why', () => {
    expect(lines(danish, 'alarm-rung').map(({ at, what, details }) => [at, what, ...details])).toEqual([
      [
        '2026-04-01T06:00:00.000Z',
        'Påmindelse: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Anna B. (ansvarlig)',
      ],
      [
        '2026-04-08T06:00:00.000Z',
        'Fristen er nået: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Anna B. (ansvarlig)',
      ],
      [
        '2026-04-09T06:00:00.000Z',
        'Overskredet: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Anna B. (ansvarlig)',
        'Til Ole T. (medansvarlig)',
      ],
      [
        '2026-04-13T06:00:00.000Z',
        'Går videre til teamleder: papirer (praktik), senest ons. 8. apr. 2026',
        'Til Lis M. (teamleder)',
      ],
    ]);
    expect(lines(danish, 'alarm-rung').at(-1)?.told).toEqual([
      { staffId: 'lis', name: 'Lis M.', reason: 'team-lead', reasonText: 'teamleder' },
    ]);
  });

  it('calls a start without papers a deviation, with its reason', () => {
    const [start] = lines(danish, 'stage-start-recorded');
    expect(start?.details).toContain('Afvigelse: startes uden papirer');
    expect(start?.why).toEqual({ reason: 'start-cannot-wait', label: 'starten kan ikke vente', note: null });
    expect(start?.who).toEqual({ staffId: 'lis', name: 'Lis M.' });
  });

  it('shows the opened note beside the reason, and says so when the person has been erased', () => {
    const erased = renderTimeline(
      papersLate,
      rendering('da', () => null),
    );
    expect(lines(danish, 'match-decided')[0]?.why).toEqual({ reason: 'good-match', label: 'godt match', note: '«n1»' });
    expect(lines(erased, 'match-decided')[0]?.why?.note).toBe('[slettet]');
  });

  it('tells when it was recorded from when it happened', () => {
    const [started] = lines(english, 'stage-started');
    expect([started?.at, started?.occurredOn, started?.recordedLate]).toEqual([
      '2026-04-12T22:00:00.000Z',
      '2026-04-13',
      false,
    ]);
    expect(started?.who).toEqual({ staffId: null, name: 'Holdfast' });
  });

  it('names what has to be looked up before it can be told', () => {
    expect(timelineNeeds(papersLate)).toEqual({
      ...{ citizenId: 'c', companyId: 'f', policyVersions: ['default-dk-2026'], sealed: [{ sealed: 'n1' }] },
      staffIds: ['anna', 'ole', 'lis'],
    });
  });
});
