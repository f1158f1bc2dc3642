import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/field.js';
import { filled } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';

/** Something to remember. */
export function AddNoteForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="add-note"
      initial={{ note: '' }}
      fields={['/note']}
      check={({ note }) => ({ '/note': filled(note) })}
      body={({ note }) => ({ note: note.trim() })}
    >
      {({ value, change, at }) => (
        <TextArea
          label={t('field.note')}
          rows={5}
          value={value.note}
          error={at('/note')}
          onValue={(note) => change({ note })}
        />
      )}
    </ShortForm>
  );
}
