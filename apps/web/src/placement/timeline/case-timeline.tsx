import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../dates/days.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { TextField } from '../../ui/field.js';
import { Empty, Fetched } from '../../ui/states.js';
import type { PartOf } from '../case-of.js';
import { correctableOf } from '../commands/correctable.js';
import { timelineOf } from '../use-case.js';
import { AsOf } from './as-of.js';
import { kindOfLine, type LineKind } from './kind-of-line.js';
import { Line } from './line.js';

/** So many lines stand there at first. */
const FIRST = 40;
const KINDS = ['all', 'contact', 'rung', 'owed', 'people'] as const satisfies readonly ('all' | LineKind)[];

/** Everything on record, newest first; or as it was known on a day. */
export function CaseTimeline({ placement, today, mayCorrect }: PartOf & { readonly mayCorrect: boolean }) {
  const { t } = useTranslation('placement');
  const [day, setDay] = useState(today);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const isNow = !isDay(day) || day >= today;
  const timeline = useQuery(timelineOf(placement.id, isNow ? undefined : day));
  const sought = text.trim().toLocaleLowerCase('da');
  return (
    <section className="case-timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline.title')}</h2>
      <div className="no-print">
        <Choices
          legend={t('timeline.filter')}
          value={kind}
          options={KINDS.map((one) => [one, t(`timeline.kind.${one}`)] as const)}
          onValue={setKind}
        />
        <TextField label={t('timeline.search')} type="search" value={text} onValue={setText} />
      </div>
      <AsOf placement={placement} today={today} day={day} onDay={setDay} />
      <Fetched query={timeline}>
        {({ lines }) => {
          const fitting = lines
            .filter(
              (line) =>
                (kind === 'all' || kindOfLine(line.type) === kind) &&
                [line.what, line.who.name, line.why?.label, line.why?.note, ...line.details].some((part) =>
                  part?.toLocaleLowerCase('da').includes(sought),
                ),
            )
            .reverse();
          const shown = all ? fitting : fitting.slice(0, FIRST);
          return (
            <>
              <p className="muted" role="status">
                {t('timeline.shown', { shown: fitting.length, all: lines.length })}
              </p>
              {fitting.length === 0 && lines.length > 0 && (
                <Empty>
                  <p>{t('timeline.none')}</p>
                </Empty>
              )}
              <ol className="row-list">
                {shown.map((line) => (
                  <Line
                    key={line.eventId}
                    line={line}
                    today={today}
                    mayCorrect={mayCorrect && isNow && correctableOf(line.type).length > 0}
                  />
                ))}
              </ol>
              {shown.length < fitting.length && (
                <Button onClick={() => setAll(true)}>{t('timeline.earlier', { count: fitting.length })}</Button>
              )}
            </>
          );
        }}
      </Fetched>
    </section>
  );
}
