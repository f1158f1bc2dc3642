import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { latestPosition, type EventStore } from '@holdfast/event-store';
import type { ReadModels } from '@holdfast/read-models';
import type { Pool } from 'pg';
import type { Caller } from '../identity/caller.js';
import { CaseReader } from '../placements/case-reader.js';
import { readsAll, visibleTo } from '../placements/read-rights.js';
import { DATABASE, EVENT_STORE, READ_MODELS } from '../wiring/tokens.js';
import { createChangeFeed } from './change-feed.js';
import type { Change } from './change.js';
import { openEventStream, type OpenStream, type StreamSource } from './event-stream.js';

/** How long after its commit a change is told, at most. Milliseconds. */
const LOOK_EVERY = 1_000;

/** The open streams of this API. They end before it stops to listen, so that stopping waits for none of them. */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly source: StreamSource;
  private readonly open = new Set<OpenStream>();

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(DATABASE) pool: Pool,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly cases: CaseReader,
  ) {
    const readAll = store.readAll.bind(store);
    const latest = (tenant: string) => latestPosition(pool, tenant);
    this.source = { feed: createChangeFeed({ readAll, latest }, LOOK_EVERY), readAll, latest };
  }

  /** @throws StoreUnavailableError */
  async follow(
    caller: Caller,
    { after, seconds, devClock }: { after: string | null; seconds: number; devClock: string | null },
  ): Promise<Readable> {
    const visible = (changes: readonly Change[]) => this.visible(caller, devClock, changes);
    const stream = await openEventStream(this.source, { tenant: caller.tenant, after, seconds, visible });
    this.open.add(stream);
    stream.readable.once('close', () => this.open.delete(stream));
    return stream.readable;
  }

  onModuleDestroy(): void {
    this.source.feed.close();
    for (const stream of this.open) stream.end();
  }

  /** Asked anew each time: a case that changes hands is told to whoever has it now. */
  private async visible(
    caller: Caller,
    devClock: string | null,
    changes: readonly Change[],
  ): Promise<readonly Change[]> {
    if (readsAll(caller)) return changes;
    const { visibleTo: viewer } = visibleTo(caller, await this.cases.reckoning(caller.tenant, devClock));
    if (viewer === undefined) return changes;
    const ids = [...new Set(changes.map(({ placementId }) => placementId))];
    const seen = new Set(await this.readModels.visibleAmong(caller.tenant, ids, viewer));
    return changes.filter(({ placementId }) => seen.has(placementId));
  }
}
