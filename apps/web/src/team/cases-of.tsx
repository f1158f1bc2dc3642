import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../dates/use-dates.js';
import type { PlacementItem } from '../hand-over/hand-over.types.js';
import { usePlacementsOf } from '../hand-over/use-placements-of.js';
import { useLabels } from '../i18n/use-labels.js';
import { Button } from '../ui/button.js';
import { Empty, Fetched } from '../ui/states.js';
import { AssignDialog } from './assign-dialog.js';
import type { StaffMember } from './use-staff.js';

/** The open placements of one colleague, what is next on each, and to give one to somebody else. */
export function CasesOf({
  staffId,
  name,
  people,
  mayAssign,
}: {
  readonly staffId: string;
  readonly name: string;
  readonly people: readonly StaffMember[];
  readonly mayAssign: boolean;
}) {
  const { t } = useTranslation('team');
  const labels = useLabels();
  const dates = useDates();
  const placements = usePlacementsOf([staffId]);
  const [assigns, setAssigns] = useState<PlacementItem | null>(null);
  return (
    <section className="team-cases" aria-label={t('casesOf', { name })}>
      <Fetched query={placements}>
        {(all) => {
          const open = all
            .filter(({ stage }) => stage !== 'closed')
            .toSorted((a, b) => (a.next?.dueOn ?? '9').localeCompare(b.next?.dueOn ?? '9'));
          if (open.length === 0) return <Empty>{t('noCases')}</Empty>;
          return (
            <ul className="row-list">
              {open.map((placement) => {
                const { id, citizen, company, stage, next } = placement;
                const caseName = t('caseAt', { citizen: citizen.name ?? t('erased'), company: company.name ?? '' });
                return (
                  <li key={id}>
                    <Link to={`/placements/${id}`}>{caseName}</Link>
                    <span className="muted">{labels.stage[stage]}</span>
                    {next !== null && (
                      <span className={next.dueOn < dates.today ? 'tone tone-overdue' : undefined}>
                        {t('next', { kind: labels.obligation[next.kind], day: dates.day(next.dueOn) })}
                      </span>
                    )}
                    {mayAssign && (
                      <Button aria-label={t('assignOne', { citizen: caseName })} onClick={() => setAssigns(placement)}>
                        {t('assign')}
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Fetched>
      {assigns !== null && <AssignDialog placement={assigns} people={people} onClose={() => setAssigns(null)} />}
    </section>
  );
}
