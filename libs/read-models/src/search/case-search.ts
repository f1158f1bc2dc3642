import type { Day, Stage } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import { PlacementEntity } from '../placements/placement.entity.js';
import type { CitizenName, CompanyName, StaffName } from '../shared/answers.js';
import { citizenOf, companyOf, joinNames, joinStaff, type NameColumns } from '../shared/names.js';
import { narrowToViewer, type Viewer } from '../shared/viewer.js';

/** What was typed, as cases can be found by it. */
export interface TypedForCases {
  /** Part of a company's name, the beginning of its CVR number, of the case's id or of its VITAS number. */
  readonly text: string;
  /** Keyed tokens of its words (`Sealing.searchToken`): all must begin a word of the citizen's name. */
  readonly tokens: readonly string[];
  /** The citizen whose whole CPR number it is. */
  readonly citizenId: string | null;
}

/** Which cases are wanted, and how many. */
export interface CaseSearch {
  readonly typed: TypedForCases;
  /** Only what this person has to do with; absent: the whole tenant. */
  readonly visibleTo?: Viewer;
  readonly limit: number;
}

/** A case as it is found. */
export interface FoundCase {
  readonly id: string;
  readonly vitasCaseId: string | null;
  readonly stage: Stage;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
  readonly owner: StaffName;
  readonly closedOn: Day | null;
}

interface Columns extends NameColumns {
  readonly owner_staff_name: string | null;
}

const FOUND_BY = `(
  (:text <> '' and (rf.name ilike :part or rf.cvr like :beginning or p.details ->> 'vitasCaseId' ilike :beginning))
  or (length(:text) >= 8 and cast(p.placement_id as text) like lower(:beginning))
  or p.citizen_id = cast(:citizenId as uuid)
  or (cardinality(cast(:tokens as text[])) > 0 and p.citizen_id in (
    select t.subject_id from search_tokens t where t.tenant = p.tenant and t.subject_type = 'citizen'
      and t.purpose = 'name' and t.tokens @> cast(:tokens as text[]))))`;

/** Cases by what was typed, open ones first, newest first. Never those of a citizen who has been erased. */
export async function searchCases(
  manager: EntityManager,
  tenant: string,
  { typed, visibleTo, limit }: CaseSearch,
): Promise<readonly FoundCase[]> {
  const { text, tokens, citizenId } = typed;
  const query = joinNames(manager.createQueryBuilder(PlacementEntity, 'p'), 'p');
  joinStaff(query, 'p.owner_id', 'p.tenant', 'owner_staff');
  const escaped = text.replaceAll(/[\\%_]/g, String.raw`\$&`);
  query
    .where('p.tenant = :tenant', { tenant })
    .andWhere('rc.erased_at is null')
    .andWhere(FOUND_BY, { ...{ text, tokens, citizenId }, part: `%${escaped}%`, beginning: `${escaped}%` })
    .orderBy(`case when p.stage = 'closed' then 1 else 0 end`)
    .addOrderBy('p.openedAt', 'DESC')
    .addOrderBy('p.placementId', 'DESC')
    .limit(limit);
  if (visibleTo !== undefined) narrowToViewer(query, 'p', visibleTo);
  const { entities, raw } = await query.getRawAndEntities<Columns>();
  return entities.map((row, index) => {
    const joined = raw[index] as Columns;
    return {
      ...{ id: row.placementId, stage: row.stage, closedOn: row.closedOn },
      vitasCaseId: row.details?.vitasCaseId ?? null,
      citizen: citizenOf(row.citizenId, joined),
      company: companyOf(row.companyId, joined),
      owner: { id: row.ownerId, name: joined.owner_staff_name },
    };
  });
}
