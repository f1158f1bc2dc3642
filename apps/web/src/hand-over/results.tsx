import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '../team/use-staff.js';
import { Button } from '../ui/button.js';
import { DataTable } from '../ui/data-table.js';
import type { HandOver, HandOverItem } from './hand-over.types.js';
import { usePlacementsOf } from './use-placements-of.js';
import { useWords } from './use-words.js';

/** Rows on the screen at first, and how many more at a time. */
const ROWS = 50;

/** What went wrong first, then what waits for somebody, then what is settled. */
const ORDER = ['refused', 'working', 'waiting', 'done', 'skipped'] as const;

/** What became of every placement of a hand-over. */
export function Results({ handOver }: { readonly handOver: HandOver }) {
  const { t } = useTranslation('handOver');
  const nameOf = useNames();
  const { caseName, whyNot } = useWords();
  const [shown, setShown] = useState(ROWS);
  const { items, from } = handOver;
  const owners = [...new Set([from, ...items.flatMap(({ to }) => (to === null ? [] : [to]))])].sort();
  const placements = new Map(usePlacementsOf(owners).data?.map((one) => [one.id, one]));
  const sorted = items.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const rest = sorted.length - shown;

  const result = ({ status, code, offer, undo }: HandOverItem) => (
    <>
      <span className={status === 'refused' ? 'tone tone-amber' : undefined}>
        {offer === null ? t(`status.${status}`) : t(`fate.${offer}`)}
      </span>
      {code !== null && <span className="muted"> · {whyNot(code)}</span>}
      {undo?.status === 'done' && <span className="muted"> · {t('run.kept')}</span>}
      {undo?.status === 'refused' && (
        <span className="muted">
          {' '}
          · {t('run.notUndone')}
          {undo.code !== null && `: ${whyNot(undo.code)}`}
        </span>
      )}
    </>
  );
  return (
    <>
      <DataTable
        caption={t('run.results')}
        rows={sorted.slice(0, shown)}
        keyOf={({ placementId }) => placementId}
        columns={[
          {
            name: t('placement'),
            cell: ({ placementId }) => (
              <Link to={`/placements/${placementId}`}>{caseName(placements.get(placementId))}</Link>
            ),
          },
          { name: t('receiver'), cell: ({ to }) => (to === null ? '–' : nameOf(to)) },
          { name: t('run.result'), cell: result },
        ]}
      />
      {rest > 0 && (
        <Button onClick={() => setShown(shown + ROWS)}>{t('run.showMore', { count: Math.min(rest, ROWS) })}</Button>
      )}
    </>
  );
}
