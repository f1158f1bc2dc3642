import {
  addDays,
  type Day,
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
import { type Random } from './random.js';

/** What a case has come to: over, running until now, or proposed and waiting. */
export type LifeKind = 'closed' | 'running' | 'proposed';

/** A life lived through the decider: what each command wrote. Ids and sealed texts are put in for each placement. */
export interface Life {
  readonly kind: LifeKind;
  readonly ownerId: string;
  readonly began: Day;
  readonly commands: readonly (readonly PlacementEvent[])[];
}

/** Where a life has a sealed text until it is a placement's: the mark, then the text in the clear. */
export const TEXT_MARK = 'text:';
const FINDINGS = [
  'Møder til tiden og er faldet godt til. Vil gerne lære at køre truck og have flere timer.',
  'Har haft to sygedage. Mester er tilfreds med arbejdet, men ønsker en fast mødetid.',
  'Trives med kollegerne. Der er lagt en plan for oplæring ved kassen i de næste uger.',
];

/** Days of late consultants: this share of the running cases has not been looked after so long. */
const LATE = { share: 0.1, days: 12 };

/** One life of a kind. `random` decides its days. */
export function lifeOf(kind: LifeKind, ownerId: string, directory: Directory, now: Instant, random: Random): Life {
  const team = directory.staff[ownerId]?.teamId ?? null;
  const colleagues = Object.values(directory.staff).filter((one) => one.teamId === team && one.staffId !== ownerId);
  const secondPersonId = random.of(colleagues).staffId;
  const [least, most] = BEGAN_DAYS_AGO[kind];
  const began = addDays(dayOf(now), -random.whole(least, most));
  const carried = carrying(`${began}T09:00:00.000Z`, ownerId, directory);
  const terms = {
    ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: began },
    ...{ plannedEnd: addDays(began, random.whole(60, 190)) },
    ...{ weeklyHours: random.of([15, 25, 37]), jobFunction: 'Lagermedhjælper' },
  };
  const ids = { placementId: 'p', citizenId: 'c', companyId: 'v', ownerId, secondPersonId };
  carried.out({ type: 'propose-placement', data: { ...ids, plan: [terms], considerations: [] } });
  if (kind !== 'proposed') {
    carried.out({ type: 'decide-match', data: { decision: 'go', because: { reason: 'good-match' } } });
    for (const paper of ['grant', 'signatures', 'plan-entry']) {
      carried.out({ type: 'receive-paper', data: { paper, receivedOn: began } });
    }
    carried.out({ type: 'start-stage', data: terms });
    const lookedAfterUntil =
      random.next() < LATE.share ? new Date(Date.parse(now) - LATE.days * 86_400_000).toISOString() : now;
    const held = kind === 'closed' ? random.whole(0, 1) : Number.POSITIVE_INFINITY;
    holdFollowUps(carried, held, lookedAfterUntil, random);
  }
  if (kind === 'closed') {
    const data = { endedOn: dayOf(carried.at()), endedEarly: { reason: random.of(['citizen-wish', 'company-wish']) } };
    carried.out({ type: 'close-placement', data });
  }
  return { kind, ownerId, began, commands: carried.commands };
}

const BEGAN_DAYS_AGO: Readonly<Record<LifeKind, readonly [number, number]>> = {
  closed: [120, 900],
  running: [8, 58],
  proposed: [0, 3],
};

interface Carrying {
  readonly commands: readonly (readonly PlacementEvent[])[];
  out(command: unknown, person?: boolean): void;
  at(): Instant;
  go(to: Instant): void;
  nextWake(): Instant | null;
}

function carrying(from: Instant, ownerId: string, directory: Directory): Carrying {
  let [at, state] = [from, null as PlacementState];
  const commands: (readonly PlacementEvent[])[] = [];
  return {
    commands,
    out: (command, person = true) => {
      const actor = person
        ? ({ kind: 'person', staffId: ownerId, roles: ['consultant'] } as const)
        : ({ kind: 'system' } as const);
      const events = decide(command as PlacementCommand, state, { now: at, actor, directory, policy: defaultPolicy });
      if (events.length === 0) return;
      state = fold(events, state);
      commands.push(events);
    },
    at: () => at,
    go: (to) => (at = to),
    nextWake: () => (state === null ? null : processView(state, 0).nextWake),
  };
}

/** An alarm rings, then the owner calls: again and again until so many are held or the day has come. */
function holdFollowUps(carried: Carrying, most: number, until: Instant, random: Random): void {
  for (let held = 0; held < most; held += 1) {
    const wake = carried.nextWake();
    if (wake === null || wake > until) return;
    carried.go(wake);
    carried.out({ type: 'ring-alarm', data: {} }, false);
    const said = {
      participants: { sealed: `${TEXT_MARK}Borgeren og den daglige leder` },
      findings: { sealed: `${TEXT_MARK}${random.of(FINDINGS)}` },
    };
    const data = { occurredOn: dayOf(carried.at()), channel: 'call', ...said, nextStep: { kind: 'as-planned' } };
    carried.out({ type: 'record-follow-up', data });
  }
}
