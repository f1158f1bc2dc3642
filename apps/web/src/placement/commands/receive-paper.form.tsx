import { useTranslation } from 'react-i18next';
import { dated, filled } from './checks.js';
import { firstOf, type CommandOf, type Paper } from './command-of.js';
import { DayField } from './day-field.js';
import { PaperField } from './paper-field.js';
import { ShortForm } from './short-form.js';

/** A paper has come. */
export function ReceivePaperForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="receive-paper"
      initial={{ paper: firstOf(of, 'paper'), receivedOn: of.today }}
      fields={['/paper', '/receivedOn']}
      check={({ paper, receivedOn }) => ({
        '/paper': filled(paper),
        '/receivedOn': dated(receivedOn, { until: of.today }),
      })}
      body={({ paper, receivedOn }) => ({ paper: paper as Paper, receivedOn })}
    >
      {({ value, change, at }) => (
        <>
          <PaperField of={of} value={value.paper} error={at('/paper')} onValue={(paper) => change({ paper })} />
          <DayField
            label={t('field.receivedOn')}
            max={of.today}
            value={value.receivedOn}
            error={at('/receivedOn')}
            onValue={(receivedOn) => change({ receivedOn })}
          />
        </>
      )}
    </ShortForm>
  );
}
