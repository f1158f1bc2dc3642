import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { send } from '../api/commands.js';
import { useWrite } from '../api/use-write.js';
import { dayOf } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { Button } from '../ui/button.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Dialog } from '../ui/dialog.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { Empty, Fetched } from '../ui/states.js';
import { say } from '../ui/toasts.js';
import { useAuditLinks, type AuditLink } from './queries.js';

const TONES = { good: 'pill-ok', expired: '', revoked: 'pill-overdue' } as const;

/** The links that were given out: what for, how long, how often used; and the way to end one. */
export function AuditLinks({
  of,
  empty,
}: {
  /** Only those to one of these, a case or a citizen. */
  readonly of?: readonly string[];
  readonly empty: string;
}) {
  return (
    <Fetched query={useAuditLinks()}>
      {(links) => {
        const shown = of === undefined ? links : links.filter(({ scope }) => of.includes(scope.id));
        return shown.length === 0 ? (
          <Empty>
            <p>{empty}</p>
          </Empty>
        ) : (
          <LinkTable links={shown} />
        );
      }}
    </Fetched>
  );
}

function LinkTable({ links }: { readonly links: readonly AuditLink[] }) {
  const { t } = useTranslation('audit');
  const dates = useDates();
  const [revoking, setRevoking] = useState<AuditLink | null>(null);
  const columns: readonly Column<AuditLink>[] = [
    { name: t('link.purpose'), cell: ({ purpose }) => purpose },
    {
      name: t('link.scope'),
      cell: ({ scope: { kind, id } }) => (
        <Link to={kind === 'case' ? `/audit/placements/${id}` : `/citizens/${id}`}>{t(`link.${kind}`)}</Link>
      ),
    },
    {
      name: t('link.state'),
      cell: ({ state, expiresAt, revokedAt, revokedBy }) => (
        <div>
          <span className={`pill ${TONES[state]}`}>{t(`link.states.${state}`)}</span>
          <div className="muted">
            {revokedAt === null
              ? t('link.goodTo', { day: dates.day(lastDayOf(expiresAt)) })
              : t('link.by', { who: revokedBy?.name ?? '', at: dates.instant(revokedAt) })}
          </div>
        </div>
      ),
    },
    {
      name: t('link.given'),
      cell: ({ openedBy, openedAt }) => t('link.by', { who: openedBy?.name ?? '', at: dates.instant(openedAt) }),
    },
    {
      name: t('link.used'),
      cell: ({ uses, lastUsedAt }) =>
        lastUsedAt === null ? t('link.neverUsed') : t('link.uses', { count: uses, at: dates.instant(lastUsedAt) }),
    },
    {
      name: t('link.do'),
      cell: (link) =>
        link.state === 'good' && (
          <Button aria-label={t('link.revokeWhich', { purpose: link.purpose })} onClick={() => setRevoking(link)}>
            {t('link.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable caption={t('link.list')} columns={columns} rows={links} keyOf={({ linkId }) => linkId} />
      {revoking !== null && <RevokeDialog link={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}

/** It ends with a day: the moment it expires is the next one's first. */
const lastDayOf = (expiresAt: string) => dayOf(Date.parse(expiresAt) - 1);

function RevokeDialog({ link, onClose }: { readonly link: AuditLink; readonly onClose: () => void }) {
  const { t } = useTranslation('audit');
  const revoke = useWrite(
    ({ linkId }: AuditLink, key) =>
      send<object>('DELETE', `/api/v1/audit/links/${encodeURIComponent(linkId)}`, undefined, { key }),
    [['audit', 'links']],
  );
  const end = async () => {
    if ((await revoke.send(link)) === null) return;
    onClose();
    say(t('link.revoked'));
  };
  return (
    <Dialog title={t('link.revokeTitle', { purpose: link.purpose })} onClose={onClose}>
      <p>{t('link.revokeText')}</p>
      <ProblemSummary problem={revoke.problem} />
      <div className="buttons form-actions">
        <Button kind="primary" aria-disabled={revoke.isSending} onClick={() => void end()}>
          {t('link.revoke')}
        </Button>
        <Button onClick={onClose}>{t('cancel', { ns: 'common' })}</Button>
      </div>
    </Dialog>
  );
}
