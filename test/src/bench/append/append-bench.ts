import { randomUUID } from 'node:crypto';
import { createdId, createEventStore, NO_HASH } from '@holdfast/event-store';
import type { House } from '../house/start-house.js';
import { closedLoop } from '../load/closed-loop.js';
import { inRounds, type Variant } from '../load/rounds.js';
import { turns } from '../load/turns.js';
import type { Sizes } from '../options.js';
import type { PartReport } from '../report/part-report.js';
import { ratioOf, roundsTable } from '../report/rounds-table.js';
import { type FollowUpSample, type FollowUpWrite, writeOf } from '../sample/follow-up-sample.js';
import { makeSample } from '../sample/make-sample.js';
import { appendByHand, tablesByHandSql } from './by-hand.sql.js';

const TENANT = 'append';
const STREAMS = 200;
/** Obligations are numbered on from here. */
const FIRST = 10;
const HASH = 'f'.repeat(64);
/** Kept for the case that the outcome must be told again. */
const HMAC = 'a'.repeat(64);

/** A stream as its writer knows it; each is written to by one client only. */
interface Position {
  readonly placementId: string;
  version: number;
  headHash: string;
  obligation: number;
}

/** (b) The append call, beside one statement written by hand for the same rows in tables of the same columns and indexes. */
export async function benchAppend(house: House, sizes: Sizes): Promise<PartReport> {
  const sample = await makeSample(house, TENANT);
  await house.ownerPool.query(tablesByHandSql);
  const ours = positions('ours');
  const theirs = positions('by hand');
  const append = appender(house, sample);
  const insert = inserter(house, sample);
  for (const position of ours) await append(position, true);
  for (const position of theirs) await firstByHand(house, sample, position);
  const variants = sizes.atOnce.flatMap((atOnce): Variant[] => {
    const load = { atOnce, warmUpMs: sizes.warmUpMs, measureMs: sizes.measureMs };
    const next = (among: readonly Position[]) => turns(among, atOnce);
    return [
      {
        name: `append, ${atOnce} at once`,
        measure: () => {
          const own = next(ours);
          return closedLoop(load, (client) => append(own(client), false));
        },
      },
      {
        name: `by hand, ${atOnce} at once`,
        measure: () => {
          const own = next(theirs);
          return closedLoop(load, (client) => insert(own(client)));
        },
      },
    ];
  });
  const measured = await house.progress('Append', (tell) => inRounds(sizes.rounds, variants, tell));
  const tables = sizes.atOnce.map((atOnce) => {
    const [name, other] = [`append, ${atOnce} at once`, `by hand, ${atOnce} at once`];
    return roundsTable(`${atOnce} at once`, measured, [{ name, against: [other] }, { name: other }]);
  });
  return {
    part: 'b',
    title: 'The append of one record-follow-up (3 events, state, 3 rows), beside one SQL statement for the same rows',
    tables,
    judged: sizes.atOnce.map((atOnce) => ({
      name: `append, ${atOnce} at once, of SQL by hand`,
      value: ratioOf(measured, `append, ${atOnce} at once`, `by hand, ${atOnce} at once`),
      bound: ['least', 0.6],
      unit: '',
    })),
    notes: ['Both: 10 connections, fsync on. The append chains and hashes its events; by hand the hashes are given.'],
    failures: [],
    raw: Object.fromEntries(measured),
  };
}

function positions(side: string): Position[] {
  return Array.from({ length: STREAMS }, (_, index) => ({
    placementId: createdId(TENANT, 'placement', `${side} ${index}`),
    ...{ version: 0, headHash: NO_HASH, obligation: FIRST },
  }));
}

function appender({ appPool }: House, sample: FollowUpSample): (stream: Position, isNew: boolean) => Promise<void> {
  const store = createEventStore(appPool);
  return async (stream) => {
    const { placementId, version: expectedVersion, headHash, obligation } = stream;
    const version = expectedVersion + 3;
    const { events, state, rows } = writeOf(sample, placementId, obligation, version);
    let head = headHash;
    const answer = await store.append({
      ...{ tenant: TENANT, streamType: 'placement', streamId: placementId, expectedVersion, headHash, state, events },
      ...{ settledVersion: version, commandId: randomUUID(), bodyHmac: HMAC, outbox: [] },
      rows: (stored) => {
        head = stored.at(-1)?.hash ?? head;
        return rows;
      },
    });
    if (answer.kind !== 'appended') throw new Error(`The append answered ${answer.kind}.`);
    Object.assign(stream, { version, headHash: head, obligation: obligation + 1 });
  };
}

function inserter({ appPool }: House, sample: FollowUpSample): (stream: Position) => Promise<void> {
  return async (stream) => {
    const { placementId, version: expected, obligation } = stream;
    const version = expected + 3;
    const written = writeOf(sample, placementId, obligation, version);
    const { rows } = await appPool.query<{ appended: number }>({
      ...appendByHand,
      values: valuesByHand(written, { placementId, expected, version, obligation }),
    });
    if (rows[0]?.appended !== 1) throw new Error('The statement written by hand appended nothing.');
    Object.assign(stream, { version, obligation: obligation + 1 });
  };
}

interface Place {
  readonly placementId: string;
  readonly expected: number;
  readonly version: number;
  readonly obligation: number;
}

function valuesByHand({ events, state, rows }: FollowUpWrite, place: Place): unknown[] {
  const { placementId, expected, version, obligation } = place;
  const numbered = events.map((event, index) => ({
    ...event,
    ...{ version: expected + index + 1, eventId: randomUUID(), prevHash: HASH, hash: HASH },
  }));
  const told = numbered.map(({ eventId, type, at }) => ({ eventId, type, at }));
  const [placement, [met, made]] = [rows.placements[0] ?? {}, rows.obligations];
  return [
    ...[TENANT, placementId, expected, version, HASH, JSON.stringify(state), randomUUID(), HMAC],
    ...[JSON.stringify({ id: placementId, version, events: told }), JSON.stringify(numbered)],
    ...[JSON.stringify(placement['main']), placement['open_obligations'], made?.['obligation_id'], made?.['due_on']],
    ...[
      made?.['next_alarm_at'],
      met?.['ended_at'],
      met?.['met_on'],
      `o${obligation}`,
      made?.['kind'],
      made?.['owed_by'],
    ],
    ...[made?.['late_after'], made?.['rule'], made?.['policy_version'], made?.['next_alarm_step']],
    JSON.stringify(made?.['detail']),
  ];
}

/** What is there before the first follow-up: the stream's row, the placement's, and an obligation to meet. */
async function firstByHand({ ownerPool }: House, sample: FollowUpSample, { placementId }: Position): Promise<void> {
  const { rows, state } = writeOf(sample, placementId, FIRST - 1, 0);
  await ownerPool.query(`insert into by_hand_streams values ($1, 'placement', $2, 0, 0, $3, $4)`, [
    TENANT,
    placementId,
    HASH,
    JSON.stringify(state),
  ]);
  for (const [table, bodies] of Object.entries(rows)) {
    await ownerPool.query(
      `insert into by_hand_${table} select * from jsonb_populate_recordset(null::by_hand_${table}, $1)`,
      [JSON.stringify(bodies.map((body) => ({ ...body, tenant: TENANT })))],
    );
  }
}
