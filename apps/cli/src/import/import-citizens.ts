import { createdId, type PreparedStream } from '@holdfast/event-store';
import { type CitizenCommand, citizenStream, createRegisterQueries } from '@holdfast/registers';
import { type KeyedSealing, readCpr } from '@holdfast/sealing';
import { inChunks } from './in-chunks.js';
import { type ImportContext, streamsOnRecord } from './import-context.js';
import { prepareEntry } from './prepare-stream.js';
import { Rows } from './read-rows.js';
import type { ImportReport } from './report.js';
import { type CitizenRow, citizenShape, readCitizen } from './rows/citizens.csv.js';
import { reportOf, writeStreams } from './write-streams.js';

interface NewCitizen {
  readonly citizenId: string;
  readonly cprHash: string | null;
  readonly row: CitizenRow;
}

/** Puts the citizens of a file on record, their texts sealed. @throws ImportRefusedError, StoreUnavailableError */
export async function importCitizens(context: ImportContext, text: string): Promise<ImportReport> {
  const { tenant, sealing, appPool } = context;
  const rows = Rows.read(text, citizenShape, readCitizen);
  rows.refuseTwice('key', ({ key }) => key);
  rows.refuseTwice('cpr', ({ cpr }) => cpr);
  const idOf = ({ key }: CitizenRow): string => createdId(tenant, 'citizen', key);
  const onRecord = await streamsOnRecord(
    context,
    'citizen',
    rows.all.map(({ value }) => idOf(value)),
  );
  const hashes = new Map<string, string>();
  for (const { value } of rows.all) {
    if (value.cpr !== null) hashes.set(value.cpr, await sealing.keyedHash(tenant, 'cpr', value.cpr));
  }
  const hashOf = ({ cpr }: CitizenRow): string | null => (cpr === null ? null : (hashes.get(cpr) ?? null));
  const holders = await createRegisterQueries({ pool: appPool }).citizens.idsByCpr(tenant, [...hashes.values()]);
  rows.sift('cpr', ({ value }) => {
    const holder = holders.get(hashOf(value) ?? '');
    return holder === undefined || holder === idOf(value)
      ? null
      : 'a citizen with this CPR number is on record already';
  });
  const fresh = rows.all
    .filter(({ value }) => !onRecord.has(idOf(value)))
    .map(({ value }): NewCitizen => ({ citizenId: idOf(value), cprHash: hashOf(value), row: value }));
  const written = await writeStreams(context, prepare(context, fresh), { label: 'citizens', total: fresh.length });
  const report = reportOf(rows, rows.all.length - fresh.length, written);
  return { ...report, oddCprs: rows.all.filter(({ value }) => isOdd(value)).map(({ line }) => line) };
}

function isOdd({ cpr }: CitizenRow): boolean {
  const reading = cpr === null ? null : readCpr(cpr);
  return reading !== null && reading.valid && !reading.modulus11;
}

async function* prepare(context: ImportContext, citizens: readonly NewCitizen[]): AsyncGenerator<PreparedStream> {
  const { tenant, sealing } = context;
  for (const chunk of inChunks(citizens)) {
    const subjects = chunk.map(({ citizenId }) => ({ type: 'citizen', id: citizenId }) as const);
    if (!context.dryRun) await sealing.ensureSubjectKeys(tenant, subjects);
    for (const citizen of chunk) {
      // A dry run leaves no key behind either.
      const command = context.dryRun ? unsealed(citizen) : await sealed(sealing, tenant, citizen);
      yield prepareEntry(context, citizenStream, command, { cprHeldBy: null });
    }
  }
}

async function sealed(
  sealing: KeyedSealing,
  tenant: string,
  { citizenId, cprHash, row }: NewCitizen,
): Promise<CitizenCommand> {
  const subject = { type: 'citizen', id: citizenId } as const;
  const seal = (text: string) => sealing.seal(tenant, subject, text);
  const sealIf = async (text: string | null) => (text === null ? null : await seal(text));
  return {
    type: 'register-citizen',
    citizenId,
    details: {
      name: await seal(row.name),
      cpr: await sealIf(row.cpr),
      phone: await sealIf(row.phone),
      email: await sealIf(row.email),
      address: await sealIf(row.address),
    },
    lookup: { nameTokens: await sealing.searchTokens(tenant, row.name), cprHash },
  };
}

function unsealed({ citizenId }: NewCitizen): CitizenCommand {
  return { type: 'register-citizen', citizenId, details: { name: { sealed: '' } }, lookup: {} };
}
