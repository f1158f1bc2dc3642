import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { addDays, dayOf, daysBetween, isDay, type Day } from '../../dates/days.js';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Button } from '../../ui/button.js';
import { Field, TextField } from '../../ui/field.js';
import { Fetched } from '../../ui/states.js';
import { type PartOf } from '../case-of.js';
import { capital } from '../../i18n/capital.js';
import { hoursText } from '../commands/checks.js';
import { stateOf } from '../use-case.js';
import { useColleagues } from '../use-colleagues.js';

/** How long one rests on a day before it is fetched. Milliseconds. */
const REST = 250;

/** A day to look back from, by date or by a slider, and how the case stood then. */
export function AsOf({
  placement,
  today,
  day,
  onDay,
}: PartOf & { readonly day: Day; readonly onDay: (day: Day) => void }) {
  const { t } = useTranslation('placement');
  const dates = useDates(today);
  const [pulled, setPulled] = useState(day);
  const first = dayOf(placement.openedAt);
  const length = Math.max(0, daysBetween(first, today));
  useEffect(() => {
    const timer = setTimeout(() => onDay(pulled), REST);
    return () => clearTimeout(timer);
  }, [pulled, onDay]);
  const isThen = isDay(day) && day < today;
  const at = isDay(pulled) ? Math.min(length, Math.max(0, daysBetween(first, pulled))) : length;
  return (
    <details className="command-more case-as-of" open={isThen || undefined}>
      <summary>{t('asOf.title')}</summary>
      <div className="field-row">
        <TextField
          label={t('asOf.day')}
          type="date"
          min={first}
          max={today}
          value={pulled}
          onValue={(next) => setPulled(next)}
        />
        <Field label={t('asOf.slide')}>
          {(wiring) => (
            <input
              {...wiring}
              type="range"
              min={0}
              max={length}
              value={at}
              aria-valuetext={dates.full(addDays(first, at))}
              onChange={(event) => setPulled(addDays(first, Number(event.target.value)))}
            />
          )}
        </Field>
      </div>
      {isThen && (
        <div className="notice">
          <h3>{t('asOf.then', { day: dates.full(day) })}</h3>
          <Then placementId={placement.id} day={day} today={today} />
          <Button onClick={() => setPulled(today)}>{t('asOf.back')}</Button>
        </div>
      )}
    </details>
  );
}

function Then({ placementId, day, today }: { readonly placementId: string; readonly day: Day; readonly today: Day }) {
  const { t } = useTranslation('placement');
  const state = useQuery(stateOf(placementId, day));
  return (
    <Fetched query={state}>
      {({ state: facts }) => (facts === null ? <p>{t('asOf.before')}</p> : <Facts facts={facts} today={today} />)}
    </Fetched>
  );
}

function Facts({ facts, today }: { readonly facts: Schemas['PlacementFacts']; readonly today: Day }) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today);
  const { nameOf } = useColleagues();
  const owed = Object.values(facts.obligations).map(({ kind, dueOn, owedBy }) =>
    t('next.what', { kind: capital(labels.obligation[kind]), day: dates.day(dueOn), who: nameOf(owedBy) }),
  );
  const rows = [
    [t('people.stage'), labels.stage[facts.stage]],
    [t('people.owner'), nameOf(facts.ownerId)],
    [t('people.secondPerson'), facts.secondPersonId === null ? t('people.noSecond') : nameOf(facts.secondPersonId)],
    ...(facts.main === undefined ? [] : [[t('asOf.hours'), hoursText(facts.main.weeklyHours)]]),
    [t('asOf.owed'), owed.length === 0 ? t('asOf.nothing') : owed.join('; ')],
  ];
  return (
    <dl className="case-facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
