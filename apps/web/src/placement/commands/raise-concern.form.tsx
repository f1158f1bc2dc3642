import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../ui/field.js';
import { filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

/** A problem, as somebody reports it. */
export function RaiseConcernForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="raise-concern"
      initial={{ what: '', reportedBy: '' }}
      fields={['/what', '/reportedBy']}
      check={({ what, reportedBy }) => ({ '/what': filled(what), '/reportedBy': filled(reportedBy) })}
      body={({ what, reportedBy }) => ({ what: what.trim(), reportedBy: reportedBy.trim() })}
    >
      {({ value, change, at }) => (
        <>
          <TextArea
            label={t('field.problem')}
            value={value.what}
            error={at('/what')}
            onValue={(what) => change({ what })}
          />
          <TextField
            label={t('field.reportedBy')}
            value={value.reportedBy}
            error={at('/reportedBy')}
            onValue={(reportedBy) => change({ reportedBy })}
          />
        </>
      )}
    </ShortForm>
  );
}
