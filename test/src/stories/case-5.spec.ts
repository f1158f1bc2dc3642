import { describe, expect, it } from '@jest/globals';
import { dayOf, fold } from '@holdfast/domain';
import { case5 } from './case-5.js';
import { live } from './live.js';

const { events, state } = live(case5);

describe('an absence that was never answered', () => {
  it('was reported twice, the second report joined the first, and its clock did not start again', () => {
    const reports = events.filter((event) => event.type === 'absence-reported');
    expect(reports.map(({ data }) => data.joined)).toEqual([false, true]);
    expect(new Set(reports.map(({ data }) => data.obligationId)).size).toBe(1);
  });

  it('stays on the record when the company ends the placement: early, on its wish, with the report unanswered', () => {
    const closed = events.find((event) => event.type === 'placement-closed');
    const reported = events.find((event) => event.type === 'absence-reported');
    expect(closed?.data.endedEarly).toEqual({ reason: 'company-wish' });
    expect(closed?.data.unanswered).toEqual([reported?.data.obligationId]);
    const ended = events.find(
      (event) => event.type === 'obligation-cancelled' && event.data.obligationId === reported?.data.obligationId,
    );
    expect(ended?.data).toMatchObject({ because: { reason: 'placement-closed' } });
    expect(state.stage).toBe('closed');
  });

  it('on 3 September we knew of it, Jens owed the answer, and Ole, Lis and Mads had been told', () => {
    const then = events.filter(({ at }) => dayOf(at) <= '2026-09-03');
    const known = fold(then);
    const owed = Object.values(known?.obligations ?? {}).find(({ kind }) => kind === 'answer-absence');
    expect([known?.ownerId, owed?.owedBy, owed?.dueOn, owed?.detail.absence?.reports]).toEqual([
      'jens-w',
      'jens-w',
      '2026-08-25',
      2,
    ]);
    const told = then.flatMap((event) =>
      event.type === 'alarm-rung' && event.data.obligationId === owed?.id
        ? event.data.recipients.map(({ staffId }) => staffId)
        : [],
    );
    expect([...new Set(told)]).toEqual(['ole-t', 'lis-k', 'mads-r']);
  });
});
