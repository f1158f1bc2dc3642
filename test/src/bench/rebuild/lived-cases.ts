import { setImmediate } from 'node:timers/promises';
import { fold, type PlacementEvent } from '@holdfast/domain';
import { copyEvents, createdId, NO_HASH, prepareEvents, type PreparedStream } from '@holdfast/event-store';
import { placementRecords, rowsOfStream } from '@holdfast/read-models/rows';
import type { House } from '../house/start-house.js';
import { livedLife } from './lived-life.js';

/** Puts so many cases on record that have run for months. Answers how many events they are. */
export async function livedCases(
  house: House,
  tenant: string,
  count: number,
  tell: (doing: string) => void,
): Promise<number> {
  const life = livedLife(new Date().toISOString());
  async function* streams(): AsyncGenerator<PreparedStream> {
    for (let n = 0; n < count; n += 1) {
      yield streamOf(tenant, createdId(tenant, 'placement', `lived ${n}`), life);
      // The connection gets its turn.
      if (n % 25 === 0) await setImmediate();
    }
  }
  const { events } = await copyEvents(house.importPool, {
    ...{ tenant, streams: streams() },
    onProgress: (done) => tell(`${done.newStreams.length} of ${count} cases on record`),
  });
  return events;
}

function streamOf(tenant: string, placementId: string, life: readonly (readonly PlacementEvent[])[]): PreparedStream {
  let [version, headHash] = [0, NO_HASH];
  const commands: PreparedStream['commands'][number][] = [];
  const all = life.flatMap((lived, n) => {
    const commandId = createdId(tenant, 'lived', `${placementId} ${n}`);
    const events = lived.map((event) => about(event, tenant, placementId));
    const prepared = prepareEvents({
      ...{ tenant, streamType: 'placement', streamId: placementId, expectedVersion: version },
      ...{ headHash, commandId, events },
    });
    ({ version, headHash } = prepared);
    commands.push({ commandId, bodyHmac: null, result: prepared.result });
    return prepared.events;
  });
  const records = placementRecords(all);
  return {
    ...{ streamType: 'placement', streamId: placementId, events: all, settledVersion: version, commands },
    ...{ state: fold(records), rows: rowsOfStream(records) },
  };
}

/** The ids are in the proposal alone. */
function about(event: PlacementEvent, tenant: string, placementId: string): PlacementEvent {
  if (event.type !== 'placement-proposed') return event;
  const citizenId = createdId(tenant, 'citizen', placementId);
  const companyId = createdId(tenant, 'company', placementId);
  return { ...event, data: { ...event.data, placementId, citizenId, companyId } };
}
