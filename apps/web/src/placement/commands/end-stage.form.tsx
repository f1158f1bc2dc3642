import { useTranslation } from 'react-i18next';
import { useLabels } from '../../i18n/use-labels.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { BecauseFields, becauseOf, NO_REASON, type BecauseValue } from './because-fields.js';
import { dated, filled, reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

const RESULTS = ['yes', 'partly', 'no'] as const;

interface Value extends BecauseValue {
  readonly endedOn: string;
  readonly purposeMet: '' | (typeof RESULTS)[number];
  readonly learned: string;
}

/** The running rung ends: when, why, and whether it did what it was for. */
export function EndStageForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  const { main } = of.placement;
  return (
    <ShortForm<'end-stage', Value>
      of={of}
      command="end-stage"
      initial={{ ...NO_REASON, endedOn: of.today, purposeMet: '', learned: '' }}
      fields={['/endedOn', '/because', '/purposeMet', '/learned']}
      check={({ endedOn, reason, purposeMet }) => ({
        '/endedOn': dated(endedOn, main === null ? {} : { from: main.startsOn }),
        '/purposeMet': filled(purposeMet),
        '/because': reasoned(reason),
      })}
      body={({ endedOn, purposeMet, learned, ...because }) => ({
        endedOn,
        because: becauseOf(because),
        purposeMet: purposeMet === '' ? 'no' : purposeMet,
        ...(learned.trim() !== '' && { learned: learned.trim() }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <DayField
            label={t('field.lastDay')}
            min={main?.startsOn}
            value={value.endedOn}
            error={at('/endedOn')}
            onValue={(endedOn) => change({ endedOn })}
          />
          <Choices
            legend={t('field.purposeMet', { purpose: main === null ? '' : labels.purpose[main.purpose] })}
            value={value.purposeMet}
            options={RESULTS.map((result) => [result, labels.purposeResult[result]] as const)}
            error={at('/purposeMet')}
            onValue={(purposeMet) => change({ purposeMet })}
          />
          <BecauseFields of={of} list="end-stage" {...{ value, change, at }} />
          <TextArea
            label={t('field.learned')}
            optional
            rows={2}
            value={value.learned}
            error={at('/learned')}
            onValue={(learned) => change({ learned })}
          />
        </>
      )}
    </ShortForm>
  );
}
