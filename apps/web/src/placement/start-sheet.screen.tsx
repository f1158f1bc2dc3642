import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { today } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import { NotFound } from '../layout/not-found.js';
import { Button } from '../ui/button.js';
import { PageTitle } from '../ui/page-title.js';
import { FetchedScreen } from '../ui/states.js';
import { staffName } from './case-of.js';
import { capital } from '../i18n/capital.js';
import { hoursText } from './commands/checks.js';
import { caseOf } from './use-case.js';
import { useColleagues } from './use-colleagues.js';

const READERS = ['company', 'citizen'] as const;
type Reader = (typeof READERS)[number];
const isReader = (text: string): text is Reader => READERS.includes(text as Reader);

/** One page to hand over on the first day. The company's says only what the citizen agreed that it may know. */
export function StartSheetScreen() {
  const { id = '', reader = '' } = useParams();
  const placement = useQuery(caseOf(id));
  if (!isReader(reader)) return <NotFound />;
  return <FetchedScreen query={placement}>{(data) => <Sheet placement={data} reader={reader} />}</FetchedScreen>;
}

function Sheet({ placement, reader }: { readonly placement: Schemas['Placement']; readonly reader: Reader }) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today());
  const { mailOf } = useColleagues();
  const { id, citizen, company, owner, secondPerson, details, main, ahead, plan, considerations } = placement;
  const told = considerations.filter(
    ({ tellCompany, text, agreedWithCitizenOn }) => tellCompany && text !== null && agreedWithCitizenOn !== undefined,
  );
  const names = { citizen: citizen.name ?? t('erased'), company: company.name ?? t('unknown') };
  const running = main ?? ahead;
  const later = plan.filter(({ startsOn }) => running === null || startsOn > running.startsOn);
  const stages = [...(running === null ? [] : [running]), ...later];
  const optional = (name: string, text: string | null | undefined) => (text ? [[name, text] as const] : []);
  const facts: readonly (readonly [string, string])[] = [
    [t('sheet.who'), names.citizen],
    [t('sheet.where'), names.company],
    ...optional(t('people.mentor'), details.mentor),
    ...optional(t('sheet.times'), details.workTimes),
    ...(reader === 'citizen' ? optional(t('sheet.transport'), details.transport) : []),
    [t('sheet.contact'), staffName(owner)],
    ...optional(t('sheet.mail'), mailOf(owner.id)),
    ...(secondPerson !== null && reader === 'citizen'
      ? [[t('sheet.caseworker'), staffName(secondPerson)] as const]
      : []),
  ];
  return (
    <article className="start-sheet">
      <PageTitle title={t(`sheet.${reader}`)}>
        <Link className="no-print" to={`/placements/${id}`}>
          {t('sheet.back')}
        </Link>
        <Button kind="primary" className="no-print" onClick={() => window.print()}>
          {t('sheet.print')}
        </Button>
      </PageTitle>
      <p>{reader === 'company' ? t('sheet.forCompany', names) : t('sheet.forCitizen', names)}</p>
      <dl className="case-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('sheet.plan')}</h2>
      <ul>
        {stages.map(({ stage, startsOn, plannedEnd, weeklyHours, jobFunction, purpose }) => (
          <li key={`${stage}${startsOn}`}>
            <strong>{capital(labels.stage[stage])}</strong>: {dates.full(startsOn)}{' '}
            {plannedEnd ? t('plan.until', { day: dates.full(plannedEnd) }) : t('hours.ongoing')}
            <div>
              {t('sheet.terms', { hours: hoursText(weeklyHours), job: jobFunction, purpose: labels.purpose[purpose] })}
            </div>
          </li>
        ))}
      </ul>
      {(told.length > 0 || reader === 'citizen') && (
        <h2>{reader === 'company' ? t('sheet.considerations') : t('sheet.knows')}</h2>
      )}
      {told.length === 0 && reader === 'citizen' && <p>{t('sheet.knowsNothing')}</p>}
      {told.length > 0 && (
        <ul>
          {told.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="start-sheet-call">{t('sheet.call', { name: staffName(owner) })}</p>
    </article>
  );
}
