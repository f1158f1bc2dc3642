import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { Day } from '../ui/day.js';
import { Loading } from '../ui/states.js';
import { useLabels } from '../i18n/use-labels.js';
import { useDates } from '../dates/use-dates.js';
import type { Owed } from './day-rows.js';
import { useRows } from './rows-context.js';
import { useCitizen, useCompany, useLast } from './use-cases.js';
import { isGiven } from './is-given.js';

/** What says how it goes: talks, attempts, promises, reports. */
const TELLING = [
  ...['follow-up-held', 'attempt-recorded', 'promise-made', 'promise-kept', 'note-added'],
  ...['absence-reported', 'concern-raised', 'report-answered', 'match-decided', 'stage-started', 'hours-changed'],
];
/** How many of them: enough to know where one left off. */
const LINES = 3;

function Last({ placementId }: { readonly placementId: string }) {
  const { t } = useTranslation('myDay');
  const { today } = useRows();
  const { data, isPending } = useLast(placementId);
  if (isPending) return <Loading />;
  const lines = (data ?? []).filter(({ type }) => TELLING.includes(type)).slice(-LINES);
  if (lines.length === 0) return <p className="muted">{t('panel.nothing')}</p>;
  return (
    <ul className="plain-list">
      {lines.reverse().map(({ eventId, occurredOn, what, details }) => (
        <li key={eventId}>
          <Day day={occurredOn} today={today} /> · {what}
          {details.map((detail) => (
            <div key={detail} className="muted">
              {detail}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Phone({ name, phone }: { readonly name: string; readonly phone: string | null | undefined }) {
  if (!isGiven(phone) || phone === '') return null;
  return (
    <li>
      {name} <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
    </li>
  );
}

function Phones({ of }: { readonly of: Pick<Owed, 'citizen' | 'company'> }) {
  const { t } = useTranslation('myDay');
  const citizen = useCitizen(of.citizen.id).data;
  const company = useCompany(of.company.id);
  const contacts = company.data?.contacts ?? [];
  const none = company.isSuccess && !citizen?.phone && contacts.every(({ phone }) => !phone);
  return (
    <ul className="plain-list day-phones">
      {none && <li className="muted">{t('panel.noPhones')}</li>}
      <Phone name={of.citizen.name ?? ''} phone={citizen?.phone} />
      {contacts.map(({ contactId, name, title, phone }) => (
        <Phone key={contactId} name={[name, title].filter(Boolean).join(', ')} phone={phone} />
      ))}
    </ul>
  );
}

/** What a thing owed is about, beyond its line. */
function About({ owed }: { readonly owed: Owed }) {
  const { t } = useTranslation('myDay');
  const { today } = useRows();
  const labels = useLabels();
  const dates = useDates(today);
  const { what, reportedBy, absence, approval } = owed.detail;
  return (
    <>
      {absence !== undefined && (
        <p>
          {absence.until === null
            ? t('panel.absence', { kind: labels.absenceKind[absence.kind], from: dates.day(absence.from) })
            : t('panel.absenceUntil', {
                kind: labels.absenceKind[absence.kind],
                from: dates.day(absence.from),
                until: dates.day(absence.until),
              })}
        </p>
      )}
      {isGiven(what) && <p>{t('panel.agreed', { text: what })}</p>}
      {isGiven(reportedBy) && <p>{t('panel.reportedBy', { name: reportedBy })}</p>}
      {approval !== undefined && <p>{t('panel.askedBy', { what: labels.approvalSubject[approval] })}</p>}
    </>
  );
}

/** What one should know before one calls: what was agreed last, what to respect, whom to ring. */
export function CaseFacts({
  of,
  owed,
  placement,
  heading,
}: {
  readonly of: Pick<Owed, 'placementId' | 'citizen' | 'company'>;
  readonly owed?: Owed | undefined;
  readonly placement: Schemas['Placement'] | undefined;
  /** The citizen's name, where there are several. */
  readonly heading?: string | undefined;
}) {
  const { t } = useTranslation('myDay');
  const Sub = heading === undefined ? 'h3' : 'h4';
  const considerations = (placement?.considerations ?? []).flatMap(({ text }) => text ?? []);
  return (
    <div className="day-panel-facts">
      <div>
        {heading !== undefined && <h3>{heading}</h3>}
        {owed !== undefined && <About owed={owed} />}
        <Sub>{t('panel.last')}</Sub>
        <Last placementId={of.placementId} />
        {isGiven(placement?.briefing) && (
          <>
            <Sub>{t('panel.briefing')}</Sub>
            <p>{placement.briefing}</p>
          </>
        )}
        {considerations.length > 0 && (
          <>
            <Sub>{t('panel.considerations')}</Sub>
            <p>{considerations.join(' · ')}</p>
          </>
        )}
      </div>
      <div>
        <Sub>{t('panel.phones')}</Sub>
        <Phones of={of} />
        {isGiven(placement?.details.mentor) && <p>{t('panel.mentor', { name: placement.details.mentor })}</p>}
        <p>
          <Link to={`/placements/${of.placementId}`}>{t('panel.seeAll')}</Link>
        </p>
      </div>
    </div>
  );
}
