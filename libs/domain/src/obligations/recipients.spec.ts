import { describe, expect, it } from '@jest/globals';
import type { LadderRung } from '../policy/policy-document.js';
import type { Directory } from '../staff/directory.js';
import { isAbsentOn, worksHere } from '../staff/presence.js';
import { ANNA, away, BO, EVA, everybody, gone, LIS, MADS, OLE, PIA } from '../testing/people.js';
import { actingOwner, resolveRecipients } from './recipients.js';

const DAY = '2026-08-25';
const owners = { ownerId: ANNA, secondPersonId: OLE };

function told(
  directory: Directory,
  to: LadderRung['to'],
  owedBy: string = ANNA,
  whose: { ownerId: string; secondPersonId: string | null } = owners,
): readonly string[] {
  return resolveRecipients(directory, to, owedBy, whose, DAY).recipients.map(
    ({ staffId, reason, insteadOf }) =>
      `${staffId ?? 'mailbox'} as ${reason}${insteadOf === undefined ? '' : ` for ${insteadOf}`}`,
  );
}

function skipped(directory: Directory, to: LadderRung['to'], owedBy = ANNA): readonly string[] {
  return resolveRecipients(directory, to, owedBy, owners, DAY).skipped.map(
    ({ staffId, role, why }) => `${role} ${staffId ?? '-'}: ${why}`,
  );
}

const annaAway = away(everybody, ANNA, '2026-08-20', null);

describe('who hears a step of the ladder', () => {
  it('everybody is at work: each step goes to whom it names, and nobody is passed over', () => {
    expect(told(everybody, ['owner'])).toEqual(['anna-b as owner']);
    expect(told(everybody, ['owner', 'second-person'])).toEqual(['anna-b as owner', 'ole-t as second-person']);
    expect(told(everybody, ['team-lead'])).toEqual(['lis-k as team-lead']);
    expect(told(everybody, ['manager'])).toEqual(['mads-r as manager']);
    expect(skipped(everybody, ['owner', 'second-person'])).toEqual([]);
  });

  it('what the second person owes goes to the second person, the owner beside, then their team lead and manager', () => {
    expect(told(everybody, ['owner', 'second-person'], OLE)).toEqual(['ole-t as owner', 'anna-b as second-person']);
    expect(told(everybody, ['team-lead'], OLE)).toEqual(['pia-s as team-lead']);
    expect(told(everybody, ['manager'], OLE)).toEqual(['mads-r as manager']);
  });

  it('without a second person, the owner alone is told, not twice', () => {
    const alone = { ownerId: ANNA, secondPersonId: null };
    expect(told(everybody, ['owner', 'second-person'], ANNA, alone)).toEqual(['anna-b as owner']);
  });

  it('a step meant for the second person alone goes to the team lead where there is none', () => {
    expect(told(everybody, ['second-person'], ANNA, { ownerId: ANNA, secondPersonId: null })).toEqual([
      'lis-k as team-lead',
    ]);
  });
});

