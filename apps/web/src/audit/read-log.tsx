import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { isDay } from '../dates/days.js';
import { audit } from '../i18n/audit.da.js';
import { findCitizens, useCitizen } from '../registers/queries.js';
import { Button } from '../ui/button.js';
import { Combobox, type Found } from '../ui/combobox.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Moment } from '../ui/day.js';
import { TextField } from '../ui/field.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { DownloadButton } from './download-button.js';
import { ANY_DAY } from './fixed-dates.js';
import { useReads } from './queries.js';

type Read = Schemas['PersonalRead'];

type Known = keyof typeof audit.looked;
const isKnown = (operation: string): operation is Known => operation in audit.looked;

/** Who has seen a citizen, newest first. The address carries whose, and between which days. */
export function ReadLog() {
  const { t } = useTranslation('audit');
  const [params, setParams] = useSearchParams();
  const [found, setFound] = useState<Found | null>(null);
  const id = params.get('citizen');
  const known = useCitizen(found?.id === id ? null : id);
  const change = (name: 'citizen' | 'from' | 'to', value: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  const isWrong = from !== '' && to !== '' && to < from;
  const days = { ...(isDay(from) && { from }), ...(isDay(to) && !isWrong && { to }) };
  const chosen = id === null ? null : found?.id === id ? found : { id, text: known.data?.name ?? id };
  return (
    <>
      <div className="audit-form">
        <Combobox
          name="citizens"
          label={t('reads.citizen')}
          hint={t('reads.citizenHint')}
          search={findCitizens}
          chosen={chosen}
          onChosen={(next) => {
            setFound(next);
            change('citizen', next?.id ?? null);
          }}
        />
        <div className="field-row">
          <TextField label={t('reads.from')} optional type="date" value={from} onValue={(day) => change('from', day)} />
          <TextField
            label={t('reads.to')}
            optional
            type="date"
            value={to}
            error={isWrong ? t('reads.endsBefore') : null}
            onValue={(day) => change('to', day)}
          />
        </div>
      </div>
      {id === null ? (
        <Empty>
          <p>{t('reads.choose')}</p>
        </Empty>
      ) : (
        !isWrong && <Reads citizenId={id} days={days} />
      )}
    </>
  );
}

function Reads({
  citizenId,
  days,
}: {
  readonly citizenId: string;
  readonly days: { readonly from?: string; readonly to?: string };
}) {
  const { t } = useTranslation('audit');
  const reads = useReads(citizenId, days);
  const rows = reads.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns: readonly Column<Read>[] = [
    { name: t('reads.when'), cell: ({ at }) => <Moment at={at} today={ANY_DAY} /> },
    { name: t('reads.who'), cell: ({ who }) => who.name ?? who.id },
    { name: t('reads.what'), cell: ({ operation, route }) => <What operation={operation} route={route} /> },
    { name: t('reads.request'), cell: ({ requestId }) => <span className="muted">{requestId.slice(0, 8)}</span> },
  ];
  return (
    <>
      {reads.error !== null && <Failed error={reads.error} retry={() => void reads.refetch()} />}
      {reads.isPending && <Loading />}
      {reads.isSuccess && rows.length === 0 && (
        <Empty>
          <p role="status">{t('reads.none')}</p>
        </Empty>
      )}
      {rows.length > 0 && (
        <>
          <div className="buttons">
            <DownloadButton
              path={`/api/v1/audit/reads.csv?${new URLSearchParams({ citizenId, ...days }).toString()}`}
              text={t('reads.csv')}
            />
          </div>
          <DataTable
            caption={t('reads.title')}
            columns={columns}
            rows={rows}
            keyOf={({ requestId, at }) => `${requestId} ${at}`}
          />
        </>
      )}
      {reads.hasNextPage && (
        <Button aria-disabled={reads.isFetchingNextPage} onClick={() => void reads.fetchNextPage()}>
          {t('more', { ns: 'common' })}
        </Button>
      )}
    </>
  );
}

function What({ operation, route }: Pick<Read, 'operation' | 'route'>) {
  const { t } = useTranslation('audit');
  return (
    <div>
      {isKnown(operation) ? t(`looked.${operation}`) : operation}
      <div className="muted">{route}</div>
    </div>
  );
}
