import { createdId, type PreparedStream } from '@holdfast/event-store';
import { type CompanyCommand, companyStream, createRegisterQueries, type NewContact } from '@holdfast/registers';
import type { KeyedSealing } from '@holdfast/sealing';
import { inChunks } from './in-chunks.js';
import { type ImportContext, streamsOnRecord } from './import-context.js';
import { prepareEntry } from './prepare-stream.js';
import { Rows } from './read-rows.js';
import type { ImportReport } from './report.js';
import { companyShape, type CompanyRow, readCompany } from './rows/companies.csv.js';
import { reportOf, writeStreams } from './write-streams.js';

interface NewCompany {
  readonly companyId: string;
  readonly contactId: string;
  readonly row: CompanyRow;
}

/** Puts the companies of a file on record, their contacts sealed. @throws ImportRefusedError, StoreUnavailableError */
export async function importCompanies(context: ImportContext, text: string): Promise<ImportReport> {
  const { tenant, appPool } = context;
  const rows = Rows.read(text, companyShape, readCompany);
  rows.refuseTwice('key', ({ key }) => key);
  rows.refuseTwice('cvr', ({ cvr }) => cvr);
  const idOf = ({ key }: CompanyRow): string => createdId(tenant, 'company', key);
  const onRecord = await streamsOnRecord(
    context,
    'company',
    rows.all.map(({ value }) => idOf(value)),
  );
  const holders = await createRegisterQueries({ pool: appPool }).companies.idsByCvr(
    tenant,
    rows.all.map(({ value }) => value.cvr),
  );
  rows.sift('cvr', ({ value }) => {
    const holder = holders.get(value.cvr);
    return holder === undefined || holder === idOf(value)
      ? null
      : 'a company with this CVR number is on record already';
  });
  const fresh = rows.all
    .filter(({ value }) => !onRecord.has(idOf(value)))
    .map(({ value: row }): NewCompany => {
      const contactId = createdId(tenant, 'company-contact', row.key);
      return { companyId: idOf(row), contactId, row };
    });
  const written = await writeStreams(context, prepare(context, fresh), { label: 'companies', total: fresh.length });
  return reportOf(rows, rows.all.length - fresh.length, written);
}

async function* prepare(context: ImportContext, companies: readonly NewCompany[]): AsyncGenerator<PreparedStream> {
  const { tenant, sealing, dryRun } = context;
  for (const chunk of inChunks(companies)) {
    const withContact = chunk.filter(({ row }) => row.contact !== null);
    const subjects = withContact.map(({ contactId }) => ({ type: 'company-contact', id: contactId }) as const);
    if (!dryRun) await sealing.ensureSubjectKeys(tenant, subjects);
    for (const company of chunk) {
      // A dry run leaves no key behind either.
      const contacts = dryRun ? [] : await sealedContact(sealing, tenant, company);
      yield prepareEntry(context, companyStream, commandOf(company, contacts), { cvrHeldBy: null });
    }
  }
}

function commandOf({ companyId, row }: NewCompany, contacts: readonly NewContact[]): CompanyCommand {
  const { cvr, name, trade, size, address, postalCode, city } = row;
  const productionUnits = row.productionUnits.map((number) => ({ number, name: null }));
  const details = { cvr, name, trade, sizeBand: size, address, postalCode, city, productionUnits };
  return { type: 'register-company', companyId, details, contacts };
}

async function sealedContact(
  sealing: KeyedSealing,
  tenant: string,
  { contactId, row: { contact } }: NewCompany,
): Promise<readonly NewContact[]> {
  if (contact === null) return [];
  const subject = { type: 'company-contact', id: contactId } as const;
  const seal = (text: string) => sealing.seal(tenant, subject, text);
  const details = {
    name: await seal(contact.name),
    title: contact.title,
    phone: contact.phone === null ? null : await seal(contact.phone),
    email: contact.email === null ? null : await seal(contact.email),
  };
  return [{ contactId, details, lookup: { nameTokens: await sealing.searchTokens(tenant, contact.name) } }];
}
