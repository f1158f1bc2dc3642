import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { useDates } from '../dates/use-dates.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Notice } from '../ui/notice.js';

type Verdict = Schemas['RecordVerdict'];
type Broken = Verdict['broken'][number];

const KINDS = [
  ...(['altered', 'removed', 'inserted', 'reordered', 'swapped', 'truncated'] as const),
  ...(['forged-checkpoint', 'forged-signature', 'wrong-key'] as const),
];
const isKnown = (kind: string): kind is (typeof KINDS)[number] => (KINDS as readonly string[]).includes(kind);

/** Whether the record is as it was written; what is broken is named. */
export function ChainState({ record }: { readonly record: Verdict }) {
  const { t } = useTranslation('audit');
  const dates = useDates();
  const { intact, events, streams, proven, checkpoint, broken } = record;
  const kindOf = (kind: string): string => (isKnown(kind) ? t(`chain.kind.${kind}`) : kind);
  const columns: readonly Column<Broken>[] = [
    { name: t('chain.what'), cell: ({ kind }) => <span className="tone tone-overdue">{kindOf(kind)}</span> },
    {
      name: t('chain.where'),
      cell: ({ streamType, streamId, version, checkpoint: number }) =>
        [
          streamId === null ? null : `${streamType ?? ''} ${streamId}`.trim(),
          version === null ? null : t('chain.event', { version }),
          number === null ? null : t('chain.checkpointNo', { number }),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    { name: t('chain.detail'), cell: ({ detail }) => <span lang="en">{detail}</span> },
  ];
  return (
    <>
      <Notice tone={intact ? 'ok' : 'error'} title={t(intact ? 'chain.intact' : 'chain.broken')}>
        <p>{t('chain.checked', { count: events, streams })}</p>
        <p>
          {checkpoint === null
            ? t('chain.noCheckpoint')
            : t('chain.checkpoint', {
                ...{ number: checkpoint.number, at: dates.instant(checkpoint.at), proven, streams },
                key: checkpoint.keyId.slice(0, 16),
              })}
        </p>
      </Notice>
      {broken.length > 0 && (
        <DataTable
          caption={t('chain.brokenList')}
          columns={columns}
          rows={broken}
          keyOf={({ kind, streamId, version, checkpoint: number }) => [kind, streamId, version, number].join(' ')}
        />
      )}
    </>
  );
}
