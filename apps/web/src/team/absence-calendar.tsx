import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client.js';
import { addDays, type Day } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { Fetched } from '../ui/states.js';
import { weeksFrom } from './weeks.js';

/** Weeks ahead. */
const WEEKS = 4;

/** Who is away this week and the next ones, a day a mark, and who covers. */
export function AbsenceCalendar({ teamId, today }: { readonly teamId: string; readonly today: Day }) {
  const { t } = useTranslation('team');
  const dates = useDates(today);
  const weeks = weeksFrom(today, WEEKS);
  const from = weeks[0]?.days[0] ?? today;
  const to = addDays(from, WEEKS * 7 - 1);
  const absences = useQuery({
    queryKey: ['absences', teamId, from],
    queryFn: () =>
      answerOf(api.GET('/api/v1/teams/{id}/absences', { params: { path: { id: teamId }, query: { from, to } } })),
  });
  return (
    <Fetched query={absences}>
      {({ items }) => {
        if (items.length === 0) return <p className="muted">{t('nobodyAway')}</p>;
        const people = [...new Map(items.map(({ staffId, name }) => [staffId, name]))];
        const isAway = (staffId: string, day: Day) =>
          items.some((one) => one.staffId === staffId && one.from <= day && (one.until ?? day) >= day);
        return (
          <>
            <p className="muted">{t('calendarText')}</p>
            <table className="data">
              <caption className="sr-only">{t('calendar')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('person')}</th>
                  {weeks.map(({ week }) => (
                    <th key={week} scope="col">
                      {t('week', { week })}
                    </th>
                  ))}
                  <th scope="col">{t('coverField')}</th>
                </tr>
              </thead>
              <tbody>
                {people.map(([staffId, name]) => (
                  <tr key={staffId}>
                    <th scope="row">{name}</th>
                    {weeks.map(({ week, days }) => {
                      const away = days.filter((day) => isAway(staffId, day)).length;
                      return (
                        <td key={week} data-label={t('week', { week })}>
                          {away === 0 ? (
                            <span className="muted">–</span>
                          ) : (
                            <>
                              <span className="week-days" aria-hidden="true">
                                {days.map((day) => (
                                  <span
                                    key={day}
                                    title={dates.full(day)}
                                    className={isAway(staffId, day) ? 'week-day week-day-away' : 'week-day'}
                                  >
                                    {isAway(staffId, day) ? 'F' : ''}
                                  </span>
                                ))}
                              </span>
                              <span className="sr-only">{t('awayDays', { count: away })}</span>
                            </>
                          )}
                        </td>
                      );
                    })}
                    <td data-label={t('coverField')}>
                      {[...new Set(items.filter((one) => one.staffId === staffId).map((one) => one.coverName))]
                        .map((cover) => cover ?? t('noCover'))
                        .join(', ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        );
      }}
    </Fetched>
  );
}
