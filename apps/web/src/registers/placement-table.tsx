import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import { DataTable, type Column } from '../ui/data-table.js';

type Item = Schemas['PlacementPage']['items'][number];

/** Placements, one a row: the open ones first, then the closed. */
export function PlacementTable({
  placements,
  names,
}: {
  readonly placements: readonly Item[];
  /** What the first column names: the other side of the placement, or both. */
  readonly names: 'citizen' | 'company' | 'both';
}) {
  const { t } = useTranslation('registers');
  const { t: tSearch } = useTranslation('search');
  const labels = useLabels();
  const dates = useDates();
  const nameOf = ({ citizen, company }: Item): string => {
    const [who, where] = [citizen.name ?? t('erasedName'), company.name ?? company.id];
    return names === 'both' ? tSearch('caseAt', { citizen: who, company: where }) : names === 'citizen' ? who : where;
  };
  const period = ({ main, ahead, closedOn }: Item): string => {
    const terms = main ?? ahead;
    if (terms === null) return closedOn === null ? '' : dates.day(closedOn);
    const from = dates.day(terms.startsOn);
    const to = closedOn ?? terms.plannedEnd;
    return to === null ? t('fromOn', { from }) : t('fromTo', { from, to: dates.day(to) });
  };
  const next = ({ next: owed }: Item): string =>
    owed === null ? '' : t('nextDue', { what: labels.obligation[owed.kind], day: dates.day(owed.dueOn) });
  const columns: readonly Column<Item>[] = [
    {
      name: { citizen: t('citizen'), company: t('company'), both: t('placements') }[names],
      cell: (item) => <Link to={`/placements/${item.id}`}>{nameOf(item)}</Link>,
    },
    { name: t('stage'), cell: ({ stage }) => <StageName stage={stage} /> },
    { name: t('period'), cell: period },
    { name: t('owner'), cell: ({ owner }) => owner.name },
    { name: t('next'), cell: next },
  ];
  const rows = [
    ...placements.filter(({ stage }) => stage !== 'closed'),
    ...placements.filter(({ stage }) => stage === 'closed'),
  ];
  return <DataTable caption={t('placements')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function StageName({ stage }: { readonly stage: Item['stage'] }) {
  const labels = useLabels();
  return <span className={stage === 'closed' ? 'tone-done' : ''}>{labels.stage[stage]}</span>;
}
