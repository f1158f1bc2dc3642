import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../ui/field.js';
import { dated, filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';
import { StaffField } from './staff-field.js';

/** What we promised, to whom, by whom, by when. */
export function MakePromiseForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const { placement, today } = of;
  return (
    <ShortForm
      of={of}
      command="make-promise"
      initial={{ what: '', to: placement.company.name ?? '', owedBy: placement.owner.id, dueOn: '' }}
      fields={['/what', '/to', '/owedBy', '/dueOn']}
      check={({ what, to, owedBy, dueOn }) => ({
        '/what': filled(what),
        '/to': filled(to),
        '/owedBy': filled(owedBy),
        '/dueOn': dated(dueOn, { from: today }),
      })}
      body={({ what, to, owedBy, dueOn }) => ({ what: what.trim(), to: to.trim(), owedBy, dueOn })}
    >
      {({ value, change, at }) => (
        <>
          <TextArea
            label={t('field.promised')}
            rows={2}
            value={value.what}
            error={at('/what')}
            onValue={(what) => change({ what })}
          />
          <TextField label={t('field.to')} value={value.to} error={at('/to')} onValue={(to) => change({ to })} />
          <div className="field-row">
            <StaffField
              label={t('field.owedBy')}
              value={value.owedBy}
              error={at('/owedBy')}
              onValue={(owedBy) => change({ owedBy })}
            />
            <DayField
              label={t('field.dueOn')}
              min={today}
              value={value.dueOn}
              error={at('/dueOn')}
              onValue={(dueOn) => change({ dueOn })}
            />
          </div>
        </>
      )}
    </ShortForm>
  );
}
