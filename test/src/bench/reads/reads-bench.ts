import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { addDays, daysBetween } from '@holdfast/domain';
import type { Programs } from '../house/programs.js';
import type { House } from '../house/start-house.js';
import { closedLoop, type Measured } from '../load/closed-loop.js';
import { createHttpClient, type HttpClient } from '../load/http-client.js';
import { type ByVariant, inRounds, type Variant } from '../load/rounds.js';
import { median } from '../load/statistics.js';
import type { Sizes } from '../options.js';
import type { PartReport, Table } from '../report/part-report.js';
import { number } from '../report/print.js';
import { ratioOf } from '../report/rounds-table.js';
import { today } from '../sample/follow-up-body.js';
import { makeSample } from '../sample/make-sample.js';
import { aTuesdayMorning } from './a-tuesday.js';
import { type LyingCase, manyCases } from './many-cases.js';
import { writePlans } from './plans.js';
import { type Random, seeded } from './random.js';

const TENANT = 'reads';
const AT_ONCE = 10;
const MOST_MS = 20;
const BARE = 'bare route';

/** (j) What people read most, over HTTP with many placements on record, beside a bare route that reads the events of a case. */
export async function benchReads(house: House, programs: Programs, sizes: Sizes, plans: boolean): Promise<PartReport> {
  const lying = await house.progress('Placements', (tell) => manyCases(house, TENANT, sizes.placements, tell));
  const planned = plans ? await house.progress('Plans', () => writePlans(house, TENANT, lying)) : [];
  const api = createHttpClient(await programs.api(), { accept: 'application/json' });
  const bare = await bareRoute(house, programs);
  const signedIn = await house.progress('Signing in', () => signIn(api, lying.consultants));
  const random = seeded(1);
  const asOwner = ({ ownerId }: LyingCase): Record<string, string> => signedIn.get(ownerId) ?? {};
  const onTuesday = { 'dev-clock': aTuesdayMorning() };
  const ofCase = async (path: (one: LyingCase) => string): Promise<void> => {
    const one = random.of(lying.cases);
    await api.get(`/api/v1/placements/${one.placementId}${path(one)}`, asOwner(one));
  };
  const reads: Readonly<Record<string, () => Promise<unknown>>> = {
    timeline: () => ofCase(() => '/timeline'),
    'state as of a day': () => ofCase((one) => `/state?asOf=${someDayOf(one, random)}`),
    'my day': () => api.get('/api/v1/my-day', { ...signedIn.get(random.of(lying.consultants)), ...onTuesday }),
    [BARE]: () => bare.get(`/events/${random.of(lying.cases).placementId}`),
  };
  const load = { atOnce: AT_ONCE, warmUpMs: sizes.warmUpMs * 2, measureMs: sizes.measureMs };
  const variants = Object.entries(reads).map(([name, read]): Variant => ({
    name,
    measure: () => closedLoop(load, async () => void (await read())),
  }));
  const busyBefore = loadavg()[0] ?? 0;
  const measured = await house.progress('Reads', (tell) => inRounds(sizes.rounds, variants, tell));
  for (const http of [api, bare]) http.close();
  const judged = Object.keys(reads).filter((name) => name !== BARE);
  return {
    part: 'j',
    title: `Reads over HTTP, ${AT_ONCE} at once, with ${lying.cases.length} placements and ${lying.events} events on record`,
    tables: [tableOf(measured)],
    judged: judged.map((name) => ({
      name: `${name}, p95`,
      value: median((measured.get(name) ?? []).map(({ p95 }) => p95)),
      bound: ['most', MOST_MS],
      unit: 'ms',
    })),
    notes: [
      `Put on record in ${number(lying.seconds)} s. ${lying.consultants.length} consultants, each signed in and asking for their own; the day is a Tuesday.`,
      ...planned.map((file) => `Plans written to ${file}.`),
      `Load average before the first round: ${number(busyBefore)}.`,
    ],
    failures: [],
    raw: { measured: Object.fromEntries(measured), loadedInSeconds: lying.seconds, busyBefore },
  };
}

/** Every round's percentiles, in milliseconds. */
function tableOf(measured: ByVariant): Table {
  const triple = ({ p50, p95, p99 }: Measured): string => [p50, p95, p99].map(number).join(' / ');
  const rounds = Math.max(0, ...[...measured.values()].map(({ length }) => length));
  return {
    title: '  p50 / p95 / p99 in ms by round; rates are medians, the ratio the median of those within a round',
    head: ['', ...Array.from({ length: rounds }, (_, n) => `round ${n + 1}`), 'a second', `/ ${BARE}`],
    rows: [...measured].map(([name, found]) => [
      name,
      ...found.map(triple),
      number(median(found.map(({ perSecond }) => perSecond))),
      name === BARE ? '' : number(ratioOf(measured, name, BARE)),
    ]),
  };
}

function someDayOf({ began }: LyingCase, random: Random): string {
  return addDays(began, random.whole(0, Math.max(0, daysBetween(began, today()) - 1)));
}

async function signIn(api: HttpClient, people: readonly string[]): Promise<Map<string, Record<string, string>>> {
  const signedIn = new Map<string, Record<string, string>>();
  for (const staffId of people) {
    const answer = await api.post('/dev/token', JSON.stringify({ staffId, tenant: TENANT }));
    const { accessToken } = JSON.parse(answer) as { readonly accessToken: string };
    signedIn.set(staffId, { authorization: `Bearer ${accessToken}` });
  }
  return signedIn;
}

async function bareRoute(house: House, programs: Programs): Promise<HttpClient> {
  const sampleFile = join(house.folder, 'sample.json');
  await writeFile(sampleFile, JSON.stringify(await makeSample(house, TENANT)));
  return createHttpClient(await programs.bareRoute(sampleFile, TENANT));
}
