import { useTranslation } from 'react-i18next';
import { Choices } from '../../ui/choices.js';
import { BecauseFields, becauseOf, NO_REASON, type BecauseValue } from './because-fields.js';
import { filled, reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

const DECISIONS = ['go', 'no-go'] as const;

interface Value extends BecauseValue {
  readonly decision: '' | (typeof DECISIONS)[number];
  readonly siteVisitOn: string;
}

/** Go or no-go, with a reason. */
export function DecideMatchForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm<'decide-match', Value>
      of={of}
      command="decide-match"
      initial={{ ...NO_REASON, decision: '', siteVisitOn: '' }}
      fields={['/decision', '/because', '/siteVisitOn']}
      check={({ decision, reason }) => ({ '/decision': filled(decision), '/because': reasoned(reason) })}
      body={({ decision, siteVisitOn, ...because }) => ({
        decision: decision === 'no-go' ? 'no-go' : 'go',
        because: becauseOf(because),
        ...(siteVisitOn !== '' && { siteVisitOn }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <Choices
            legend={t('field.decision')}
            value={value.decision}
            options={DECISIONS.map((decision) => [decision, t(`decision.${decision}`)] as const)}
            error={at('/decision')}
            onValue={(decision) => change({ decision })}
          />
          <BecauseFields of={of} list="decide-match" {...{ value, change, at }} />
          <DayField
            label={t('field.siteVisitOn')}
            optional
            value={value.siteVisitOn}
            error={at('/siteVisitOn')}
            onValue={(siteVisitOn) => change({ siteVisitOn })}
          />
        </>
      )}
    </ShortForm>
  );
}
