import { isDeepStrictEqual } from 'node:util';
import { fold } from '@holdfast/domain';
import { eachStreamPage, type StreamType, verifyStream, type WholeStream } from '@holdfast/event-store';
import { placementRecords } from '@holdfast/read-models/rows';
import {
  auditLinkStream,
  citizenStream,
  companyStream,
  policyStream,
  type RegisterEvent,
  serviceTokenStream,
  settingsStream,
  staffStream,
  teamStream,
  webhookStream,
} from '@holdfast/registers';
import type { Pool } from 'pg';
import { placementFlaws } from './check-placement.js';
import { checkRows } from './check-rows.js';
import type { Found } from './finding.js';

/** What was looked at. */
export interface StreamCounts {
  readonly streams: number;
  readonly events: number;
}

type FoldOf = (stream: WholeStream) => unknown;

/** The fold of a register's stream by its own `evolve`; the store holds for a type only what that register decided. */
function foldBy<Event extends RegisterEvent>(evolve: (state: never, event: Event) => unknown): FoldOf {
  return ({ events }) =>
    events.reduce<unknown>((state, event) => evolve(state as never, event as unknown as Event), null);
}

/** How each type of stream is folded. */
const FOLDS: Readonly<Record<StreamType, FoldOf>> = {
  placement: ({ events }) => fold(placementRecords(events)),
  citizen: foldBy(citizenStream.evolve),
  company: foldBy(companyStream.evolve),
  staff: foldBy(staffStream.evolve),
  team: foldBy(teamStream.evolve),
  policy: foldBy(policyStream.evolve),
  tenant: foldBy(settingsStream.evolve),
  webhook: foldBy(webhookStream.evolve),
  'service-token': foldBy(serviceTokenStream.evolve),
  'audit-link': foldBy(auditLinkStream.evolve),
};

/** Chain, kept state and, for placements, the invariants and the read models of every stream of a tenant. */
export async function checkStreams(
  pool: Pool,
  tenant: string,
  found: Found,
  checked: (streams: number) => void,
): Promise<StreamCounts> {
  const counts = { streams: 0, events: 0 };
  for (const streamType of Object.keys(FOLDS) as StreamType[]) {
    await eachStreamPage(pool, { tenant, streamType }, async ({ streams, strays }, client) => {
      for (const id of strays) {
        found({
          what: 'event-without-stream',
          where: `${streamType}/${id}`,
          detail: 'there are events, but no stream',
        });
      }
      for (const stream of streams) checkStream(streamType, stream, found);
      if (streamType === 'placement') await checkRows(client, tenant, streams, found);
      counts.streams += streams.length;
      counts.events += streams.reduce((sum, { events }) => sum + events.length, 0);
      checked(streams.length);
    });
  }
  return counts;
}

function checkStream(streamType: StreamType, stream: WholeStream, found: Found): void {
  const where = `${streamType}/${stream.streamId}`;
  const verdict = verifyStream(stream.events, stream);
  if (!verdict.intact) {
    found({ what: 'chain-broken', where, detail: `version ${verdict.version} ${verdict.kind}: ${verdict.detail}` });
  }
  const state = FOLDS[streamType](stream);
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(state)), stream.state)) {
    found({ what: 'state-is-not-the-fold', where, detail: `the state kept at version ${stream.version}` });
  }
  if (streamType !== 'placement') return;
  const events = placementRecords(stream.events);
  const placement = fold(events);
  if (placement === null) return;
  for (const flaw of placementFlaws(placement, events)) found({ where, ...flaw });
}
