import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { DataTable } from '../../ui/data-table.js';
import { Empty, Fetched } from '../../ui/states.js';
import { type PartOf } from '../case-of.js';
import { capital } from '../../i18n/capital.js';
import { hoursText } from '../commands/checks.js';
import { hoursPerWeekOf } from '../use-case.js';
import { HoursChart } from './hours-chart.js';

/** Hours a week over time: what was agreed and what was worked, as a picture and as figures. */
export function Hours({ placement, today }: PartOf) {
  const { t } = useTranslation('placement');
  const hours = useQuery(hoursPerWeekOf(placement.id));
  return (
    <section className="card" aria-labelledby="hours">
      <h2 id="hours">{t('hours.title')}</h2>
      <Fetched query={hours}>
        {(data) =>
          data.agreed.length === 0 && data.worked.length === 0 ? (
            <Empty>
              <p>{t('hours.none')}</p>
            </Empty>
          ) : (
            <>
              <HoursChart hours={data} today={today} />
              <HoursTables hours={data} today={today} />
            </>
          )
        }
      </Fetched>
    </section>
  );
}

function HoursTables({ hours, today }: { readonly hours: Schemas['PlacementHours']; readonly today: string }) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today);
  const day = (on: string) => dates.day(on);
  return (
    <>
      <DataTable
        caption={t('hours.agreed')}
        rows={[...hours.agreed].reverse()}
        keyOf={({ from, beside }) => `${from}${beside ? 'beside' : ''}`}
        columns={[
          {
            name: t('hours.period'),
            cell: ({ from, until }) =>
              `${day(from)} ${until === null ? t('hours.ongoing') : t('plan.until', { day: day(until) })}`,
          },
          {
            name: t('people.stage'),
            cell: ({ stage, beside }) =>
              capital(beside ? `${labels.stage[stage]} (${t('hours.beside')})` : labels.stage[stage]),
          },
          { name: t('hours.agreed'), cell: ({ weeklyHours }) => hoursText(weeklyHours), numeric: true },
        ]}
      />
      {hours.worked.length > 0 && (
        <DataTable
          caption={t('hours.worked')}
          rows={[...hours.worked].reverse()}
          keyOf={({ on, weeklyHours }) => `${on} ${weeklyHours}`}
          columns={[
            { name: t('hours.heldOn'), cell: ({ on }) => day(on) },
            { name: t('hours.worked'), cell: ({ weeklyHours }) => hoursText(weeklyHours), numeric: true },
          ]}
        />
      )}
    </>
  );
}
