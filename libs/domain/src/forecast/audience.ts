import { resolveRecipients, type Owners } from '../obligations/recipients.js';
import type { LadderRung } from '../policy/policy-document.js';
import type { Directory } from '../staff/directory.js';
import { teamOf } from '../staff/presence.js';
import { addDays } from '../time/days.js';
import type { Day } from '../time/instants.js';

/** Who is told from a day on, until others are. `until` is the first day of the next ones; null: for good. */
export interface Audience {
  readonly from: Day;
  readonly until: Day | null;
  readonly told: ReturnType<typeof resolveRecipients>;
}

const FIRST_DAY = '0000-01-01';
const known = new WeakMap<Directory, Map<string, readonly Audience[]>>();

/**
 * Who hears a rung over time, if nothing is registered any more: the same people until somebody in question comes, goes or
 * leaves. Cases of the same owner and second person share the answer (a memo of a pure function, by directory).
 */
export function audiences(
  directory: Directory,
  roles: LadderRung['to'],
  owedBy: string,
  owners: Owners,
): readonly Audience[] {
  let memo = known.get(directory);
  if (memo === undefined) known.set(directory, (memo = new Map<string, readonly Audience[]>()));
  const key = `${owedBy}|${owners.ownerId}|${owners.secondPersonId ?? ''}|${roles.join()}`;
  let found = memo.get(key);
  if (found === undefined) memo.set(key, (found = resolveAll(directory, roles, owedBy, owners)));
  return found;
}

function resolveAll(
  directory: Directory,
  roles: LadderRung['to'],
  owedBy: string,
  owners: Owners,
): readonly Audience[] {
  const starts = [FIRST_DAY, ...changesAmong(directory, peopleInQuestion(directory, owedBy, owners))];
  const merged: Audience[] = [];
  for (const from of starts) {
    const told = resolveRecipients(directory, roles, owedBy, owners, from);
    const before = merged.at(-1);
    if (before !== undefined && JSON.stringify(before.told) === JSON.stringify(told)) continue;
    if (before !== undefined) merged[merged.length - 1] = { ...before, until: from };
    merged.push({ from, until: null, told });
  }
  return merged;
}

/** Everybody whose presence can matter to who is told: those of the case, those above, and whoever covers for them. */
function peopleInQuestion(directory: Directory, owedBy: string, owners: Owners): ReadonlySet<string> {
  const team = teamOf(directory, owedBy);
  const named = [owedBy, owners.ownerId, owners.secondPersonId, team?.leadId, team?.managerId, directory.actingOwnerId];
  const people = new Set<string>();
  for (const staffId of named) {
    if (staffId === null || staffId === undefined) continue;
    people.add(staffId);
    for (const { coverId } of directory.staff[staffId]?.absences ?? []) if (coverId !== null) people.add(coverId);
  }
  return people;
}

/** The days on which one of them goes away, comes back or leaves, ascending. */
function changesAmong(directory: Directory, people: ReadonlySet<string>): readonly Day[] {
  const days = new Set<Day>();
  for (const staffId of people) {
    const person = directory.staff[staffId];
    if (person === undefined) continue;
    if (person.leftOn !== null) days.add(person.leftOn);
    for (const { from, until } of person.absences) {
      days.add(from);
      if (until !== null) days.add(addDays(until, 1));
    }
  }
  return [...days].sort();
}
