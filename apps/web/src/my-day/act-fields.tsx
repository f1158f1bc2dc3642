import { useTranslation } from 'react-i18next';
import type { CommandAnswer } from '../api/commands.js';
import { useReasons } from '../api/use-reasons.js';
import { SelectField, TextArea } from '../ui/field.js';
import { useDraft } from '../ui/use-draft.js';

/** What every act in place is told. */
export interface ActProps {
  readonly placementId: string;
  readonly obligationId: string;
  readonly version: number | undefined;
  readonly policyVersion: string | undefined;
  readonly onDone: (answer: CommandAnswer) => void;
  readonly onCancel: () => void;
}

const MAX = 4_000;
const REASON = '/because/reason';
const NOTE = '/because/note';

const tooLong = (text: string): boolean => text.trim().length > MAX;

/** Messages of the fields that are wrong. */
export function wrongOf(fields: Readonly<Record<string, string | false>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([at, message]) => (message === false ? [] : [[at, message]])),
  );
}

/** A reason of the policy, and a note. */
export function useBecause(name: string, policyVersion: string | undefined, list: string) {
  const { t } = useTranslation('myDay');
  const { t: common } = useTranslation();
  const [value, change, letGo] = useDraft(name, { reason: '', note: '' });
  const reasons = useReasons(policyVersion, list);
  const note = value.note.trim();
  return {
    letGo,
    note: value.note,
    because: { reason: value.reason, ...(note !== '' && { note }) },
    wrong: {
      [REASON]: value.reason === '' && t('form.wrong.reason'),
      [NOTE]: tooLong(value.note) && common('form.tooLong', { max: MAX, length: note.length }),
    },
    fields: (at: (pointer: string) => string | null) => (
      <div className="field-row">
        <SelectField
          label={t('form.reason')}
          value={value.reason}
          options={reasons}
          error={at(REASON)}
          onValue={(reason) => change({ reason })}
        />
        <TextArea
          label={t('form.note')}
          optional
          rows={1}
          value={value.note}
          error={at(NOTE)}
          onValue={(text) => change({ note: text })}
        />
      </div>
    ),
  };
}

/** One text and what goes with it: how a promise was kept, what was answered. */
export function useOneText(name: string, missing: string) {
  const { t } = useTranslation();
  const [{ text }, change, letGo] = useDraft(name, { text: '' });
  const length = text.trim().length;
  return {
    ...{ text, letGo },
    set: (next: string) => change({ text: next }),
    wrong: length === 0 ? missing : length > MAX && t('form.tooLong', { max: MAX, length }),
  };
}
