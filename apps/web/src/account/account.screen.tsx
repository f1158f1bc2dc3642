import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client.js';
import { PageTitle } from '../ui/page-title.js';
import { Fetched } from '../ui/states.js';
import { CalendarFeed } from './calendar-feed.js';
import { MyAbsences } from './my-absences.js';
import { PreferencesForm } from './preferences-form.js';

/** What one sets for oneself: mails, the calendar, when one is away. */
export function AccountScreen() {
  const { t } = useTranslation(['account', 'common']);
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => answerOf(api.GET('/api/v1/me/preferences')),
  });
  return (
    <>
      <PageTitle title={t('common:account')} />
      <section className="team-part">
        <h2>{t('absences')}</h2>
        <MyAbsences />
      </section>
      <section className="team-part">
        <h2>{t('preferences')}</h2>
        <Fetched query={preferences}>{(kept) => <PreferencesForm kept={kept} />}</Fetched>
      </section>
      <section className="team-part">
        <h2>{t('calendar')}</h2>
        <CalendarFeed />
      </section>
    </>
  );
}
