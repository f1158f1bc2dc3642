import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../dates/use-dates.js';
import type { MyDay } from './day-rows.js';
import { useRows } from './rows-context.js';
import { useRowText } from './use-row-text.js';

type Ending = MyDay['expiring'][number];

/** A rung and its grant mostly end on one day: then it is one line. */
export function endingsOf(
  items: readonly Ending[],
): readonly (Omit<Ending, 'what'> & { what: Ending['what'] | 'both' })[] {
  return items.flatMap((item): (Omit<Ending, 'what'> & { what: Ending['what'] | 'both' })[] => {
    const other = items.find(
      (one) => one !== item && one.placementId === item.placementId && one.endsOn === item.endsOn,
    );
    if (other === undefined) return [item];
    return item.what === 'stage' ? [{ ...item, what: 'both' as const }] : [];
  });
}

/** What ends soon. */
export function Expiring({ items }: { readonly items: ReturnType<typeof endingsOf> }) {
  const { t } = useTranslation('myDay');
  const { today } = useRows();
  const dates = useDates(today);
  const text = useRowText(today);
  return (
    <ul className="row-list">
      {items.map((item) => (
        <li key={`${item.placementId}:${item.what}`}>
          <Link to={`/placements/${item.placementId}`}>
            {t('at', {
              what: t(`expires.${item.what}`, { day: dates.day(item.endsOn) }),
              citizen: text.citizen(item),
              company: text.company(item),
            })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
