import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '@holdfast/domain';
import { PLACEMENT_QUEUE } from '@holdfast/contracts';
import { BARE_QUEUE, recordUpdate } from '../bare/bare-workflows.js';
import { settle } from '../house/municipality.js';
import type { Programs } from '../house/programs.js';
import { quiet } from '../house/quiet.js';
import type { House } from '../house/start-house.js';
import { atOnce } from '../load/at-once.js';
import { closedLoop, type Load, type Measured } from '../load/closed-loop.js';
import { createHttpClient } from '../load/http-client.js';
import { inRounds, type Variant } from '../load/rounds.js';
import { median } from '../load/statistics.js';
import { turns } from '../load/turns.js';
import type { Sizes } from '../options.js';
import type { Judged, PartReport } from '../report/part-report.js';
import { number } from '../report/print.js';
import { ratioOf, roundsTable } from '../report/rounds-table.js';
import { followUpBody, today } from '../sample/follow-up-body.js';
import { makeSample } from '../sample/make-sample.js';
import { type ApiCase, type OwnersApi, ownersApi } from './api-cases.js';
import { bytesPerCommand } from './bytes-per-command.js';
import { MIX_BEGINS_DAYS_AGO, sendNext } from './mix.js';

const TENANT = 'commands';
/** Placements of each kind: no client shares one with another, and none grows beyond a real one's size. */
const CASES = 100;
const OPEN_AT_ONCE = 8;

const OURS = 'record-follow-up';
const ROUTE = 'bare route';
const UPDATE = 'bare update';
const MIX = 'mix with stages';

/** One way to be measured, with everything it needs at hand. */
type Sender = (load: Load, round: number) => Promise<Measured>;

/** (a) Commands over HTTP, beside a bare route with the same SQL, and a bare Temporal update with an insert. */
export async function benchCommands(house: House, programs: Programs, sizes: Sizes): Promise<PartReport> {
  await settle(house, TENANT);
  await Promise.all([programs.worker(), programs.bareWorker()]);
  const api = await ownersApi(await programs.api(), TENANT);
  const cases = await house.progress('Placements', (tell) => openCases(house, api, tell));
  const drains: number[] = [];
  const route = await bareRoute(house, programs, cases.bare);
  const senders: Readonly<Record<string, Sender>> = {
    [OURS]: (load) => loop(load, cases.ours, ({ placementId }) => api.command(placementId, OURS, followUpBody())),
    [ROUTE]: route.sender,
    [UPDATE]: await bareUpdate(house),
    [MIX]: async (load) => {
      const measured = await loop(load, cases.mix, (one) => sendNext(api, one));
      drains.push(await quiet(house, PLACEMENT_QUEUE));
      return measured;
    },
  };
  const variants = sizes.atOnce.flatMap((many) =>
    Object.entries(senders).map(([name, send]): Variant => {
      const load = { atOnce: many, warmUpMs: sizes.warmUpMs, measureMs: sizes.measureMs };
      return { name: named(name, many), measure: (round) => send(load, round) };
    }),
  );
  const measured = await house.progress('Commands', (tell) => inRounds(sizes.rounds, variants, tell));
  const sizesOf = await bytesPerCommand(house, TENANT, cases.ours[0]?.placementId, cases.bare[0]?.placementId);
  api.close();
  route.close();
  return {
    part: 'a',
    title:
      'record-follow-up over HTTP, beside a bare Fastify route with the same SQL and a bare Temporal update with an insert',
    tables: sizes.atOnce.map((many) =>
      roundsTable(`${many} at once`, measured, [
        { name: named(OURS, many), against: [named(ROUTE, many), named(UPDATE, many)] },
        ...[ROUTE, UPDATE, MIX].map((name) => ({ name: named(name, many) })),
      ]),
    ),
    judged: [...sizes.atOnce.flatMap((many) => judgedAt(many, measured))],
    notes: [
      `Bytes a command writes: ${sizesOf.ours} by the API, ${sizesOf.bare} by the bare route.`,
      `After the mix the workflows had heard everything ${number(median(drains))} s later (median).`,
    ],
    failures: [],
    raw: { measured: Object.fromEntries(measured), drains, bytes: sizesOf },
  };
}

