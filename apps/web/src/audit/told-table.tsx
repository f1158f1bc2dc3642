import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { useDates } from '../dates/use-dates.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Moment } from '../ui/day.js';
import { Empty } from '../ui/states.js';
import { ANY_DAY } from './fixed-dates.js';

type Told = Schemas['ContactProof']['told'][number];

/** Who was told what, and whether it arrived; what is about contact stands first. */
export function ToldTable({ told }: { readonly told: readonly Told[] }) {
  const { t } = useTranslation('audit');
  const about = told.filter(({ aboutContact }) => aboutContact);
  const rest = told.filter(({ aboutContact }) => !aboutContact);
  return (
    <>
      {about.length === 0 ? (
        <Empty>
          <p>{t('told.none')}</p>
        </Empty>
      ) : (
        <Rows rows={about} caption={t('told.title')} />
      )}
      {rest.length > 0 && (
        <details className="command-more">
          <summary>{t('told.rest', { count: rest.length })}</summary>
          <Rows rows={rest} caption={t('told.rest', { count: rest.length })} />
        </details>
      )}
    </>
  );
}

function Rows({ rows, caption }: { readonly rows: readonly Told[]; readonly caption: string }) {
  const { t } = useTranslation('audit');
  const columns: readonly Column<Told>[] = [
    { name: t('told.when'), cell: ({ at }) => <Moment at={at} today={ANY_DAY} /> },
    {
      name: t('told.to'),
      cell: ({ to, reasonText, insteadOf }) => (
        <div>
          {to.name} <span className="muted">({reasonText})</span>
          {insteadOf !== null && <div className="muted">{t('told.insteadOf', { name: insteadOf.name })}</div>}
        </div>
      ),
    },
    { name: t('told.what'), cell: ({ what }) => what },
    { name: t('told.receipt'), cell: ({ channel, receipt }) => <Receipt channel={channel} receipt={receipt} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ messageId }) => messageId} />;
}

function Receipt({ channel, receipt: { mail, readAt } }: Pick<Told, 'channel' | 'receipt'>) {
  const { t } = useTranslation('audit');
  const dates = useDates(ANY_DAY);
  const lines = [
    t(`told.channel.${channel}`),
    mail === null
      ? t('told.noMail')
      : mail.status === 'delivered'
        ? t('told.mail.delivered', { at: mail.deliveredAt === null ? '' : dates.instant(mail.deliveredAt) })
        : t(`told.mail.${mail.status}`, { count: mail.attempts }),
    readAt === null ? t('told.unread') : t('told.read', { at: dates.instant(readAt) }),
  ];
  return (
    <div>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {mail?.lastError && <div className="muted">{mail.lastError}</div>}
    </div>
  );
}
