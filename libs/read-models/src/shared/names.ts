import type { SealedText } from '@holdfast/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { CitizenName, CompanyName } from './answers.js';

/** Names beside a placement's ids, joined on read from the registers' tables. The citizen's stays sealed. */
export interface NameColumns {
  readonly citizen_name: SealedText | null;
  readonly company_name: string | null;
}

/**
 * Names of citizens and companies that somebody keeps at hand for the tenant's stamp of names: the registers, which are another
 * library.
 */
export type NamesOf = (
  tenant: string,
  stamp: string,
  ids: { readonly citizens: readonly string[]; readonly companies: readonly string[] },
) => Promise<{
  readonly citizens: ReadonlyMap<string, SealedText | null>;
  readonly companies: ReadonlyMap<string, string>;
}>;

/**
 * Joins the names of the citizen and the company of the placement known as `placement` in the query. The registers are another
 * library, so they are joined by table name.
 */
export function joinNames<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  placement: string,
): SelectQueryBuilder<E> {
  return query
    .leftJoin('register_citizens', 'rc', `rc.tenant = ${placement}.tenant and rc.citizen_id = ${placement}.citizen_id`)
    .leftJoin('register_companies', 'rf', `rf.tenant = ${placement}.tenant and rf.company_id = ${placement}.company_id`)
    .addSelect('rc.name', 'citizen_name')
    .addSelect('rf.name', 'company_name');
}

/** Joins a member of staff by a column of the query and selects the name as `<alias>_name`. */
export function joinStaff<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  column: string,
  tenant: string,
  alias: string,
): SelectQueryBuilder<E> {
  return query
    .leftJoin('register_staff', alias, `${alias}.tenant = ${tenant} and ${alias}.staff_id = ${column}`)
    .addSelect(`${alias}.name`, `${alias}_name`);
}

/** The citizen of a row. */
export function citizenOf(id: string, names: NameColumns): CitizenName {
  return { id, name: names.citizen_name };
}

/** The company of a row. */
export function companyOf(id: string, names: NameColumns): CompanyName {
  return { id, name: names.company_name };
}
