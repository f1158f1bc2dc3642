import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Choices } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { filled } from './checks.js';
import { firstOf, offeredOf, type CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

type What = Schemas['RequestApproval']['what'];

/** The team lead is asked for leave. */
export function RequestApprovalForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  return (
    <ShortForm<'request-approval', { what: What | ''; note: string }>
      of={of}
      command="request-approval"
      initial={{ what: firstOf(of, 'what') as What | '', note: '' }}
      fields={['/what', '/note']}
      check={({ what, note }) => ({ '/what': filled(what), '/note': filled(note) })}
      body={({ what, note }) => ({ what: what === '' ? 'non-standard' : what, note: note.trim() })}
    >
      {({ value, change, at }) => (
        <>
          <Choices
            legend={t('field.approval')}
            value={value.what}
            options={(offeredOf(of, 'what') as What[]).map((what) => [what, labels.approvalSubject[what]] as const)}
            error={at('/what')}
            onValue={(what) => change({ what })}
          />
          <TextArea
            label={t('field.whyNeeded')}
            value={value.note}
            error={at('/note')}
            onValue={(note) => change({ note })}
          />
        </>
      )}
    </ShortForm>
  );
}
