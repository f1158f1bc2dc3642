import { labelOr, type Labels } from '@holdfast/read-models/labels';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../i18n/use-labels.js';
import { DataTable } from '../ui/data-table.js';
import { usePolicyWords } from './use-policy-words.js';

type Named<T> = Readonly<Record<string, T>>;

/** The parts of a policy document that a person reads as sentences; the rest is shown as values. */
export interface Document {
  readonly ladders: Named<readonly { step: keyof Labels['step']; workingDays: number; to: readonly string[] }[]>;
  readonly obligations: Named<{ readonly ladder: 'routine' | 'standard' | 'short' }>;
  readonly followUp: Named<{ first: number; then: readonly number[]; every: number | null }>;
  readonly papers: { byRung: Named<readonly { paper: string; required: boolean; waivable: boolean }[]> };
  readonly law: readonly {
    readonly id: string;
    readonly rule: string;
    readonly value: number | string;
    readonly unit: string;
    readonly reference: string;
    readonly confidence: 'high' | 'medium' | 'low';
  }[];
  readonly [part: string]: unknown;
}

const OTHERS = ['dueAfter', 'stageEnd', 'afterCare', 'flexJob', 'moving', 'maxWeeklyHours'] as const;

/** Every value below a part, with where it stands. */
function valuesOf(part: unknown, at: string): readonly (readonly [string, string | number])[] {
  if (typeof part === 'number') return [[at, part]];
  if (typeof part !== 'object' || part === null) return [[at, String(part)]];
  return Object.entries(part).flatMap(([key, value]) => valuesOf(value, `${at}/${key}`));
}

/** A policy by what it is about, the law with its reference and how sure it is. */
export function DocumentView({ document }: { readonly document: Document }) {
  const { t } = useTranslation('policy');
  const labels = useLabels();
  const words = usePolicyWords();
  const days = (count: number) => t('workingDays', { count });
  const stage = (code: string) => labelOr(labels.stage, code);
  return (
    <>
      <Part title={t('ladders')}>
        {Object.entries(document.ladders).map(([name, rungs]) => (
          <li key={name}>
            <strong>{t(`ladder.${name as 'short'}`)}</strong>
            {rungs.map(({ step, workingDays, to }, index) => (
              <div key={index}>
                {t(workingDays < 0 ? 'rungBefore' : workingDays === 0 ? 'rungOn' : 'rung', {
                  step: labels.step[step],
                  days: days(Math.abs(workingDays)),
                  to: to.map((one) => labelOr(labels.recipient, one)).join(', '),
                })}
              </div>
            ))}
          </li>
        ))}
      </Part>
      <Part title={t('obligations')}>
        {Object.entries(document.obligations).map(([kind, { ladder }]) => (
          <li key={kind}>
            {labelOr(labels.obligation, kind)}: {t(`ladder.${ladder}`)}
          </li>
        ))}
      </Part>
      <Part title={t('followUp')}>
        {Object.entries(document.followUp).map(([rung, { first, then, every }]) => (
          <li key={rung}>
            {stage(rung)}:{' '}
            {every === null
              ? t('rhythmOnce', { first })
              : t('rhythm', { first, rest: [...then.map(days), t('every', { every })].join(', ') })}
          </li>
        ))}
      </Part>
      <Part title={t('papers')}>
        {Object.entries(document.papers.byRung).map(([rung, papers]) => (
          <li key={rung}>
            <strong>{stage(rung)}</strong>
            {papers.map(({ paper, required, waivable }) => (
              <div key={paper}>
                {t('paper', {
                  paper: labelOr(labels.paper, paper),
                  required: required ? t('needed') : t('notNeeded'),
                  waivable: waivable ? t('waivable') : t('notWaivable'),
                })}
              </div>
            ))}
          </li>
        ))}
      </Part>
      <Part title={t('other')}>
        {OTHERS.flatMap((part) => valuesOf(document[part], part)).map(([at, value]) => (
          <li key={at}>
            {words.nameOf(at) ?? <code>{at}</code>}: {words.valueOf(at, value)}
          </li>
        ))}
      </Part>
      <section className="team-part">
        <h2>{t('law')}</h2>
        <DataTable
          caption={t('law')}
          rows={document.law}
          keyOf={({ id }) => id}
          columns={[
            { name: t('part'), cell: ({ id, rule }) => words.rule(id, rule) },
            { name: t('value'), cell: ({ value, unit }) => words.counted(value, unit) },
            { name: t('reference'), cell: ({ reference }) => words.text(reference) },
            { name: t('confidence'), cell: ({ confidence }) => t(`sure.${confidence}`) },
          ]}
        />
      </section>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="team-part">
      <h2>{title}</h2>
      <ul className="row-list">{children}</ul>
    </section>
  );
}
