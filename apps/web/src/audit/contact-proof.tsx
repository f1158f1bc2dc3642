import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import type { Day as DayValue } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { Facts } from '../registers/facts.js';
import { Button } from '../ui/button.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Day, Moment } from '../ui/day.js';
import { Notice } from '../ui/notice.js';
import { Empty, Fetched } from '../ui/states.js';
import { ChainState } from './chain-state.js';
import { DownloadButton } from './download-button.js';
import { ANY_DAY } from './fixed-dates.js';
import { PeriodForm } from './period-form.js';
import { useContactProof, type Period } from './queries.js';
import { ToldTable } from './told-table.js';

type Proof = Schemas['ContactProof'];
type Entry = Proof['contacts'][number];

/** Contact on a case in a period: a sentence, what it rests on, who was told, and whether the record can be trusted. */
export function ContactProofView({
  placementId,
  period,
  onPeriod,
}: {
  readonly placementId: string;
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}) {
  const { t } = useTranslation('audit');
  return (
    <>
      <PeriodForm period={period} submit={t('contact.show')} onPeriod={onPeriod} />
      <Fetched query={useContactProof(placementId, period)}>{(proof) => <Shown proof={proof} />}</Fetched>
    </>
  );
}

function Shown({ proof }: { readonly proof: Proof }) {
  const { t } = useTranslation('audit');
  const { placementId, from, to, contacts, told, gaps, outcome, sentence, record } = proof;
  const asked = new URLSearchParams({ placementId, from, to }).toString();
  return (
    <div className="audit-report">
      <Notice tone={outcome === 'held' ? 'ok' : 'warning'} title={t(`contact.outcome.${outcome}`)}>
        <p>{sentence}</p>
      </Notice>
      <div className="buttons no-print">
        <DownloadButton path={`/api/v1/audit/contact.pdf?${asked}`} text={t('contact.pdf')} />
        <DownloadButton path={`/api/v1/audit/contact.csv?${asked}`} text={t('contact.csv')} />
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      <h2>{t('contact.evidence')}</h2>
      <Evidence contacts={contacts} />
      <h2>{t('contact.gaps')}</h2>
      <Gaps gaps={gaps} />
      <Facts
        facts={[
          [t('contact.open'), <OpenDays key="open" open={proof.open} />],
          [t('contact.lastBefore'), <OneDay key="last" day={proof.lastBefore} />],
          [t('contact.firstAfter'), <OneDay key="first" day={proof.firstAfter} />],
        ]}
      />
      <h2>{t('told.title')}</h2>
      <ToldTable told={told} />
      <h2>{t('chain.title')}</h2>
      <ChainState record={record} />
    </div>
  );
}

function Evidence({ contacts }: { readonly contacts: readonly Entry[] }) {
  const { t } = useTranslation('audit');
  const columns: readonly Column<Entry>[] = [
    { name: t('contact.day'), cell: ({ day }) => <Day day={day} today={ANY_DAY} /> },
    {
      name: t('contact.kind'),
      cell: ({ kind, channelText }) => (
        <>
          <span className={`pill ${kind === 'held' || kind === 'answered' ? 'pill-ok' : ''}`}>
            {t(`contact.kinds.${kind}`)}
          </span>{' '}
          {channelText}
        </>
      ),
    },
    { name: t('contact.what'), cell: ({ line }) => <What line={line} /> },
    { name: t('contact.who'), cell: ({ line }) => line.who.name },
    { name: t('contact.written'), cell: ({ line }) => <Written line={line} /> },
  ];
  if (contacts.length === 0)
    return (
      <Empty>
        <p>{t('contact.noEvidence')}</p>
      </Empty>
    );
  return (
    <DataTable caption={t('contact.evidence')} columns={columns} rows={contacts} keyOf={({ line }) => line.eventId} />
  );
}

function What({ line: { what, details, corrected } }: { readonly line: Entry['line'] }) {
  return (
    <div>
      {what}
      {details.map((detail) => (
        <div key={detail} className="muted">
          {detail}
        </div>
      ))}
      {corrected !== null && <div className="tone tone-amber">{corrected.text}</div>}
    </div>
  );
}

function Written({ line: { at, recordedLate } }: { readonly line: Entry['line'] }) {
  const { t } = useTranslation('audit');
  return (
    <>
      <Moment at={at} today={ANY_DAY} /> {recordedLate && <span className="pill pill-amber">{t('contact.late')}</span>}
    </>
  );
}

function Gaps({ gaps }: { readonly gaps: Proof['gaps'] }) {
  const { t } = useTranslation('audit');
  const dates = useDates(ANY_DAY);
  if (gaps.length === 0) return <p className="muted">{t('contact.noGaps')}</p>;
  return (
    <ul className="row-list">
      {gaps.map(({ from, to, days }) => (
        <li key={from}>{t('contact.gap', { from: dates.day(from), to: dates.day(to), count: days })}</li>
      ))}
    </ul>
  );
}

function OneDay({ day }: { readonly day: DayValue | null }) {
  const { t } = useTranslation('audit');
  return day === null ? <span className="muted">{t('contact.noDay')}</span> : <Day day={day} today={ANY_DAY} />;
}

function OpenDays({ open }: { readonly open: Proof['open'] }) {
  const { t } = useTranslation('audit');
  const dates = useDates(ANY_DAY);
  if (open === null) return <span className="muted">{t('contact.notOpen')}</span>;
  return <>{t('fromTo', { from: dates.day(open.from), to: dates.day(open.to) })}</>;
}
