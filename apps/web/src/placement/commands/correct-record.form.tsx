import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/use-dates.js';
import { SelectField, TextArea, TextField } from '../../ui/field.js';
import { timelineOf } from '../use-case.js';
import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { dated, filled, hoursGiven, hoursOf, reasoned, type Wrong } from './checks.js';
import type { CommandOf } from './command-of.js';
import { correctableOf, correctionOf, type Kind } from './correctable.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

function check(kind: Kind | undefined, text: string): Wrong | null {
  if (kind === 'day') return dated(text);
  return kind === 'hours' || kind === 'number' ? hoursGiven(text) : filled(text);
}

function valueOf(kind: Kind | undefined, text: string) {
  return kind === 'hours' || kind === 'number' ? hoursOf(text) : text.trim();
}

/** Something on record was wrong: which entry, which field, what it should say. The old one stays. */
export function CorrectRecordForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const dates = useDates(of.today);
  const timeline = useQuery(timelineOf(of.placement.id));
  const lines = timeline.data?.lines ?? [];
  const typeOf = (eventId: string) => lines.find((line) => line.eventId === eventId)?.type;
  const entries = lines.filter(({ type }) => correctableOf(type).length > 0);
  const kindOf = ({ eventId, field }: { eventId: string; field: string }) =>
    correctableOf(typeOf(eventId)).find(([path]) => path === field)?.[1];
  return (
    <ShortForm
      of={of}
      command="correct-record"
      initial={{ ...NO_REASON, eventId: of.on ?? '', field: '', is: '' }}
      fields={['/eventId', '/correction', '/because']}
      check={(value) => ({
        '/eventId': filled(value.eventId),
        '/field': filled(value.field),
        '/correction': value.field === '' ? null : check(kindOf(value), value.is),
        '/because': reasoned(value.reason),
      })}
      body={(value) => ({
        eventId: value.eventId,
        because: becauseOf(value),
        correction: correctionOf(value.field, valueOf(kindOf(value), value.is)),
      })}
    >
      {({ value, change, at }) => {
        const kind = kindOf(value);
        const field = {
          ...{ label: t('field.shouldBe'), value: value.is, error: at('/correction') },
          onValue: (is: string) => change({ is }),
        };
        return (
          <>
            <p className="muted">{t('hint.correct')}</p>
            <SelectField
              label={t('field.entry')}
              value={value.eventId}
              error={at('/eventId')}
              options={[...entries]
                .reverse()
                .map(({ eventId, occurredOn, what }) => [eventId, `${dates.day(occurredOn)}: ${what}`])}
              onValue={(eventId) => change({ eventId, field: '', is: '' })}
            />
            <SelectField
              label={t('field.wrongField')}
              value={value.field}
              error={at('/field')}
              options={correctableOf(typeOf(value.eventId)).map(([path]) => [
                path,
                t(`correct.${path.replace('terms/', '') as 'heldOn'}`),
              ])}
              onValue={(next) => change({ field: next, is: '' })}
            />
            {kind === 'day' && <DayField {...field} />}
            {kind === 'text' && <TextArea rows={2} {...field} />}
            {(kind === 'hours' || kind === 'number') && <TextField inputMode="decimal" {...field} />}
            <BecauseFields of={of} list="correct-record" {...{ value, change, at }} />
          </>
        );
      }}
    </ShortForm>
  );
}
