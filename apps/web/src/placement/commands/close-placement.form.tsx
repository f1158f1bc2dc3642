import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Choices } from '../../ui/choices.js';
import { SelectField, TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { dated, filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

type Outcome = NonNullable<Schemas['ClosePlacement']['outcome']>;
type EarlyEnd = NonNullable<Schemas['ClosePlacement']['endedEarly']>['reason'];

const HOWS = ['outcome', 'early'] as const;

interface Value {
  readonly endedOn: string;
  readonly how: '' | (typeof HOWS)[number];
  readonly outcome: string;
  readonly early: string;
  readonly note: string;
}

/** The case ends: with what came of it, or before its time and why. */
export function ClosePlacementForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  const { openReports } = of.placement;
  return (
    <ShortForm<'close-placement', Value>
      of={of}
      command="close-placement"
      initial={{ endedOn: of.today, how: '', outcome: '', early: '', note: '' }}
      fields={['/endedOn', '/outcome', '/endedEarly']}
      check={({ endedOn, how, outcome, early }) => ({
        '/endedOn': dated(endedOn, { until: of.today }),
        '/how': filled(how),
        '/outcome': how === 'outcome' ? filled(outcome) : null,
        '/endedEarly': how === 'early' ? filled(early) : null,
      })}
      body={({ endedOn, how, outcome, early, note }) =>
        how === 'early'
          ? { endedOn, endedEarly: { reason: early as EarlyEnd, ...(note.trim() !== '' && { note: note.trim() }) } }
          : { endedOn, outcome: outcome as Outcome }
      }
    >
      {({ value, change, at }) => (
        <>
          {openReports.length > 0 && (
            <Notice tone="warning">
              <p>{t('unanswered', { count: openReports.length })}</p>
            </Notice>
          )}
          <DayField
            label={t('field.lastDay')}
            max={of.today}
            value={value.endedOn}
            error={at('/endedOn')}
            onValue={(endedOn) => change({ endedOn })}
          />
          <Choices
            legend={t('field.closing')}
            value={value.how}
            options={HOWS.map((how) => [how, t(`closing.${how}`)] as const)}
            error={at('/how')}
            onValue={(how) => change({ how })}
          />
          {value.how === 'outcome' && (
            <SelectField
              label={t('field.outcome')}
              value={value.outcome}
              options={Object.entries(labels.outcome)}
              error={at('/outcome')}
              onValue={(outcome) => change({ outcome })}
            />
          )}
          {value.how === 'early' && (
            <>
              <SelectField
                label={t('field.early')}
                value={value.early}
                options={Object.entries(labels.earlyEnd)}
                error={at('/endedEarly')}
                onValue={(early) => change({ early })}
              />
              <TextArea
                label={t('field.because')}
                optional
                rows={2}
                value={value.note}
                error={at('/endedEarly/note')}
                onValue={(note) => change({ note })}
              />
            </>
          )}
        </>
      )}
    </ShortForm>
  );
}