describe('somebody is away', () => {
  it('the cover hears it for the owner, and the record says who was passed over and why', () => {
    const covered = away(everybody, ANNA, '2026-08-20', '2026-08-28', BO);
    expect(told(covered, ['owner'])).toEqual(['bo-c as cover for anna-b']);
    expect(skipped(covered, ['owner'])).toEqual(['owner anna-b: absent']);
  });

  it('nobody covers: the second person hears it, for the owner, once', () => {
    expect(told(annaAway, ['owner', 'second-person'])).toEqual(['ole-t as second-person for anna-b']);
    expect(skipped(annaAway, ['owner', 'second-person'])).toEqual([
      'owner anna-b: absent',
      'second-person ole-t: already-told',
    ]);
  });

  it('a cover who is away too is skipped, not replaced by a cover of their own', () => {
    const both = away(away(everybody, ANNA, '2026-08-20', null, BO), BO, '2026-08-24', '2026-08-26', EVA);
    expect(told(both, ['owner'])).toEqual(['ole-t as second-person for anna-b']);
    expect(skipped(both, ['owner'])).toEqual(['owner anna-b: absent', 'cover bo-c: absent']);
  });

  it('a cover who is the second person is told once', () => {
    const covered = away(everybody, ANNA, '2026-08-20', null, OLE);
    expect(told(covered, ['owner', 'second-person'])).toEqual(['ole-t as cover for anna-b']);
  });

  it('what is owed by neither of the two, e.g. the answer to an offer, goes to who owes it and the second person', () => {
    expect(told(everybody, ['owner', 'second-person'], BO)).toEqual(['bo-c as owner', 'ole-t as second-person']);
    expect(told(away(everybody, BO, DAY, DAY), ['owner'], BO)).toEqual(['ole-t as second-person for bo-c']);
  });

  it('an owner who covers for the team lead is told once for a step that goes to both', () => {
    const covered = away(everybody, LIS, DAY, DAY, ANNA);
    expect(told(covered, ['owner', 'team-lead'])).toEqual(['anna-b as owner']);
    expect(skipped(covered, ['owner', 'team-lead'])).toEqual(['team-lead lis-k: absent', 'cover anna-b: already-told']);
  });

  it('two absences that overlap: a cover named in either one hears it', () => {
    const twice = away(away(everybody, ANNA, '2026-08-20', null), ANNA, '2026-08-24', '2026-08-28', BO);
    expect(told(twice, ['owner'])).toEqual(['bo-c as cover for anna-b']);
  });

  it('owner and second person away: the team lead; the team lead too: the manager', () => {
    const two = away(annaAway, OLE, '2026-08-20', null);
    expect(told(two, ['owner', 'second-person'])).toEqual(['lis-k as team-lead for anna-b']);
    const three = away(two, LIS, '2026-08-25', '2026-08-25');
    expect(told(three, ['owner', 'second-person'])).toEqual(['mads-r as manager for anna-b']);
    expect(told(three, ['team-lead'])).toEqual(['mads-r as manager for lis-k']);
  });

  it('everybody away: the municipality’s mailbox, and the record names all who were passed over', () => {
    const all = [ANNA, OLE, LIS, MADS].reduce((directory, id) => away(directory, id, '2026-08-01', null), everybody);
    expect(told(all, ['owner', 'second-person'])).toEqual(['mailbox as fallback for anna-b']);
    expect(told(all, ['manager'])).toEqual(['mailbox as fallback for mads-r']);
    expect(skipped(all, ['owner'])).toEqual([
      'owner anna-b: absent',
      'second-person ole-t: absent',
      'team-lead lis-k: absent',
      'manager mads-r: absent',
    ]);
  });

  it('absences are whole days, first and last included, and the cover ends by itself', () => {
    const oneDay = away(everybody, ANNA, DAY, DAY, BO);
    const on = (day: string) => resolveRecipients(oneDay, ['owner'], ANNA, owners, day).recipients[0]?.staffId;
    expect([on('2026-08-24'), on(DAY), on('2026-08-26')]).toEqual([ANNA, BO, ANNA]);
    expect(isAbsentOn(oneDay, ANNA, DAY)).toBe(true);
  });

  it('the manager is away with a cover: the cover hears it', () => {
    expect(told(away(everybody, MADS, DAY, DAY, PIA), ['manager'])).toEqual(['pia-s as cover for mads-r']);
  });
});

