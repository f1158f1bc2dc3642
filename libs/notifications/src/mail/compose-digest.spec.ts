import { describe, expect, it } from '@jest/globals';
import type { ObligationItem } from '@holdfast/read-models';
import { composeDigest, type DigestContent } from './compose-digest.js';

const jens = { name: 'Jens Ærø', language: 'da' } as const;
const PUBLIC = 'https://holdfast.fjordby.example';

function owed(given: Partial<ObligationItem> = {}): ObligationItem {
  return {
    ...{ placementId: 'p1', obligationId: 'o3', kind: 'follow-up', owedBy: { id: 'jens-p', name: 'Jens' } },
    ...{ dueOn: '2026-01-12', lateAfter: '2026-01-12', status: 'open', statutory: false, moves: 0, lateBy: 0 },
    ...{ because: { rule: 'follow-up', policyVersion: 'default-dk-2026' }, madeAt: '2026-01-05T09:00:00.000Z' },
    ...{ nextAlarm: null, lastRung: null, bookedAt: null, detail: {}, endedAt: null, metOn: null, endedBecause: null },
    ...{ movedTo: null, stage: 'internship', citizen: { id: 'c1', name: { sealed: 'Mette' } } },
    company: { id: 'f1', name: 'Lager & Søn' },
    ...given,
  };
}

const nothing: DigestContent = {
  day: '2026-01-12',
  myDay: { overdue: [], today: [], thisWeek: [], offeredToMe: [], coveringFor: [] },
  weekly: [],
};
const digest = (myDay: Partial<DigestContent['myDay']>, weekly: DigestContent['weekly'] = []) =>
  composeDigest({ ...nothing, myDay: { ...nothing.myDay, ...myDay }, weekly }, jens, PUBLIC);

describe('the list of a day', () => {
  it('is not sent when there is nothing to say', () => {
    expect(composeDigest(nothing, jens, PUBLIC)).toBeNull();
  });

  it('says what is overdue, what is today and when, and how much the week holds', () => {
    const mail = digest({
      overdue: [owed({ dueOn: '2026-01-09', lateBy: 1 })],
      today: [owed({ obligationId: 'o4', kind: 'after-care', bookedAt: '2026-01-12T09:15:00.000Z' })],
      thisWeek: [owed(), owed()],
    });
    expect(mail?.subject).toBe('Din dag mandag den 12. januar 2026: 1 overskredet, 1 i dag');
    expect(mail?.text).toContain('Overskredet:\n- Opfølgning hos Lager & Søn, senest fredag den 9. januar 2026');
    expect(mail?.text).toContain('I dag:\n- 10:15 efterværnssamtale hos Lager & Søn');
    expect(mail?.text).toContain('Resten af ugen: 2.');
    expect(mail?.html).toContain(`<a href="${PUBLIC}/placements/p1?owed=o4">`);
  });

  it('names the company and the case, never the citizen', () => {
    const mail = digest({ overdue: [owed()] });
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Mette|c1/);
  });

  it('says for whom when a colleague is away', () => {
    const colleague = { id: 'anna-b', name: 'Anna B.' };
    const covered = { colleague, until: null, overdue: [owed()], today: [], thisWeek: [] };
    expect(digest({ coveringFor: [covered] })?.text).toContain('Du dækker for Anna B.:\n- Opfølgning');
  });

  it("brings the manager's weekly list", () => {
    const line = { placementId: 'p9', obligationId: 'o1', kind: 'papers', dueOn: '2026-01-02', company: null } as const;
    expect(digest({}, [line])?.text).toContain('- Papirer hos ukendt virksomhed, senest fredag den 2. januar 2026');
  });

  it('counts what does not fit', () => {
    const mail = digest({ overdue: Array.from({ length: 43 }, () => owed()) });
    expect(mail?.text.match(/^- Opfølgning/gm)).toHaveLength(30);
    expect(mail?.text).toContain('- og 13 mere');
  });
});
