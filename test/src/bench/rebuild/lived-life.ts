import {
  addDays,
  dayOf,
  decide,
  defaultPolicy,
  type Directory,
  fold,
  type Instant,
  type PlacementCommand,
  type PlacementEvent,
  type PlacementState,
  processView,
} from '@holdfast/domain';
import { OWNER } from '../house/municipality.js';

/** Everybody who is told something in a lived life. */
const directory: Directory = {
  staff: Object.fromEntries(
    [OWNER, 'ole-t'].map((staffId) => [
      staffId,
      { staffId, name: staffId, teamId: 'havn', roles: ['consultant' as const], leftOn: null, absences: [] },
    ]),
  ),
  teams: { havn: { teamId: 'havn', name: 'Havn', leadId: OWNER, managerId: OWNER } },
  actingOwnerId: null,
  fallbackMailbox: 'bench@example.invalid',
};

/** Follow-ups held in a life, each after its first alarm has rung. */
const FOLLOW_UPS = 6;

/** The commands of a case that has run for months, by what each of them wrote: people act late, and alarms ring. */
export function livedLife(now: Instant): readonly (readonly PlacementEvent[])[] {
  const began = addDays(dayOf(now), -150);
  let at = `${began}T09:00:00.000Z`;
  let state: PlacementState = null;
  const commands: (readonly PlacementEvent[])[] = [];
  const carryOut = (command: unknown, person = true): void => {
    const actor = person
      ? ({ kind: 'person', staffId: OWNER, roles: ['consultant'] } as const)
      : ({ kind: 'system' } as const);
    const context = { now: at, actor, directory, policy: defaultPolicy };
    const events = decide(command as PlacementCommand, state, context);
    if (events.length === 0) return;
    state = fold(events, state);
    commands.push(events);
  };
  const terms = {
    ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: began, plannedEnd: addDays(began, 140) },
    ...{ weeklyHours: 25, jobFunction: 'Lagermedhjælper' },
  };
  const ids = { placementId: 'p', citizenId: 'c', companyId: 'v', ownerId: OWNER, secondPersonId: 'ole-t' };
  carryOut({ type: 'propose-placement', data: { ...ids, plan: [terms], considerations: [] } });
  carryOut({ type: 'decide-match', data: { decision: 'go', because: { reason: 'good-match' } } });
  for (const paper of ['grant', 'signatures', 'plan-entry']) {
    carryOut({ type: 'receive-paper', data: { paper, receivedOn: began } });
  }
  carryOut({ type: 'start-stage', data: terms });
  for (let held = 0; held < FOLLOW_UPS; held += 1) {
    at = processView(state as unknown as NonNullable<PlacementState>, 0).nextWake ?? at;
    carryOut({ type: 'ring-alarm', data: {} }, false);
    const data = { occurredOn: dayOf(at), channel: 'call', nextStep: { kind: 'as-planned' } };
    carryOut({ type: 'record-follow-up', data });
  }
  return commands;
}
