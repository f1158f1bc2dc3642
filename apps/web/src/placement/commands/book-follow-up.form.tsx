import { useTranslation } from 'react-i18next';
import { addDays, instantOf } from '../../dates/days.js';
import { TextField } from '../../ui/field.js';
import { dated, filled } from './checks.js';
import { firstOf, type CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ObligationField } from './obligation-field.js';
import { ShortForm } from './short-form.js';

/** When and where a follow-up is held. */
export function BookFollowUpForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="book-follow-up"
      initial={{ obligationId: firstOf(of, 'obligationId'), day: addDays(of.today, 1), time: '', place: '', with: '' }}
      fields={['/obligationId', '/at', '/place', '/with']}
      check={({ obligationId, day, time }) => ({
        '/obligationId': filled(obligationId),
        '/at': dated(day, { from: of.today }),
        '/time': filled(time),
      })}
      body={({ obligationId, day, time, place, with: people }) => ({
        obligationId,
        at: instantOf(day, time),
        ...(place.trim() !== '' && { place: place.trim() }),
        ...(people.trim() !== '' && { with: people.trim() }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <ObligationField
            of={of}
            value={value.obligationId}
            error={at('/obligationId')}
            onValue={(obligationId) => change({ obligationId })}
          />
          <div className="field-row">
            <DayField
              label={t('field.day')}
              min={of.today}
              value={value.day}
              error={at('/at')}
              onValue={(day) => change({ day })}
            />
            <TextField
              label={t('field.time')}
              type="time"
              value={value.time}
              error={at('/time')}
              onValue={(time) => change({ time })}
            />
          </div>
          <TextField
            label={t('field.place')}
            optional
            value={value.place}
            error={at('/place')}
            onValue={(place) => change({ place })}
          />
          <TextField
            label={t('field.with')}
            optional
            value={value.with}
            error={at('/with')}
            onValue={(people) => change({ with: people })}
          />
        </>
      )}
    </ShortForm>
  );
}
