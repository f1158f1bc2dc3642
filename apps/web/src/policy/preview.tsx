import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import { useNames } from '../team/use-staff.js';
import { DataTable } from '../ui/data-table.js';

/** What a version would move: in all, by team, case by case. */
export function Preview({ preview }: { readonly preview: Schemas['PolicyPreview'] }) {
  const { t } = useTranslation('policy');
  const labels = useLabels();
  const dates = useDates();
  const nameOf = useNames();
  const { totals, teams, cases, casesLeftOut } = preview;
  return (
    <section className="plan" role="status">
      <h2>{t('previewTitle')}</h2>
      <p>{totals.changed === 0 ? t('nothing') : t('totals', { ...totals })}</p>
      <DataTable
        caption={t('team')}
        rows={teams}
        keyOf={({ teamId }) => teamId ?? ''}
        columns={[
          { name: t('team'), cell: ({ name }) => name ?? t('noTeam') },
          { name: t('changed'), cell: ({ changed }) => changed },
          { name: t('moved'), cell: ({ moved }) => moved },
          { name: t('ended'), cell: ({ ended }) => ended },
          { name: t('appeared'), cell: ({ appeared }) => appeared },
        ]}
      />
      {cases.length > 0 && (
        <details>
          <summary>{t('cases')}</summary>
          <ul className="row-list">
            {cases.map(({ placementId, ownerId, moves }) => (
              <li key={placementId}>
                <Link to={`/placements/${placementId}`}>{t('case', { name: nameOf(ownerId) })}</Link>
                {moves.map(({ obligationId, kind, from, to }) => (
                  <div key={obligationId}>
                    {t('move', { kind: labels.obligation[kind], from: dates.day(from), to: dates.day(to) })}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {casesLeftOut > 0 && <p className="muted">{t('more', { count: casesLeftOut })}</p>}
    </section>
  );
}
