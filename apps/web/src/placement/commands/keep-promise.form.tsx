import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/field.js';
import { filled } from './checks.js';
import { firstOf, type CommandOf } from './command-of.js';
import { ObligationField } from './obligation-field.js';
import { ShortForm } from './short-form.js';

/** A promise was kept: how. */
export function KeepPromiseForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="keep-promise"
      initial={{ obligationId: firstOf(of, 'obligationId'), how: '' }}
      fields={['/obligationId', '/how']}
      check={({ obligationId, how }) => ({ '/obligationId': filled(obligationId), '/how': filled(how) })}
      body={({ obligationId, how }) => ({ obligationId, how: how.trim() })}
    >
      {({ value, change, at }) => (
        <>
          <ObligationField
            of={of}
            value={value.obligationId}
            error={at('/obligationId')}
            onValue={(obligationId) => change({ obligationId })}
          />
          <TextArea
            label={t('field.how')}
            rows={2}
            value={value.how}
            error={at('/how')}
            onValue={(how) => change({ how })}
          />
        </>
      )}
    </ShortForm>
  );
}
