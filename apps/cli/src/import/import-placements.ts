import {
  dayOf,
  type Day,
  type DecisionContext,
  importPlacement,
  isRuleViolation,
  type PlacementEvent,
} from '@holdfast/domain';
import { prepareImportedPlacement } from '@holdfast/case-handling';
import { createdId, type PreparedStream } from '@holdfast/event-store';
import { createRegisterQueries, readDirectory } from '@holdfast/registers';
import { CliError, EXIT } from '../cli-error.js';
import type { RowProblem } from './csv/problem.js';
import { type ImportContext, streamsOnRecord } from './import-context.js';
import { importCommandId } from './prepare-stream.js';
import { type ReadRow, Rows } from './read-rows.js';
import type { ImportReport, OverdueOnImport } from './report.js';
import { checkDates, columnOf, type PlacementRow, placementShape, readPlacement } from './rows/placements.csv.js';
import { reportOf, writeStreams } from './write-streams.js';

/** If the processes are not started by then, the relay starts them: an open case never waits unwatched. Seconds. */
const NEWS_AFTER = 900;

/**
 * Opens the placements of a file at the rung where each stands, with what it owes armed. Their processes are started
 * afterwards (rehydrate).
 * @throws ImportRefusedError, StoreUnavailableError
 */
export async function importPlacements(
  context: ImportContext,
  text: string,
  shift?: (day: Day) => Day,
): Promise<ImportReport> {
  const { tenant } = context;
  const rows = Rows.read(text, placementShape, (row) => readPlacement(row, shift));
  rows.refuseTwice('key', ({ key }) => key);
  checkDates(rows, dayOf(context.now));
  const ids = idsOf(tenant, rows);
  await checkReferences(context, rows, ids);
  const idOf = (row: ReadRow<PlacementRow>): string => ids.get(row)?.placement ?? '';
  const onRecord = await streamsOnRecord(context, 'placement', rows.all.map(idOf));
  const fresh = rows.all.filter((row) => !onRecord.has(idOf(row)));
  const overdue: OverdueOnImport[] = [];
  const decision = await decisionContext(context);
  function* streams(): Generator<PreparedStream> {
    for (const row of fresh) {
      const outcome = openCase(row.value, ids.get(row) as Ids, decision);
      if (isRefusal(outcome)) {
        rows.problems.push({ line: row.line, ...outcome });
      } else {
        overdue.push(...overdueIn(row, outcome));
        yield prepare(context, idOf(row), outcome);
      }
    }
  }
  const written = await writeStreams(context, streams(), { label: 'placements', total: fresh.length });
  return reportOf(rows, rows.all.length - fresh.length, written, { overdue });
}

/** Ids follow from keys, each computed once. */
interface Ids {
  readonly placement: string;
  readonly citizen: string;
  readonly company: string;
}

function idsOf(tenant: string, rows: Rows<PlacementRow>): ReadonlyMap<ReadRow<PlacementRow>, Ids> {
  return new Map(
    rows.all.map((row) => {
      const { key, citizenKey, companyKey } = row.value;
      const placement = createdId(tenant, 'placement', key);
      const citizen = createdId(tenant, 'citizen', citizenKey);
      return [row, { placement, citizen, company: createdId(tenant, 'company', companyKey) }];
    }),
  );
}

async function checkReferences(
  context: ImportContext,
  rows: Rows<PlacementRow>,
  ids: ReadonlyMap<ReadRow<PlacementRow>, Ids>,
): Promise<void> {
  for (const type of ['citizen', 'company'] as const) {
    const idOf = (row: ReadRow<PlacementRow>): string => ids.get(row)?.[type] ?? '';
    const onRecord = await streamsOnRecord(context, type, [...new Set(rows.all.map(idOf))]);
    rows.sift(type, (row) => (onRecord.has(idOf(row)) ? null : `no ${type} with this key has been imported`));
  }
}

async function decisionContext({ appPool, tenant, now }: ImportContext): Promise<DecisionContext> {
  const { directory } = await readDirectory(appPool, tenant);
  const policy = await createRegisterQueries({ pool: appPool }).policies.validOn(tenant, dayOf(now));
  if (policy === null) throw new CliError(`No policy version is valid on ${dayOf(now)}.`, EXIT.usage);
  return { now, actor: { kind: 'system' }, directory, policy: policy.document };
}

type Refusal = Pick<RowProblem, 'column' | 'reason'>;

function isRefusal(outcome: readonly PlacementEvent[] | Refusal): outcome is Refusal {
  return 'reason' in outcome;
}

/** The events that open the case, or why it is refused. */
function openCase(
  { ownerId, secondPersonId, proposedOn, standing }: PlacementRow,
  { placement: placementId, citizen: citizenId, company: companyId }: Ids,
  decision: DecisionContext,
): readonly PlacementEvent[] | Refusal {
  try {
    return importPlacement(
      { placementId, citizenId, companyId, ownerId, secondPersonId, proposedOn, standing },
      decision,
    );
  } catch (error) {
    if (!isRuleViolation(error)) throw error;
    return { column: columnOf(error.pointer), reason: `${error.message} (${error.code})` };
  }
}

function prepare({ tenant }: ImportContext, placementId: string, events: readonly PlacementEvent[]): PreparedStream {
  const commandId = importCommandId(tenant, `placement ${placementId}`);
  const stream = prepareImportedPlacement({ tenant, placementId, commandId, events });
  const version = stream.settledVersion;
  const news = { kind: 'placement-news', subject: placementId, version, delaySeconds: NEWS_AFTER } as const;
  return { ...stream, outbox: events.some(({ type }) => type === 'placement-closed') ? [] : [news] };
}

function overdueIn(row: ReadRow<PlacementRow>, events: readonly PlacementEvent[]): readonly OverdueOnImport[] {
  return events.flatMap((event) => {
    if (event.type !== 'obligation-made') return [];
    const { kind, owedBy, dueOn, detail, alarms } = event.data.obligation;
    if (detail.originallyDueOn === undefined) return [];
    const ringsOn = alarms[0] === undefined ? dueOn : dayOf(alarms[0].at);
    return [{ line: row.line, key: row.value.key, kind, owedBy, wasDueOn: detail.originallyDueOn, ringsOn }];
  });
}