const named = (name: string, many: number): string => `${name}, ${many}`;

/** Alone it is the wait that counts, at 50 the rate. */
function judgedAt(many: number, measured: Parameters<typeof ratioOf>[0]): readonly Judged[] {
  const name = named(OURS, many);
  const ratio = (other: string): number => ratioOf(measured, name, named(other, many));
  if (many === 1) {
    const p50 = median((measured.get(name) ?? []).map((round) => round.p50));
    return [{ name: `${OURS} alone, p50`, value: p50, bound: ['most', 6], unit: 'ms' }];
  }
  if (many !== 50) return [];
  return [
    { name: `${OURS}, 50 at once, of the bare route`, value: ratio(ROUTE), bound: ['least', 0.6], unit: '' },
    { name: `${OURS}, 50 at once, of the bare update`, value: ratio(UPDATE), bound: ['least', 5], unit: '' },
  ];
}

function loop<T>(load: Load, items: readonly T[], send: (item: T) => Promise<void>): Promise<Measured> {
  const next = turns(items, load.atOnce);
  return closedLoop(load, (client) => send(next(client)));
}

type Cases = Readonly<Record<'ours' | 'bare' | 'mix', readonly ApiCase[]>>;

/** Three sets of running internships, opened by the API's own commands; each has held a follow-up. */
async function openCases(house: House, api: OwnersApi, tell: (doing: string) => void): Promise<Cases> {
  const open = async (kind: string, daysAgo: number): Promise<readonly ApiCase[]> => {
    tell(`opening ${CASES} for ${kind}`);
    const numbers = Array.from({ length: CASES }, (_, index) => index);
    return atOnce(OPEN_AT_ONCE, numbers, async (index) => {
      const one = await api.open(TENANT, index, addDays(today(), -daysAgo));
      await api.command(one.placementId, OURS, followUpBody());
      return one;
    });
  };
  const cases = { ours: await open(OURS, 0), bare: await open(ROUTE, 0), mix: await open(MIX, MIX_BEGINS_DAYS_AGO) };
  tell('waiting until their workflows are quiet');
  await quiet(house, PLACEMENT_QUEUE);
  return cases;
}

async function bareRoute(house: House, programs: Programs, cases: readonly ApiCase[]) {
  const sampleFile = join(house.folder, 'sample.json');
  await writeFile(sampleFile, JSON.stringify(await makeSample(house, TENANT)));
  const http = createHttpClient(await programs.bareRoute(sampleFile, TENANT));
  const send = async ({ placementId }: ApiCase): Promise<void> => {
    const key = { 'idempotency-key': randomUUID() };
    await http.post(`/follow-ups/${placementId}`, JSON.stringify(followUpBody()), key);
  };
  const sender: Sender = (load) => loop(load, cases, send);
  return { sender, close: () => http.close() };
}

/** Each client its own workflow. Others every round: a history that grows on and on would be the bench's doing. */
async function bareUpdate(house: House): Promise<Sender> {
  const { client } = await house.temporal();
  return async (load, round) => {
    const run = `update-${round}-${load.atOnce}`;
    const numbers = Array.from({ length: load.atOnce }, (_, index) => index);
    const handles = await atOnce(10, numbers, (index) =>
      client.workflow.start('bareCase', { workflowId: `${run}-${index}`, taskQueue: BARE_QUEUE, args: [run] }),
    );
    const measured = await closedLoop(load, async (index) => {
      const args: [string, string] = [randomUUID(), JSON.stringify(followUpBody())];
      await handles[index]?.executeUpdate(recordUpdate, { args });
    });
    await atOnce(10, handles, (handle) => handle.terminate());
    return measured;
  };
}
