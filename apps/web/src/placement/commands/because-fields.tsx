import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useReasons } from '../../api/use-reasons.js';
import { SelectField, TextArea } from '../../ui/field.js';
import type { CommandOf } from './command-of.js';
import type { Fields } from './short-form.js';

/** A reason from the policy's list, and what there is to add. */
export interface BecauseValue {
  readonly reason: string;
  readonly note: string;
}

/** No reason yet. */
export const NO_REASON: BecauseValue = { reason: '', note: '' };

/** As the API takes it. */
export const becauseOf = ({ reason, note }: BecauseValue): Schemas['Because'] => ({
  reason,
  ...(note.trim() !== '' && { note: note.trim() }),
});

/**
 * Why: one of the reasons of the policy this case is under.
 * @param list the command's name, or the policy's finer list (`start-stage:back`)
 */
export function BecauseFields({
  of,
  list,
  value,
  change,
  at,
  pointer = '/because',
  optional = false,
}: Fields<BecauseValue> & {
  readonly of: CommandOf;
  readonly list: string;
  readonly pointer?: string;
  readonly optional?: boolean;
}) {
  const { t } = useTranslation('commands');
  const reasons = useReasons(of.placement.policyVersion, list);
  return (
    <>
      <SelectField
        label={t('field.reason')}
        value={value.reason}
        options={reasons}
        optional={optional}
        error={at(pointer)}
        onValue={(reason) => change({ reason })}
      />
      <TextArea
        label={t('field.because')}
        optional
        rows={2}
        value={value.note}
        error={at(`${pointer}/note`)}
        onValue={(note) => change({ note })}
      />
    </>
  );
}
