import { describe, expect, it } from '@jest/globals';
import type { OwedLine, ProcessView } from '@holdfast/domain';
import { details, phaseOf, timerSummary } from './describe.js';
import { changedAttributes } from './search-attributes.js';

const followUp: OwedLine = {
  obligationId: 'o1',
  kind: 'follow-up',
  owedBy: 'anna-b',
  dueOn: '2026-01-15',
  nextStep: 'overdue',
  nextAlarm: '2026-01-16T07:00:00.000Z',
};
const view: ProcessView = {
  placementId: '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11',
  version: 7,
  open: true,
  stage: 'internship',
  afterCare: false,
  ownerId: 'anna-b',
  teamId: 'havn',
  nextWake: '2026-01-16T07:00:00.000Z',
  nextWakeWhy: 'follow-up: overdue',
  nextAlarm: '2026-01-16T07:00:00.000Z',
  owed: [followUp],
};
const closed: ProcessView = { ...view, open: false, stage: 'closed', nextWake: null, nextAlarm: null, owed: [] };

describe('the phase of a placement', () => {
  it('is preparing until the first rung, and again between two', () => {
    expect([phaseOf({ ...view, stage: 'proposed' }), phaseOf({ ...view, stage: 'preparing' })]).toEqual([
      'preparing',
      'preparing',
    ]);
  });

  it('goes by the name of the rung', () => {
    expect(phaseOf(view)).toBe('internship');
    expect(phaseOf({ ...view, stage: 'wage-subsidy' })).toBe('wage-subsidy');
  });

  it('is after-care from the first paid day, until closing is owed', () => {
    expect(phaseOf({ ...view, stage: 'paid-hours', afterCare: true })).toBe('after-care');
    const closing: OwedLine = { ...followUp, kind: 'closing-decision' };
    expect(phaseOf({ ...view, stage: 'paid-hours', afterCare: true, owed: [closing] })).toBe('closing');
  });

  it('is closed when closed', () => {
    expect(phaseOf(closed)).toBe('closed');
  });
});

describe("what Temporal's own UI shows", () => {
  it('says beside the timer what is owed, by whom, and which step comes', () => {
    expect(timerSummary(view)).toBe('follow-up owed by anna-b, due 2026-01-15: overdue');
  });

  it('says why it wakes when a transition comes before the first alarm', () => {
    const wake = { nextWake: '2026-01-15T23:00:00.000Z', nextWakeWhy: 'wage-subsidy takes effect' };
    expect(timerSummary({ ...view, ...wake })).toBe('wage-subsidy takes effect');
  });

  it('lists every obligation with its next step', () => {
    const text = details('internship', 'at work', { ...view, owed: [followUp, { ...followUp, kind: 'papers' }] });
    expect(text).toContain('Stage internship, owner anna-b, version 7.');
    expect(text).toContain('| follow-up | anna-b | 2026-01-15 | overdue | 2026-01-16T07:00:00.000Z |');
    expect(text).toContain('| papers | anna-b | 2026-01-15 |');
  });

  it('keeps stage, owner and next alarm findable, and writes only what changed', () => {
    const first = changedAttributes({}, view);
    expect(first.updates.map(({ key, value }) => [key.name, value])).toEqual([
      ['HoldfastStage', 'internship'],
      ['HoldfastOwner', 'anna-b'],
      ['HoldfastTeam', 'havn'],
      ['HoldfastNextAlarm', new Date('2026-01-16T07:00:00.000Z')],
    ]);
    expect(changedAttributes(first.now, { ...view, version: 8 }).updates).toEqual([]);
    expect(changedAttributes(first.now, closed).updates.map(({ key, value }) => [key.name, value])).toEqual([
      ['HoldfastStage', 'closed'],
      ['HoldfastNextAlarm', null],
    ]);
  });
});
