import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { copyEvents, type CopyEventsResult, type PreparedStream } from '@holdfast/event-store';
import type { ImportContext } from './import-context.js';
import type { ImportReport } from './report.js';
import type { Rows } from './read-rows.js';

/** So many streams are prepared while the database writes those before them. */
const AHEAD = 1_000;
const TURN = 25;

/** What is written, for the progress shown, and whether cached directories become stale by it. */
export interface Writing {
  readonly label: string;
  readonly total: number;
  readonly touchesRegisters?: boolean;
}

/** Writes whole streams by COPY, with progress; in a dry run only prepares them. */
export async function writeStreams(
  { importPool, tenant, progress, dryRun }: ImportContext,
  streams: AsyncIterable<PreparedStream> | Iterable<PreparedStream>,
  { label, total, touchesRegisters = false }: Writing,
): Promise<CopyEventsResult> {
  if (dryRun) return prepareOnly(streams);
  const shown = progress(label, total);
  let told = 0;
  try {
    return await copyEvents(importPool, {
      tenant,
      streams: Readable.from(inTurns(streams), {
        objectMode: true,
        highWaterMark: AHEAD,
      }) as AsyncIterable<PreparedStream>,
      touchesRegisters,
      onProgress: ({ newStreams, skipped }) => {
        const done = newStreams.length + skipped;
        shown.add(done - told);
        told = done;
      },
    });
  } finally {
    shown.done();
  }
}

/** The streams in order; now and then the database connection gets its turn. */
async function* inTurns(
  streams: AsyncIterable<PreparedStream> | Iterable<PreparedStream>,
): AsyncGenerator<PreparedStream> {
  let count = 0;
  for await (const stream of streams) {
    yield stream;
    count += 1;
    if (count % TURN === 0) await setImmediate();
  }
}

async function prepareOnly(
  streams: AsyncIterable<PreparedStream> | Iterable<PreparedStream>,
): Promise<CopyEventsResult> {
  const newStreams = [];
  let events = 0;
  for await (const stream of streams) {
    newStreams.push({ streamType: stream.streamType, streamId: stream.streamId });
    events += stream.events.length;
  }
  return { events, newStreams, skipped: 0 };
}

/** The report of an import whose rows are one stream each. */
export function reportOf<T>(
  rows: Rows<T>,
  thereAlready: number,
  written: CopyEventsResult,
  more: Partial<Pick<ImportReport, 'overdue' | 'added'>> = {},
): ImportReport {
  return {
    added: written.newStreams.length,
    thereAlready: thereAlready + written.skipped,
    problems: rows.sortedProblems,
    ignored: rows.ignored,
    events: written.events,
    overdue: [],
    ...more,
  };
}
