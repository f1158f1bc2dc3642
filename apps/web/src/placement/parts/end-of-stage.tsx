import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/use-dates.js';
import type { PartOf } from '../case-of.js';
import { useLatestEnd } from './use-latest-end.js';

/** Until when: the plan, the grant, and how far the policy lets the running rung go. */
export function EndOfStage({ placement, today }: PartOf) {
  const { t } = useTranslation('placement');
  const dates = useDates(today);
  const { main, closedOn } = placement;
  const latest = useLatestEnd(placement);
  if (main === null || closedOn !== null) return null;
  const parts = [
    main.plannedEnd === null ? '' : t('end.planned', { day: dates.day(main.plannedEnd) }),
    main.grantEnds === null ? '' : t('end.grant', { day: dates.day(main.grantEnds) }),
    latest === null ? '' : t('end.latest', { day: dates.day(latest) }),
  ].filter((text) => text !== '');
  return parts.length === 0 ? null : <p>{parts.join(' · ')}</p>;
}
