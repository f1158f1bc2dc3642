import { useTranslation } from 'react-i18next';
import { Check } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { filled } from './checks.js';
import { firstOf, type CommandOf } from './command-of.js';
import { ObligationField } from './obligation-field.js';
import { ShortForm } from './short-form.js';

/** What was done about an absence or a problem, and whether who reported it knows. */
export function AnswerReportForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="answer-report"
      initial={{ obligationId: firstOf(of, 'obligationId'), answer: '', toldReporter: false }}
      fields={['/obligationId', '/answer', '/toldReporter']}
      check={({ obligationId, answer }) => ({ '/obligationId': filled(obligationId), '/answer': filled(answer) })}
      body={({ obligationId, answer, toldReporter }) => ({ obligationId, answer: answer.trim(), toldReporter })}
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
            label={t('field.answer')}
            value={value.answer}
            error={at('/answer')}
            onValue={(answer) => change({ answer })}
          />
          <Check
            label={t('field.toldReporter')}
            checked={value.toldReporter}
            onChecked={(toldReporter) => change({ toldReporter })}
          />
        </>
      )}
    </ShortForm>
  );
}
