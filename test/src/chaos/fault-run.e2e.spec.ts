import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkTenant, type Finding } from '@holdfast/cli';
import { fold, processView } from '@holdfast/domain';
import { createEventStore, createPool, type StoredEvent } from '@holdfast/event-store';
import { placementRecords } from '@holdfast/read-models/rows';
import { startHoldfast, type HoldfastPart, type RunningHoldfast } from '@holdfast/testing';
import pg from 'pg';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { registerRefs } from '../acceptance/refs.js';
import { chanceOf } from './chance.js';
import { ALARMS_EACH, DAY, placementsDueToday, type DueToday } from './due-today.js';
import { sabotage } from './saboteur.js';
import { askUntilAnswered, sendAll, sendUntilAnswered, type Acknowledged } from './senders.js';

/** The run: commands and alarms while servers die. `FAULT_RUN_SEED` repeats one. */
const KILLS = 20;
const COMMANDS = 500;
const PLACEMENTS = 67;
/** Alarms ring so long after their placement was made: while the killing goes on. Milliseconds. */
const RINGING = { from: 10_000, until: 60_000 };
/** After the last kill Temporal may need this long to give a dead worker's tasks to the next one. Milliseconds. */
const SETTLING_MS = 120_000;
const TENANT = 'fjordby';

const seed = Number(process.env['FAULT_RUN_SEED'] ?? randomInt(2 ** 31));

let holdfast: RunningHoldfast;
let api: ApiClient;
let due: readonly DueToday[];
let killed: readonly HoldfastPart[];
let acknowledged: readonly Acknowledged[];
const streams = new Map<string, readonly StoredEvent[]>();

beforeAll(async () => {
  console.info(`fault run: seed ${seed} (FAULT_RUN_SEED=${seed} repeats it)`);
  const chance = chanceOf(seed);
  holdfast = await startHoldfast({ ownEngines: true });
  api = createApiClient(holdfast.apiUrl);
  const refs = await registerRefs(api, '2026-01-02T09:00:00.000Z');
  due = await placementsDueToday(api, chance, refs, PLACEMENTS, RINGING);
  const ids = due.map(({ placementId }) => placementId);
  [killed, acknowledged] = await Promise.all([
    sabotage(holdfast, chance, KILLS),
    sendAll(api, chanceOf(seed + 1), ids, COMMANDS, DAY),
  ]);
  await untilAllHaveRung();
  await readStreams();
}, 600_000);
afterAll(() => holdfast.stop());

async function readStreams(): Promise<void> {
  const pool = createPool({ connectionString: holdfast.database.appUrl, max: 2 });
  try {
    const store = createEventStore(pool);
    for (const { placementId } of due) {
      streams.set(placementId, await store.readStream(TENANT, 'placement', placementId));
    }
  } finally {
    await pool.end();
  }
}

async function untilAllHaveRung(): Promise<void> {
  const client = new pg.Client({ connectionString: holdfast.database.ownerUrl });
  await client.connect();
  const patience = Date.now() + RINGING.until + SETTLING_MS;
  try {
    for (;;) {
      const { rows } = await client.query<{ rung: number }>(
        `select count(*)::int as rung from events where stream_type = 'placement' and type = 'alarm-rung'`,
      );
      if ((rows[0]?.rung ?? 0) >= PLACEMENTS * ALARMS_EACH || Date.now() > patience) return;
      await pause(500);
    }
  } finally {
    await client.end();
  }
}

function eventsOf(placementId: string): readonly StoredEvent[] {
  return streams.get(placementId) ?? [];
}

function isDone({ answer }: Acknowledged): boolean {
  return answer.status === 200;
}

describe(`${COMMANDS} commands and ${PLACEMENTS * ALARMS_EACH} alarms while servers are killed with -9 (seed ${seed})`, () => {
  it('kills each of the four, and some commands had to be sent again', () => {
    expect(killed).toHaveLength(KILLS);
    expect(new Set(killed)).toEqual(new Set(['worker', 'api', 'postgres', 'temporal']));
    expect(acknowledged.some(({ tries }) => tries > 1)).toBe(true);
  });

  it('answers every command as done or as refused by a rule', () => {
    expect(acknowledged).toHaveLength(COMMANDS);
    expect([...new Set(acknowledged.map(({ answer }) => answer.status))].sort()).toEqual([200, 422]);
    expect(acknowledged.filter(isDone).length).toBeGreaterThan(COMMANDS / 2);
  });

  it('loses no acknowledged command and applies none twice', () => {
    for (const { placementId, key, answer } of acknowledged) {
      const told = answer.status === 200 ? (answer.body['events'] as readonly { readonly eventId: string }[]) : [];
      const kept = eventsOf(placementId).filter(({ commandId }) => commandId === key);
      expect(kept.map(({ eventId }) => eventId)).toEqual(told.map(({ eventId }) => eventId));
    }
  });

  it('answers a command that is sent once more with its first answer', async () => {
    for (const command of acknowledged.filter(isDone).slice(0, 40)) {
      const again = await sendUntilAnswered(api, command);
      expect(again.answer.body).toEqual(command.answer.body);
    }
  });

  it('rings every alarm, each once', () => {
    for (const { placementId } of due) {
      const rung = placementRecords(eventsOf(placementId)).flatMap((event) =>
        event.type === 'alarm-rung' ? [`${event.data.obligationId} ${event.data.step}`] : [],
      );
      expect(rung).toHaveLength(ALARMS_EACH);
      expect(new Set(rung).size).toBe(ALARMS_EACH);
    }
  });

  it('leaves every open placement with one owner and an armed alarm, in the record and in its process', async () => {
    for (const { placementId } of due) {
      const events = eventsOf(placementId);
      const state = fold(placementRecords(events));
      if (state === null) throw new Error('There is no such placement.');
      const view = processView(state, events.length);
      expect([view.open, view.ownerId]).toEqual([true, 'anna-b']);
      expect(view.nextWake).not.toBeNull();
      // A question may be lying with a worker that was killed: until Temporal gives it to the next one, it is a 503.
      const process = await askUntilAnswered(api, `/api/v1/placements/${placementId}/process`);
      expect(process.status).toBe(200);
      expect(String(process.body['wakeAt']) <= String(view.nextWake)).toBe(true);
    }
  });

  it('keeps the chain of every stream, and a state and read models that equal its fold', async () => {
    const pool = createPool({ connectionString: holdfast.database.appUrl, max: 2 });
    const findings: Finding[] = [];
    try {
      const progress = () => ({ add: () => undefined, done: () => undefined });
      const found = (finding: Finding) => findings.push(finding);
      const checked = await checkTenant({ pool, client: null, tenant: TENANT, progress, found });
      expect(findings).toEqual([]);
      expect(checked.streams).toBeGreaterThan(PLACEMENTS);
    } finally {
      await pool.end();
    }
  });
});
