import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { CHANNEL_CODES } from '../../follow-up/channels.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Choices } from '../../ui/choices.js';
import { TextArea, TextField } from '../../ui/field.js';
import { dated, filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

/** Nobody was reached. */
export function RecordAttemptForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  const channel: Schemas['RecordAttempt']['channel'] = 'call';
  return (
    <ShortForm<'record-attempt', Required<Schemas['RecordAttempt']>>
      of={of}
      command="record-attempt"
      initial={{ occurredOn: of.today, channel, who: '', note: '' }}
      fields={['/occurredOn', '/channel', '/who', '/note']}
      check={({ occurredOn, who }) => ({
        '/occurredOn': dated(occurredOn, { until: of.today }),
        '/who': filled(who),
      })}
      body={({ note, who, ...rest }) => ({
        ...rest,
        who: who.trim(),
        ...(note.trim() !== '' && { note: note.trim() }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <TextField label={t('field.who')} value={value.who} error={at('/who')} onValue={(who) => change({ who })} />
          <Choices
            legend={t('field.channel')}
            value={value.channel}
            options={CHANNEL_CODES.map((code) => [code, labels.channel[code]] as const)}
            error={at('/channel')}
            onValue={(next) => change({ channel: next })}
          />
          <DayField
            label={t('field.day')}
            max={of.today}
            value={value.occurredOn}
            error={at('/occurredOn')}
            onValue={(occurredOn) => change({ occurredOn })}
          />
          <TextArea
            label={t('field.note')}
            optional
            rows={2}
            value={value.note}
            error={at('/note')}
            onValue={(note) => change({ note })}
          />
        </>
      )}
    </ShortForm>
  );
}
