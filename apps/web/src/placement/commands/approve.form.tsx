import { useTranslation } from 'react-i18next';
import { Choices } from '../../ui/choices.js';
import { BecauseFields, becauseOf, NO_REASON, type BecauseValue } from './because-fields.js';
import { filled, reasoned } from './checks.js';
import { firstOf, type CommandOf } from './command-of.js';
import { ObligationField } from './obligation-field.js';
import { ShortForm } from './short-form.js';

const ANSWERS = ['yes', 'no'] as const;

interface Value extends BecauseValue {
  readonly obligationId: string;
  readonly granted: '' | (typeof ANSWERS)[number];
}

/** The team lead's answer. */
export function ApproveForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm<'approve', Value>
      of={of}
      command="approve"
      initial={{
        ...NO_REASON,
        obligationId: firstOf(of, 'obligationId'),
        granted: '',
      }}
      fields={['/obligationId', '/granted', '/because']}
      check={({ obligationId, granted, reason }) => ({
        '/obligationId': filled(obligationId),
        '/granted': filled(granted),
        '/because': reasoned(reason),
      })}
      body={({ obligationId, granted, ...because }) => ({
        obligationId,
        granted: granted === 'yes',
        because: becauseOf(because),
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
          <Choices
            legend={t('field.granted')}
            value={value.granted}
            options={ANSWERS.map((answer) => [answer, t(`granted.${answer}`)] as const)}
            error={at('/granted')}
            onValue={(granted) => change({ granted })}
          />
          <BecauseFields of={of} list="approve" {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}
