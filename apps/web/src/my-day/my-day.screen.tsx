import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client.js';
import { Day } from '../ui/day.js';
import { PageTitle } from '../ui/page-title.js';
import { Fetched } from '../ui/states.js';

/** What asks for one person today. */
export function MyDayScreen() {
  const { t } = useTranslation();
  const myDay = useQuery({ queryKey: ['my-day'], queryFn: () => answerOf(api.GET('/api/v1/my-day')) });
  return (
    <>
      <PageTitle title={t('nav.myDay')} />
      <Fetched query={myDay}>{({ day }) => <Day day={day} />}</Fetched>
    </>
  );
}
