import type { Day } from '../time/instants.js';
import type { Directory, Team } from './directory.js';

/** Known, and not gone. From the day a person leaves on, they no longer work here. */
export function worksHere(directory: Directory, staffId: string, day: Day): boolean {
  const person = directory.staff[staffId];
  return person !== undefined && (person.leftOn === null || day < person.leftOn);
}

/** Away for the whole day (holiday, illness). */
export function isAbsentOn(directory: Directory, staffId: string, day: Day): boolean {
  const absences = directory.staff[staffId]?.absences ?? [];
  return absences.some((absence) => absence.from <= day && (absence.until === null || day <= absence.until));
}

/** Whether `coverId` covers for `staffId` on a day. Nobody covers for somebody who has left: they are acted for. */
export function covers(directory: Directory, coverId: string, staffId: string, day: Day): boolean {
  if (!worksHere(directory, staffId, day)) return false;
  const absences = directory.staff[staffId]?.absences ?? [];
  return absences.some((a) => a.coverId === coverId && a.from <= day && (a.until === null || day <= a.until));
}

/** The team a person belongs to. */
export function teamOf(directory: Directory, staffId: string): Team | undefined {
  const teamId = directory.staff[staffId]?.teamId;
  return teamId === null || teamId === undefined ? undefined : directory.teams[teamId];
}
