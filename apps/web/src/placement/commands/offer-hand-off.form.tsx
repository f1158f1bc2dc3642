import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/field.js';
import { dated, filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';
import { StaffField } from './staff-field.js';

/** The case is offered to a colleague, with what they must know. */
export function OfferHandOffForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="offer-hand-off"
      initial={{ to: '', briefing: '', effectiveOn: '' }}
      fields={['/to', '/briefing', '/effectiveOn']}
      check={({ to, briefing, effectiveOn }) => ({
        '/to': filled(to),
        '/briefing': filled(briefing),
        '/effectiveOn': effectiveOn === '' ? null : dated(effectiveOn, { from: of.today }),
      })}
      body={({ to, briefing, effectiveOn }) => ({
        to,
        briefing: briefing.trim(),
        ...(effectiveOn !== '' && { effectiveOn }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <StaffField
            label={t('field.receiver')}
            hint={t('hint.receiver')}
            except={[of.placement.owner.id]}
            value={value.to}
            error={at('/to')}
            onValue={(to) => change({ to })}
          />
          <TextArea
            label={t('field.briefing')}
            rows={5}
            value={value.briefing}
            error={at('/briefing')}
            onValue={(briefing) => change({ briefing })}
          />
          <DayField
            label={t('field.effectiveOn')}
            optional
            hint={t('hint.effectiveOn')}
            min={of.today}
            value={value.effectiveOn}
            error={at('/effectiveOn')}
            onValue={(effectiveOn) => change({ effectiveOn })}
          />
        </>
      )}
    </ShortForm>
  );
}
