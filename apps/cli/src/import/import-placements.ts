import {
  dayOf,
  type Day,
  type DecisionContext,
  importPlacement,
  isRuleViolation,
  type PlacementEvent,
  type RuleViolation,
} from '@holdfast/domain';
import { prepareImportedPlacement } from '@holdfast/case-handling';
import { createdId, type PreparedStream } from '@holdfast/event-store';
import { createRegisterQueries, readDirectory } from '@holdfast/registers';
import { CliError, EXIT } from '../cli-error.js';
import { type ImportContext, streamsOnRecord } from './import-context.js';
import { importCommandId } from './prepare-stream.js';
import { type ReadRow, Rows } from './read-rows.js';
import type { ImportReport, OverdueOnImport } from './report.js';
import { checkDates, columnOf, type PlacementRow, placementShape, readPlacement } from './rows/placements.csv.js';
import { reportOf, writeStreams } from './write-streams.js';

/** If the processes are not started by then, the relay starts them: an open case never waits unwatched. Seconds. */
const NEWS_AFTER = 900;

interface Decided {
  readonly row: ReadRow<PlacementRow>;
  readonly placementId: string;
  readonly events: readonly PlacementEvent[];
}

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
  await checkReferences(context, rows);
  const idOf = ({ key }: PlacementRow): string => createdId(tenant, 'placement', key);
  const onRecord = await streamsOnRecord(
    context,
    'placement',
    rows.all.map(({ value }) => idOf(value)),
  );
  const decision = await decisionContext(context);
  const thereAlready = rows.all.filter(({ value }) => onRecord.has(idOf(value))).length;
  const decided: Decided[] = [];
  for (const row of rows.all) {
    const placementId = idOf(row.value);
    if (onRecord.has(placementId)) continue;
    const outcome = decideRow(context, row, placementId, decision);
    if ('code' in outcome) rows.problems.push({ line: row.line, ...reasonOf(outcome) });
    else decided.push(outcome);
  }
  const streams = prepare(context, decided);
  const written = await writeStreams(context, streams, { label: 'placements', total: decided.length });
  return reportOf(rows, thereAlready, written, { overdue: decided.flatMap(overdueIn) });
}

async function checkReferences(context: ImportContext, rows: Rows<PlacementRow>): Promise<void> {
  const { tenant } = context;
  const columns = [
    ['citizen', ({ citizenKey }: PlacementRow) => createdId(tenant, 'citizen', citizenKey)],
    ['company', ({ companyKey }: PlacementRow) => createdId(tenant, 'company', companyKey)],
  ] as const;
  for (const [type, idOf] of columns) {
    const ids = new Set(rows.all.map(({ value }) => idOf(value)));
    const onRecord = await streamsOnRecord(context, type, [...ids]);
    rows.sift(type, ({ value }) => (onRecord.has(idOf(value)) ? null : `no ${type} with this key has been imported`));
  }
}

async function decisionContext({ appPool, tenant, now }: ImportContext): Promise<DecisionContext> {
  const { directory } = await readDirectory(appPool, tenant);
  const policy = await createRegisterQueries({ pool: appPool }).policies.validOn(tenant, dayOf(now));
  if (policy === null) throw new CliError(`No policy version is valid on ${dayOf(now)}.`, EXIT.usage);
  return { now, actor: { kind: 'system' }, directory, policy: policy.document };
}

function decideRow(
  { tenant }: ImportContext,
  row: ReadRow<PlacementRow>,
  placementId: string,
  decision: DecisionContext,
): Decided | RuleViolation {
  const { citizenKey, companyKey, ownerId, secondPersonId, proposedOn, standing } = row.value;
  const citizenId = createdId(tenant, 'citizen', citizenKey);
  const companyId = createdId(tenant, 'company', companyKey);
  try {
    const events = importPlacement(
      { placementId, citizenId, companyId, ownerId, secondPersonId, proposedOn, standing },
      decision,
    );
    return { row, placementId, events };
  } catch (error) {
    if (isRuleViolation(error)) return error;
    throw error;
  }
}

function reasonOf(violation: RuleViolation): { readonly column: string | null; readonly reason: string } {
  return { column: columnOf(violation.pointer), reason: `${violation.message} (${violation.code})` };
}

function* prepare({ tenant }: ImportContext, placements: readonly Decided[]): Generator<PreparedStream> {
  for (const { placementId, events } of placements) {
    const commandId = importCommandId(tenant, `placement ${placementId}`);
    const stream = prepareImportedPlacement({ tenant, placementId, commandId, events });
    const version = stream.settledVersion;
    const news = { kind: 'placement-news', placementId, version, delaySeconds: NEWS_AFTER } as const;
    yield { ...stream, outbox: events.some(({ type }) => type === 'placement-closed') ? [] : [news] };
  }
}

function overdueIn({ row, events }: Decided): readonly OverdueOnImport[] {
  return events.flatMap((event) => {
    if (event.type !== 'obligation-made') return [];
    const { kind, owedBy, dueOn, detail, alarms } = event.data.obligation;
    if (detail.originallyDueOn === undefined) return [];
    const ringsOn = alarms[0] === undefined ? dueOn : dayOf(alarms[0].at);
    return [{ line: row.line, key: row.value.key, kind, owedBy, wasDueOn: detail.originallyDueOn, ringsOn }];
  });
}
