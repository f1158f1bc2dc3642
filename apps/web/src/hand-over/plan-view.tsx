import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '../team/use-staff.js';
import { Bar } from '../ui/bar.js';
import { DataTable } from '../ui/data-table.js';
import { Notice } from '../ui/notice.js';
import type { HandOverPlan, PlacementItem } from './hand-over.types.js';
import { useWords } from './use-words.js';

/** What a dry run found: the load of each person before and after, what cannot move and why, who gets what. */
export function PlanView({
  plan,
  placements,
}: {
  readonly plan: HandOverPlan;
  readonly placements: ReadonlyMap<string, PlacementItem>;
}) {
  const { t } = useTranslation('handOver');
  const nameOf = useNames();
  const { caseName, whyNot } = useWords();
  const most = Math.max(...plan.loads.flatMap(({ before, after }) => [before.open, after.open]), 1);
  const link = (placementId: string) => (
    <Link to={`/placements/${placementId}`}>{caseName(placements.get(placementId))}</Link>
  );
  return (
    <section className="plan" aria-labelledby="plan-title">
      <h2 id="plan-title" tabIndex={-1}>
        {t('plan')}
      </h2>
      {plan.moves.length === 0 ? (
        <Notice tone="warning">
          <p>{t('planNothing')}</p>
        </Notice>
      ) : (
        <p>{t('planMoves', { count: plan.moves.length, giver: nameOf(plan.from) })}</p>
      )}
      <h3>{t('load')}</h3>
      <DataTable
        caption={t('load')}
        rows={plan.loads}
        keyOf={({ staffId }) => staffId}
        columns={[
          {
            name: t('person'),
            cell: ({ staffId }) => (
              <>
                {nameOf(staffId)} {staffId === plan.from && <span className="muted">({t('giver')})</span>}
              </>
            ),
          },
          {
            name: t('open'),
            cell: ({ before, after }) => (
              <span className="with-bar">
                <span className="bars">
                  <Bar value={before.open} most={most} tone="before" />
                  <Bar value={after.open} most={most} />
                </span>
                <span>{t('beforeAfter', { before: before.open, after: after.open })}</span>
              </span>
            ),
          },
          {
            name: t('overdue'),
            cell: ({ before, after }) => t('beforeAfter', { before: before.overdue, after: after.overdue }),
          },
        ]}
      />
      {plan.stays.length > 0 && (
        <>
          <h3>{t('stays', { count: plan.stays.length })}</h3>
          <DataTable
            caption={t('stays', { count: plan.stays.length })}
            rows={plan.stays}
            keyOf={({ placementId }) => placementId}
            columns={[
              { name: t('placement'), cell: ({ placementId }) => link(placementId) },
              { name: t('receiver'), cell: ({ to }) => (to === null ? '–' : nameOf(to)) },
              { name: t('whyNot'), cell: ({ code }) => whyNot(code) },
            ]}
          />
        </>
      )}
      {plan.moves.length > 0 && (
        <details>
          <summary>{t('moves')}</summary>
          <ul className="row-list">
            {plan.moves.map(({ placementId, to }) => (
              <li key={placementId}>
                {link(placementId)} → {nameOf(to)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
