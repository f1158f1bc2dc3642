import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import { Bar } from '../ui/bar.js';
import { Button } from '../ui/button.js';
import { CasesOf } from './cases-of.js';
import { useSayRate } from './say-rate.js';
import type { StaffMember } from './use-staff.js';

type Overview = Schemas['TeamOverview'];
type Load = Overview['load'][number];

const STEPS = ['none', 'reminder', 'due', 'overdue', 'team-lead', 'manager', 'manager-again'] as const;

/** One row a colleague, by name: what lies with them and how it goes. Never a ranking: nothing sorts by a figure. */
export function PeopleTable({
  overview,
  people,
  leads,
  onAbsence,
}: {
  readonly overview: Overview;
  readonly people: readonly StaffMember[];
  readonly leads: boolean;
  readonly onAbsence: (staffId: string) => void;
}) {
  const { t } = useTranslation('team');
  const sayRate = useSayRate();
  const dates = useDates(overview.day);
  const [open, setOpen] = useState<string | null>(null);
  const most = Math.max(...overview.load.map(({ asOwner }) => asOwner), 1);
  const awayOf = (id: string) => overview.absences.filter(({ person }) => person.id === id);
  return (
    <table className="data team-table">
      <caption className="sr-only">{t('people')}</caption>
      <thead>
        <tr>
          {[t('person'), t('open'), t('second'), t('overdue'), t('onTime'), t('away')].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('showCases')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {overview.load.map((load) => {
          const { person, leftOn, asOwner, asSecondPerson } = load;
          const name = person.name ?? person.id;
          const isOpen = open === person.id;
          return (
            <Fragment key={person.id}>
              <tr>
                <th scope="row">
                  {name} {leftOn !== null && <span className="pill">{t('leftOn', { day: dates.day(leftOn) })}</span>}
                </th>
                <td data-label={t('open')}>
                  <span className="with-bar">
                    <Bar value={asOwner} most={most} />
                    <span>{asOwner}</span>
                  </span>
                </td>
                <td data-label={t('second')}>{asSecondPerson}</td>
                <td data-label={t('overdue')}>
                  <Late load={load} />
                </td>
                <td data-label={t('onTime')}>{sayRate(load.followUps)}</td>
                <td data-label={t('away')}>
                  {awayOf(person.id).length === 0
                    ? t('here')
                    : awayOf(person.id).map(({ from, until, cover }) => (
                        <div key={from}>
                          {until === null ? t('openEnd') : t('until', { day: dates.day(until) })},{' '}
                          {cover === null ? t('noCover') : t('cover', { name: cover.name ?? cover.id })}
                        </div>
                      ))}
                </td>
                <td>
                  <div className="buttons">
                    <Button
                      aria-expanded={isOpen}
                      aria-label={isOpen ? t('hideCasesOf', { name }) : t('showCasesOf', { name })}
                      onClick={() => setOpen(isOpen ? null : person.id)}
                    >
                      {t('showCases')}
                    </Button>
                    {leads && (
                      <Button aria-label={t('absenceFor', { name })} onClick={() => onAbsence(person.id)}>
                        {t('absence')}
                      </Button>
                    )}
                  </div>
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={7}>
                    <CasesOf staffId={person.id} name={name} people={people} mayAssign={leads} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** What is late with one person, by the step of the ladder that rang last. */
function Late({ load }: { readonly load: Load }) {
  const { t } = useTranslation('team');
  const labels = useLabels();
  const late = STEPS.map((step) => [step, load.overdueByStep[step] ?? 0] as const).filter(([, count]) => count > 0);
  if (late.length === 0) return <span className="muted">{t('noneLate')}</span>;
  return (
    <ul className="plain-list">
      {late.map(([step, count]) => (
        <li key={step} className="tone tone-overdue">
          {count} {step === 'none' ? t('notRung') : labels.step[step]}
        </li>
      ))}
    </ul>
  );
}
