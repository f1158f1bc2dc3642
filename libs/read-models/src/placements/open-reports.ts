import type { EntityManager } from 'typeorm';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import type { OpenReport, ReportTold } from './placement.answers.js';

interface ToldRow {
  readonly obligation_id: string;
  readonly at: Date;
  readonly step: ReportTold['step'];
  readonly recipient: string | null;
  readonly recipient_name: string | null;
  readonly instead_of: string | null;
  readonly instead_of_name: string | null;
}

const SQL = `
select m.obligation_id, m.at, m.step, nullif(m.recipient, 'fallback') as recipient, r.name as recipient_name,
  m.instead_of, i.name as instead_of_name
from inbox m
left join register_staff r on r.tenant = m.tenant and r.staff_id = m.recipient
left join register_staff i on i.tenant = m.tenant and i.staff_id = m.instead_of
where m.tenant = $1 and m.placement_id = $2 and m.obligation_id = any($3)
order by m.at, m.recipient`;

function isReport(item: ObligationItem): item is ObligationItem & { readonly kind: OpenReport['kind'] } {
  return item.kind === 'answer-absence' || item.kind === 'answer-concern';
}

/** Reports among what is open, each with everybody who has been told of it. */
export async function openReports(
  manager: EntityManager,
  tenant: string,
  placementId: string,
  open: readonly ObligationItem[],
): Promise<readonly OpenReport[]> {
  const reports = open.filter(isReport);
  if (reports.length === 0) return [];
  const ids = reports.map(({ obligationId }) => obligationId);
  const rows = await manager.query<ToldRow[]>(SQL, [tenant, placementId, ids]);
  return reports.map(({ obligationId, kind, madeAt, dueOn }) => ({
    ...{ obligationId, kind, since: madeAt, dueOn },
    told: rows.filter((row) => row.obligation_id === obligationId).map(told),
  }));
}

function told(row: ToldRow): ReportTold {
  return {
    at: row.at.toISOString(),
    step: row.step,
    to: row.recipient === null ? null : { id: row.recipient, name: row.recipient_name },
    insteadOf: row.instead_of === null ? null : { id: row.instead_of, name: row.instead_of_name },
  };
}
