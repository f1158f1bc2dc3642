import type { Directory, StaffMember } from '../staff/directory.js';
import { isAbsentOn, teamOf, worksHere } from '../staff/presence.js';
import type { LadderRung } from '../policy/policy-document.js';
import type { Day } from '../time/instants.js';
import type { RecipientReason } from '../words.js';
import type { Recipient, Skipped } from './obligation.js';

/** Whose placement it is: what resolving recipients needs of the state. */
export interface Owners {
  readonly ownerId: string;
  readonly secondPersonId: string | null;
}

interface Candidate {
  readonly staffId: string | null;
  readonly reason: RecipientReason;
}

type Found = { readonly recipient: Recipient; readonly skipped: readonly Skipped[] };

/** The first of a chain who is there; the tenant's mailbox if nobody is. Every step taken is in `skipped`. */
function firstPresent(directory: Directory, chain: readonly Candidate[], day: Day, meantFor: string | null): Found {
  const skipped: Skipped[] = [];
  for (const { staffId, reason } of chain) {
    if (staffId === null) {
      skipped.push({ staffId, role: reason, why: 'nobody-named' });
    } else if (!worksHere(directory, staffId, day)) {
      skipped.push({ staffId, role: reason, why: 'left' });
    } else if (isAbsentOn(directory, staffId, day)) {
      skipped.push({ staffId, role: reason, why: 'absent' });
    } else {
      const instead = meantFor !== null && meantFor !== staffId ? { insteadOf: meantFor } : {};
      return { recipient: { staffId, reason, ...instead }, skipped };
    }
  }
  const instead = meantFor === null ? {} : { insteadOf: meantFor };
  return { recipient: { staffId: null, reason: 'fallback', ...instead }, skipped };
}

function coversOf(person: StaffMember | undefined, day: Day): readonly string[] {
  const now = person?.absences.filter((a) => a.from <= day && (a.until === null || day <= a.until)) ?? [];
  return [...new Set(now.flatMap(({ coverId }) => (coverId === null ? [] : [coverId])))];
}

/** A person and, when absent, the cover (one hop). Nobody is asked to cover who is there or has left. */
function withCover(directory: Directory, staffId: string | null, reason: RecipientReason, day: Day): Candidate[] {
  const self: Candidate = { staffId, reason };
  if (staffId === null || !worksHere(directory, staffId, day) || !isAbsentOn(directory, staffId, day)) return [self];
  const covers = coversOf(directory.staff[staffId], day);
  return [self, ...covers.map((cover): Candidate => ({ staffId: cover, reason: 'cover' }))];
}

/** Who leads, and who manages, the team of whoever owes. */
function above(directory: Directory, owedBy: string, day: Day): { lead: Candidate[]; manager: Candidate[] } {
  const team = teamOf(directory, owedBy);
  return {
    lead: withCover(directory, team?.leadId ?? null, 'team-lead', day),
    manager: withCover(directory, team?.managerId ?? null, 'manager', day),
  };
}

/** Who acts as owner for somebody who has left: team lead, else manager, else the person the tenant names. */
export function actingOwner(directory: Directory, leaverId: string, day: Day): string | null {
  const team = teamOf(directory, leaverId);
  const chain = [team?.leadId ?? null, team?.managerId ?? null, directory.actingOwnerId];
  return chain.find((id) => id !== null && id !== leaverId && worksHere(directory, id, day)) ?? null;
}

/**
 * Who hears a rung of the ladder. "Owner" is whoever owes it, then *their* team lead and manager. Somebody absent is
 * replaced by the cover, the second person, the team lead, the manager, in the end the tenant's mailbox: never nobody.
 * Nobody is told twice for one rung. Source: design, section 2 and "Who may what".
 */
export function resolveRecipients(
  directory: Directory,
  roles: LadderRung['to'],
  owedBy: string,
  owners: Owners,
  day: Day,
): { readonly recipients: readonly Recipient[]; readonly skipped: readonly Skipped[] } {
  const companion = owedBy === owners.secondPersonId ? owners.ownerId : owners.secondPersonId;
  const { lead, manager } = above(directory, owedBy, day);
  const second = withCover(directory, companion, 'second-person', day);
  const owner: Candidate[] = worksHere(directory, owedBy, day)
    ? withCover(directory, owedBy, 'owner', day)
    : [
        { staffId: owedBy, reason: 'owner' },
        ...withCover(directory, actingOwner(directory, owedBy, day), 'acting-owner', day),
      ];
  const chains = {
    owner: [...owner, ...second, ...lead, ...manager],
    'second-person': [...second, ...lead, ...manager],
    'team-lead': [...lead, ...manager],
    manager,
  };
  const meantFor = {
    owner: owedBy,
    'second-person': companion,
    'team-lead': teamOf(directory, owedBy)?.leadId ?? null,
    manager: teamOf(directory, owedBy)?.managerId ?? null,
  };

  const recipients: Recipient[] = [];
  const skipped: Skipped[] = [];
  for (const role of roles) {
    const alone = roles.length === 1;
    // A second person is told beside the owner: where there is none, the owner has been told already.
    const chain = role === 'second-person' && !alone ? second : chains[role];
    const found = firstPresent(directory, chain, day, meantFor[role]);
    skipped.push(...found.skipped);
    if (found.recipient.staffId === null && recipients.length > 0) continue;
    if (recipients.some((told) => told.staffId === found.recipient.staffId)) {
      skipped.push({ staffId: found.recipient.staffId, role: found.recipient.reason, why: 'already-told' });
      continue;
    }
    recipients.push(found.recipient);
  }
  return { recipients, skipped };
}