describe('somebody has left', () => {
  const annaLeft = gone(everybody, ANNA, '2026-08-25');

  it('works here until the day before', () => {
    expect([worksHere(annaLeft, ANNA, '2026-08-24'), worksHere(annaLeft, ANNA, '2026-08-25')]).toEqual([true, false]);
  });

  it('the team lead hears it as acting owner', () => {
    expect(told(annaLeft, ['owner'])).toEqual(['lis-k as acting-owner for anna-b']);
    expect(skipped(annaLeft, ['owner'])).toEqual(['owner anna-b: left']);
  });

  it('the second person still hears beside the acting owner', () => {
    expect(told(annaLeft, ['owner', 'second-person'])).toEqual([
      'lis-k as acting-owner for anna-b',
      'ole-t as second-person',
    ]);
  });

  it('acting owner is the team lead, else the manager, else whom the municipality names, else nobody', () => {
    const noLead = gone(annaLeft, LIS, '2026-08-01');
    const noManager = gone(noLead, MADS, '2026-08-01');
    expect(
      [annaLeft, noLead, { ...noManager, actingOwnerId: EVA }, noManager].map((d) => actingOwner(d, ANNA, DAY)),
    ).toEqual([LIS, MADS, EVA, null]);
  });

  it('a team lead who leaves does not act for themselves', () => {
    const lisLeft = gone(everybody, LIS, '2026-08-25');
    expect(actingOwner(lisLeft, LIS, DAY)).toBe(MADS);
  });

  it('an acting owner who is away is covered for like an owner', () => {
    const covered = away(annaLeft, LIS, '2026-08-24', null, BO);
    expect(told(covered, ['owner'])).toEqual(['bo-c as cover for anna-b']);
  });

  it('an acting owner who is away, and for whom nobody covers: the second person, then the manager', () => {
    const lisAway = away(annaLeft, LIS, '2026-08-24', null);
    expect(told(lisAway, ['owner'])).toEqual(['ole-t as second-person for anna-b']);
    expect(skipped(lisAway, ['owner'])).toEqual(['owner anna-b: left', 'acting-owner lis-k: absent']);
    expect(told(away(lisAway, OLE, DAY, DAY), ['owner'])).toEqual(['mads-r as manager for anna-b']);
  });

  it('nobody is left to act: the record says that nobody was named, and the second person hears it', () => {
    const nobody = gone(gone(annaLeft, LIS, '2026-08-01'), MADS, '2026-08-01');
    expect(told(nobody, ['owner'])).toEqual(['ole-t as second-person for anna-b']);
    expect(skipped(nobody, ['owner'])).toEqual(['owner anna-b: left', 'acting-owner -: nobody-named']);
  });

  it('a second person who left is passed over, and the record says so', () => {
    const oleLeft = gone(everybody, OLE, '2026-08-01');
    expect(told(oleLeft, ['owner', 'second-person'])).toEqual(['anna-b as owner']);
    expect(skipped(oleLeft, ['owner', 'second-person'])).toEqual(['second-person ole-t: left']);
  });

  it('a cover who left is passed over', () => {
    const covered = gone(away(everybody, ANNA, '2026-08-20', null, BO), BO, '2026-08-22');
    expect(told(covered, ['owner'])).toEqual(['ole-t as second-person for anna-b']);
  });
});

describe('a team without people above it', () => {
  it('without a lead, the manager hears the team lead’s step, and the record says that nobody was named', () => {
    const noLead: Directory = {
      ...everybody,
      teams: { ...everybody.teams, havnen: { teamId: 'havnen', name: 'Havnen', leadId: null, managerId: MADS } },
    };
    expect(told(noLead, ['team-lead'])).toEqual(['mads-r as manager']);
    expect(skipped(noLead, ['team-lead'])).toEqual(['team-lead -: nobody-named']);
    expect(told(gone(noLead, ANNA, '2026-08-25'), ['owner'])).toEqual(['mads-r as acting-owner for anna-b']);
  });

  it('ends at the mailbox rather than with nobody', () => {
    const evas = { ownerId: EVA, secondPersonId: null };
    expect(told(everybody, ['team-lead'], EVA, evas)).toEqual(['mailbox as fallback']);
    expect(told(away(everybody, EVA, DAY, DAY), ['owner'], EVA, evas)).toEqual(['mailbox as fallback for eva-n']);
  });

  it('is the same for somebody of no team, and for somebody nobody knows', () => {
    const whose = { ownerId: MADS, secondPersonId: null };
    expect(told(everybody, ['team-lead'], MADS, whose)).toEqual(['mailbox as fallback']);
    expect(told(everybody, ['owner'], 'nobody', { ownerId: 'nobody', secondPersonId: null })).toEqual([
      'mailbox as fallback for nobody',
    ]);
  });
});
