import { describe, expect, it } from '@jest/globals';
import type { ForecastLine } from '@holdfast/domain';
import { renderForecast } from './render-forecast.js';

const NAMES: Readonly<Record<string, string>> = { 'lis-k': 'Lis K.', 'anna-b': 'Anna B.', 'bo-c': 'Bo C.' };
const staff = (staffId: string): string | null => NAMES[staffId] ?? null;
const at = '2026-12-11T07:00:00.000Z';
const alarm = {
  ...{ what: 'alarm', at, obligationId: 'o3', kind: 'follow-up', owedBy: 'anna-b', dueOn: '2026-12-04' },
  ...{ rule: 'rung-started', step: 'team-lead', channel: 'message', repeats: null },
  recipients: [{ staffId: 'lis-k', reason: 'team-lead' }],
  skipped: [],
} as const satisfies ForecastLine;
const said = (language: 'da' | 'en', line: ForecastLine): string =>
  renderForecast([line], { language, staff })[0]?.text ?? '';

describe('a forecast as a person reads it', () => {
  it('says on which day it goes further, to whom, and with what', () => {
    const [line] = renderForecast([alarm], { language: 'da', staff });
    expect(line?.text).toBe('Fre. 11. dec. 2026 går det videre til teamleder: opfølgning, senest fre. 4. dec. 2026');
    expect(line?.details).toEqual(['Til Lis K. (teamleder)']);
    expect(line?.told).toEqual([{ staffId: 'lis-k', name: 'Lis K.', reason: 'team-lead', reasonText: 'teamleder' }]);
    expect(said('en', alarm)).toBe('Fri, 11 Dec 2026: it goes to the team lead: follow-up, by Fri, 4 Dec 2026');
  });

  it('says of what repeats how often and until when, in one sentence', () => {
    const again: ForecastLine = {
      ...alarm,
      step: 'manager-again',
      repeats: { everyWorkingDays: 10, count: 4, last: '2027-02-01T07:00:00.000Z' },
    };
    expect(said('da', again)).toBe(
      'Fre. 11. dec. 2026 går det igen til leder: opfølgning, senest fre. 4. dec. 2026, og så hver 10. hverdag, 4 gange i alt, sidst man. 1. feb. 2027',
    );
    expect(said('en', again)).toContain('then every 10 working days, 4 times in all');
  });

  it('names who is passed over, and the mailbox where nobody is left', () => {
    const [line] = renderForecast(
      [
        {
          ...alarm,
          recipients: [{ staffId: null, reason: 'fallback', insteadOf: 'lis-k' }],
          skipped: [{ staffId: 'lis-k', role: 'team-lead', why: 'absent' }],
        },
      ],
      { language: 'da', staff },
    );
    expect(line?.details).toEqual([
      'Til fællespostkassen (når ingen andre er der) i stedet for Lis K.',
      'Lis K. er ikke på arbejde',
    ]);
  });

  it('says what else the clock does by itself', () => {
    const by = { at: '2026-12-10T23:00:00.000Z', obligationId: null } as const;
    const lines: readonly ForecastLine[] = [
      { ...by, what: 'stage-starts', stage: 'wage-subsidy', beside: false },
      { ...by, what: 'stage-does-not-start', stage: 'internship', missing: ['grant', 'signatures'] },
      { ...by, what: 'stage-ends', stage: 'internship', beside: false, endedOn: '2026-12-10' },
      { ...by, what: 'offer-expires', from: 'anna-b', to: 'bo-c' },
      { ...by, what: 'hand-over', from: 'anna-b', to: 'bo-c' },
      {
        ...{ what: 'becomes-owed', at, obligationId: 'o4', kind: 'next-rung-or-close', owedBy: 'anna-b' },
        ...{ dueOn: '2026-12-14', rule: 'rung-ended' },
      },
    ];
    expect(lines.map((line) => said('da', line))).toEqual([
      'Fre. 11. dec. 2026 starter løntilskud',
      'Fre. 11. dec. 2026 starter praktik ikke, papirer mangler: bevilling og underskrifter',
      'Tors. 10. dec. 2026 er praktik slut',
      'Fre. 11. dec. 2026 udløber tilbuddet til Bo C., og forløbet bliver hos Anna B.',
      'Fre. 11. dec. 2026 går forløbet fra Anna B. til Bo C.',
      'Fre. 11. dec. 2026 bliver det udestående: næste trin eller afslutning, senest man. 14. dec. 2026. Anna B.',
    ]);
    for (const line of lines) expect(said('en', line)).toMatch(/^(Fri, 11|Thu, 10) Dec 2026: .{10}/);
  });

  it('has a sentence for every step of the ladder in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const steps = ['reminder', 'due', 'overdue', 'team-lead', 'manager', 'manager-again'] as const;
      const texts = steps.map((step) => said(language, { ...alarm, step }));
      expect(new Set(texts).size).toBe(steps.length);
    }
  });
});
