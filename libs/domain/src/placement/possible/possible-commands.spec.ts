import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../policy/default-dk-2026.js';
import { absent, close, internship, offer, pause } from '../../testing/commands.js';
import { matched, proposed, ready } from '../../testing/given.js';
import { eventId, moment, type Life } from '../../testing/life.js';
import { ANNA, BO, everybody, EVA, LIS, MADS } from '../../testing/people.js';
import type { OfferedCommandType } from './possible-command.types.js';
import { possibleCommands } from './possible-commands.js';

function possible({ state, events }: Life, at: string, staffId: string) {
  if (state === null) throw new Error('There is no placement yet.');
  const history = events.map((event, index) => ({ eventId: eventId(index + 1), event }));
  const actor = { kind: 'person', staffId, roles: everybody.staff[staffId]?.roles ?? [] } as const;
  const context = { now: moment(at), actor, directory: everybody, policy: defaultPolicy, history };
  const commands = possibleCommands(state, context);
  return {
    offered: commands.filter(({ refusal }) => refusal === null).map(({ command }) => command),
    why: (command: OfferedCommandType) => commands.find((c) => c.command === command)?.refusal?.code ?? null,
    choices: (command: OfferedCommandType) => {
      const found = commands.find((c) => c.command === command)?.choices ?? [];
      return Object.fromEntries(found.map(({ value, refusal }) => [value, refusal?.code ?? null]));
    },
  };
}

describe('what can be done on a case', () => {
  it('before the match is decided: decide it, but start nothing', () => {
    const { offered, why } = possible(proposed('2026-01-05', [internship]), '2026-01-06', ANNA);
    expect(offered).toEqual(expect.arrayContaining(['decide-match', 'change-plan', 'close-placement', 'add-note']));
    expect([why('start-stage'), why('end-stage'), why('resume'), why('reopen')]).toEqual([
      ...['MATCH_NOT_DECIDED', 'STAGE_REFUSES', 'NOT_PAUSED', 'NOT_ALLOWED'],
    ]);
  });

  it('with papers missing on the first day: no start then, but recorded ahead it may be', () => {
    const life = matched('2026-01-05', [internship]);
    const { why, choices } = possible(life, '2026-01-12', ANNA);
    expect(choices('start-stage')).toMatchObject({ internship: 'PAPERS_MISSING' });
    expect(why('start-stage')).toBeNull();
    expect(choices('receive-paper')).toEqual({ grant: null, signatures: null, 'plan-entry': null });
    expect(choices('waive-paper')).toMatchObject({ grant: 'PAPER_NOT_WAIVABLE' });
  });

  it('says for each thing owed whether it can be moved, cancelled or kept', () => {
    const life = ready('2026-01-05', internship).when('2026-01-13', BO, absent('2026-01-13')).until('2026-01-13');
    const { choices, why } = possible(life, '2026-01-13', ANNA);
    const report = Object.values(life.state?.obligations ?? {}).find(({ kind }) => kind === 'answer-absence');
    const followUp = Object.values(life.state?.obligations ?? {}).find(({ kind }) => kind === 'follow-up');
    expect(choices('answer-report')).toMatchObject({
      [report?.id ?? '']: null,
      [followUp?.id ?? '']: 'OBLIGATION_KIND',
    });
    expect(choices('move-obligation')).toMatchObject({ [followUp?.id ?? '']: null });
    expect(choices('cancel-obligation')).toMatchObject({ [followUp?.id ?? '']: 'NOT_ALLOWED' });
    expect(why('keep-promise')).toBe('OBLIGATION_KIND');
    expect(possible(life, '2026-01-13', LIS).choices('cancel-obligation')).toMatchObject({
      [followUp?.id ?? '']: null,
    });
  });

  it('goes by who asks: a colleague takes the phone, a manager assigns, a stranger does nothing', () => {
    const life = ready('2026-01-05', internship).until('2026-01-13');
    const all = (staffId: string) => possible(life, '2026-01-13', staffId).offered;
    expect(all(BO)).toEqual(['record-attempt', 'add-note', 'report-absence', 'raise-concern']);
    expect(all(MADS)).toEqual(['start-stage', 'cancel-obligation', 'assign-owner', 'offer-hand-off']);
    expect(all(EVA)).toEqual([]);
  });

  it('an offer is answered by its receiver and withdrawn by the other side', () => {
    const life = ready('2026-01-05', internship).when('2026-01-13', ANNA, offer(BO));
    const [receiver, giver] = [possible(life, '2026-01-13', BO), possible(life, '2026-01-13', ANNA)];
    expect([receiver.why('accept-hand-off'), receiver.why('withdraw-hand-off')]).toEqual([null, 'NOT_ALLOWED']);
    expect([giver.why('accept-hand-off'), giver.why('withdraw-hand-off')]).toEqual(['NOT_ALLOWED', null]);
    expect(giver.why('offer-hand-off')).toBe('OFFER_OPEN');
  });

  it('sees what has come due by now though no clock has rung', () => {
    const life = ready('2026-01-05', internship);
    expect(life.state?.stage).toBe('preparing');
    expect(possible(life, '2026-01-12', ANNA).why('change-hours')).toBeNull();
    expect(possible(life, '2026-01-11', ANNA).why('change-hours')).toBe('STAGE_REFUSES');
  });

  it('a paused case is resumed, a closed one noted, corrected and reopened', () => {
    const paused = ready('2026-01-05', internship).when('2026-01-13', ANNA, pause('2026-01-30'));
    expect(possible(paused, '2026-01-14', ANNA).why('resume')).toBeNull();
    expect(possible(paused, '2026-01-14', ANNA).why('pause')).toBe('ALREADY_PAUSED');
    const closed = ready('2026-01-05', internship).when('2026-01-20', ANNA, close('2026-01-20'));
    expect(possible(closed, '2026-01-21', ANNA).offered).toEqual(['add-note', 'correct-record']);
    expect(possible(closed, '2026-01-21', LIS).offered).toEqual(['add-note', 'correct-record', 'reopen']);
    expect(possible(closed, '2026-01-21', ANNA).why('make-promise')).toBe('CLOSED');
  });
});
