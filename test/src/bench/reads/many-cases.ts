import { setImmediate } from 'node:timers/promises';
import { fold, type Instant, type PlacementEvent } from '@holdfast/domain';
import { copyEvents, createdId, NO_HASH, prepareEvents, type PreparedStream } from '@holdfast/event-store';
import { placementRecords, rowsOfStream } from '@holdfast/read-models/rows';
import { createSealing, type KeyedSealing } from '@holdfast/sealing';
import { importRows, settle } from '../house/municipality.js';
import type { House } from '../house/start-house.js';
import {
  citizensCsv,
  companiesCsv,
  largeCitizenKey,
  largeCompanyKey,
  largeStaff,
  type LargeStaff,
} from './large-municipality.js';
import { receiptsSql } from './receipts.sql.js';
import { type Random, seeded } from './random.js';
import { type Life, type LifeKind, lifeOf, TEXT_MARK } from './varied-lives.js';

/** A placement that lies there to be read. */
export interface LyingCase {
  readonly placementId: string;
  readonly ownerId: string;
  readonly began: string;
}

/** What was put on record. */
export interface ManyCases {
  readonly cases: readonly LyingCase[];
  readonly consultants: readonly string[];
  readonly events: number;
  readonly seconds: number;
}

const SEED = 20_261_129;
/** Different lives of each consultant's cases, by kind; how often a kind occurs in a hundred. */
const LIVES: Readonly<Record<LifeKind, { readonly perOwner: number; readonly share: number }>> = {
  closed: { perOwner: 5, share: 75 },
  running: { perOwner: 8, share: 22 },
  proposed: { perOwner: 1, share: 3 },
};

/**
 * Puts so many placements on record: the same ones at every run of a day. Their events come out of the decider, their texts are
 * sealed, their streams chained, their rows made by the product's projections; all goes the way of an import. They come in no
 * order of owners, as in life, so that no one's cases lie side by side on disk.
 */
export async function manyCases(
  house: House,
  tenant: string,
  count: number,
  tell: (doing: string) => void,
): Promise<ManyCases> {
  const began = performance.now();
  const random = seeded(SEED);
  const now = new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`).toISOString();
  const staff = largeStaff();
  const [citizens, companies] = [Math.max(1, Math.ceil(count / 2)), Math.max(1, Math.ceil(count / 25))];
  tell('staff, companies and citizens');
  await settle(house, tenant, staff.csv);
  await importRows(house, tenant, 'companies', companiesCsv(companies));
  await importRows(house, tenant, 'citizens', citizensCsv(citizens), (done) => tell(`${done} of ${citizens} citizens`));
  const sealing = createSealing({ pool: house.appPool, masterKey: house.masterKey, maxCachedKeys: citizens });
  await fetchKeys(sealing, tenant, citizens);
  tell('lives');
  const lives = livesOf(staff, now, random);
  const cases: LyingCase[] = [];
  async function* streams(): AsyncGenerator<PreparedStream> {
    for (let n = 0; n < count; n += 1) {
      const life = random.of(lives[kindOf(random)]);
      const ids = {
        placementId: createdId(tenant, 'placement', `lying ${n}`),
        citizenId: createdId(tenant, 'citizen', largeCitizenKey(random.whole(0, citizens - 1))),
        companyId: createdId(tenant, 'company', largeCompanyKey(random.whole(0, companies - 1))),
      };
      cases.push({ placementId: ids.placementId, ownerId: life.ownerId, began: life.began });
      yield await streamOf(sealing, tenant, ids, life);
      // The connection gets its turn.
      if (n % 25 === 0) await setImmediate();
    }
  }
  const { events } = await copyEvents(house.importPool, {
    ...{ tenant, streams: streams() },
    onProgress: (done) => tell(`${done.newStreams.length} of ${count} placements, ${done.events} events`),
  });
  tell('receipts');
  await house.ownerPool.query(receiptsSql, [tenant]);
  tell('vacuum');
  await house.ownerPool.query('vacuum (analyze)');
  return { cases, consultants: staff.consultants, events, seconds: (performance.now() - began) / 1_000 };
}

function kindOf(random: Random): LifeKind {
  const drawn = random.whole(0, 99);
  if (drawn < LIVES.closed.share) return 'closed';
  return drawn < LIVES.closed.share + LIVES.running.share ? 'running' : 'proposed';
}

function livesOf(
  { consultants, directory }: LargeStaff,
  now: Instant,
  random: Random,
): Readonly<Record<LifeKind, readonly Life[]>> {
  const all = (kind: LifeKind): readonly Life[] =>
    consultants.flatMap((ownerId) =>
      Array.from({ length: LIVES[kind].perOwner }, () => lifeOf(kind, ownerId, directory, now, random)),
    );
  return { closed: all('closed'), running: all('running'), proposed: all('proposed') };
}

async function fetchKeys(sealing: KeyedSealing, tenant: string, citizens: number): Promise<void> {
  const CHUNK = 1_000;
  for (let from = 0; from < citizens; from += CHUNK) {
    const some = Array.from({ length: Math.min(CHUNK, citizens - from) }, (_, n) => largeCitizenKey(from + n));
    await sealing.ensureSubjectKeys(
      tenant,
      some.map((key) => ({ type: 'citizen', id: createdId(tenant, 'citizen', key) })),
    );
  }
}

interface Ids {
  readonly placementId: string;
  readonly citizenId: string;
  readonly companyId: string;
}

async function streamOf(sealing: KeyedSealing, tenant: string, ids: Ids, life: Life): Promise<PreparedStream> {
  const { placementId } = ids;
  let [version, headHash] = [0, NO_HASH];
  const commands: PreparedStream['commands'][number][] = [];
  const all: PreparedStream['events'][number][] = [];
  for (const [n, lived] of life.commands.entries()) {
    const commandId = createdId(tenant, 'lying', `${placementId} ${n}`);
    const events = await Promise.all(lived.map((event) => about(sealing, tenant, event, ids)));
    const prepared = prepareEvents({
      ...{ tenant, streamType: 'placement', streamId: placementId, expectedVersion: version },
      ...{ headHash, commandId, events },
    });
    ({ version, headHash } = prepared);
    commands.push({ commandId, bodyHmac: null, result: prepared.result });
    all.push(...prepared.events);
  }
  const records = placementRecords(all);
  return {
    ...{ streamType: 'placement', streamId: placementId, events: all, settledVersion: version, commands },
    ...{ state: fold(records), rows: rowsOfStream(records) },
  };
}

/** The event of this placement: the ids are in the proposal alone, texts in what was held. */
async function about(sealing: KeyedSealing, tenant: string, event: PlacementEvent, ids: Ids): Promise<PlacementEvent> {
  if (event.type === 'placement-proposed') return { ...event, data: { ...event.data, ...ids } };
  if (event.type !== 'follow-up-held') return event;
  const data: Record<string, unknown> = { ...event.data };
  for (const [name, value] of Object.entries(data)) {
    if (!isMarked(value)) continue;
    const text = value.sealed.slice(TEXT_MARK.length);
    data[name] = await sealing.seal(tenant, { type: 'citizen', id: ids.citizenId }, text);
  }
  return { ...event, data } as unknown as PlacementEvent;
}

function isMarked(value: unknown): value is { readonly sealed: string } {
  const sealed = (value as { readonly sealed?: unknown } | null)?.sealed;
  return typeof sealed === 'string' && sealed.startsWith(TEXT_MARK);
}
