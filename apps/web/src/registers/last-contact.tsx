import { useTranslation } from 'react-i18next';
import { dayOf } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { useLastContact } from './queries.js';

/** Who of us talked to a company last, and when: so that two do not call the same morning. */
export function LastContact({ companyId }: { readonly companyId: string | null }) {
  const { t } = useTranslation('registers');
  const dates = useDates();
  const { data } = useLastContact(companyId);
  if (data === undefined) return null;
  if (data === null) return t('noContact');
  const { line, citizen } = data;
  const day = dates.day(line.occurredOn ?? dayOf(line.at));
  return t(line.type === 'follow-up-held' ? 'talked' : 'tried', {
    who: line.who?.name ?? t('somebody'),
    day,
    citizen: citizen.name ?? t('erasedName'),
  });
}
