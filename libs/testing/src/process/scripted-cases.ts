import { StoreUnavailableError } from '@holdfast/event-store';
import type { Instant, LadderStep, ObligationKind, OwedLine, ProcessView, Stage } from '@holdfast/domain';

/** One alarm of a scripted case. */
export interface ScriptedAlarm {
  readonly at: Instant;
  readonly step?: LadderStep;
  readonly kind?: ObligationKind;
  /** What ringing it makes of the case: a stage that takes effect, other alarms. */
  readonly then?: Partial<ScriptedCase>;
}

/** A case that knows only when it rings. With no alarm left it is closed. */
export interface ScriptedCase {
  readonly stage: Stage;
  readonly afterCare: boolean;
  readonly ownerId: string;
  readonly alarms: readonly ScriptedAlarm[];
}

/** One alarm as it was rung: when it stood, and the case's now at that moment. */
export interface ScriptedRing {
  readonly placementId: string;
  readonly alarm: Instant;
  readonly now: Instant;
  readonly commandId: string;
}

/** What a ring answers, as case handling does. */
export interface ScriptedAnswer {
  readonly id: string;
  readonly version: number;
  readonly events: readonly { readonly eventId: string; readonly type: string; readonly at: string }[];
  readonly repeated: boolean;
  readonly view: ProcessView | null;
}

/** Case handling without a store (it fits the port of libs/case-handling), for specs about the process. */
export interface ScriptedCases {
  look(tenant: string, placementId: string): Promise<ProcessView | null>;
  handle(command: { tenant: string; placementId: string; now: Instant; commandId: string }): Promise<ScriptedAnswer>;
  /** Makes or changes a case, as a command would; answers its version. */
  put(tenant: string, placementId: string, change: Partial<ScriptedCase>): number;
  versionOf(tenant: string, placementId: string): number;
  readonly rings: readonly ScriptedRing[];
  /** How often somebody looked, and how often a ring came (stale and repeated ones too). */
  readonly calls: { look: number; ring: number };
  /** While true every call fails as if PostgreSQL were away. */
  down: boolean;
}

/** Cases that answer `look` and `ring` from a script, for workflow specs without a store. */
export function createScriptedCases(): ScriptedCases {
  const cases = new Map<string, { version: number; now: ScriptedCase }>();
  const remembered = new Map<string, ScriptedAnswer>();
  const rings: ScriptedRing[] = [];
  const key = (tenant: string, placementId: string): string => `${tenant}/${placementId}`;
  const scripted: ScriptedCases = {
    rings,
    calls: { look: 0, ring: 0 },
    down: false,
    put: (tenant, placementId, change) => {
      const before = cases.get(key(tenant, placementId));
      const now = {
        stage: 'preparing',
        afterCare: false,
        ownerId: 'anna-b',
        alarms: [],
        ...before?.now,
        ...change,
      } as const;
      const version = (before?.version ?? 0) + 1;
      cases.set(key(tenant, placementId), { version, now });
      return version;
    },
    versionOf: (tenant, placementId) => cases.get(key(tenant, placementId))?.version ?? 0,
    look: async (tenant, placementId) => {
      scripted.calls.look += 1;
      await answerOrFail();
      const found = cases.get(key(tenant, placementId));
      return found === undefined ? null : viewOf(placementId, found.version, found.now);
    },
    handle: async ({ tenant, placementId, commandId, now }) => {
      scripted.calls.ring += 1;
      await answerOrFail();
      const before = remembered.get(commandId);
      if (before !== undefined) return { ...before, repeated: true, view: null };
      const found = cases.get(key(tenant, placementId));
      if (found === undefined) throw Object.assign(new Error('no such scripted case'), { code: 'NOT_FOUND' });
      const due = found.now.alarms.filter((alarm) => alarm.at <= now);
      for (const alarm of due) rings.push({ placementId, alarm: alarm.at, now, commandId });
      const alarms = found.now.alarms.slice(due.length);
      const next = Object.assign({ ...found.now, alarms }, ...due.map((alarm) => alarm.then ?? {})) as ScriptedCase;
      const version = found.version + due.length;
      cases.set(key(tenant, placementId), { version, now: next });
      const events = due.map((alarm) => ({ eventId: alarm.at, type: 'alarm-rung', at: now }));
      const view = viewOf(placementId, version, next);
      const handled: ScriptedAnswer = { id: placementId, version, events, repeated: false, view };
      if (due.length > 0) remembered.set(commandId, handled);
      return handled;
    },
  };
  const answerOrFail = async (): Promise<void> => {
    await Promise.resolve();
    if (scripted.down) throw new StoreUnavailableError('scripted: the store is down');
  };
  return scripted;
}

function viewOf(
  placementId: string,
  version: number,
  { alarms, stage, afterCare, ownerId }: ScriptedCase,
): ProcessView {
  const owed = alarms.map((alarm, index): OwedLine => ({
    obligationId: `o${String(index + 1)}`,
    kind: alarm.kind ?? 'follow-up',
    owedBy: ownerId,
    dueOn: alarm.at.slice(0, 10),
    nextStep: alarm.step ?? 'overdue',
    nextAlarm: alarm.at,
  }));
  const first = owed[0];
  const open = first !== undefined;
  return {
    placementId,
    version,
    open,
    stage: open ? stage : 'closed',
    afterCare,
    ownerId,
    teamId: null,
    nextWake: first?.nextAlarm ?? null,
    nextWakeWhy: first === undefined ? 'closed' : `${first.kind}: ${first.nextStep ?? 'wait'}`,
    nextAlarm: first?.nextAlarm ?? null,
    owed: owed.slice(0, 3),
  };
}
