import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { useMe } from '../api/me.js';
import { useReasons } from '../api/use-reasons.js';
import type { Day } from '../dates/days.js';
import { Choices } from '../ui/choices.js';
import { SelectField, TextArea, TextField } from '../ui/field.js';
import { LONGEST, type Part } from './follow-up.types.js';

/** The next step: as planned, dated, or none with a reason. Without one nothing is closed. */
export function NextStepFields({
  part,
  today,
  people = [],
  policyVersion,
  at,
  onChange,
}: {
  readonly part: Part;
  readonly today: Day;
  readonly people?: readonly Schemas['StaffName'][] | undefined;
  readonly policyVersion?: string | undefined;
  readonly at: (pointer: string) => string | null;
  readonly onChange: (change: Partial<Part>) => void;
}) {
  const { t } = useTranslation('followUp');
  const { data: me } = useMe();
  const reasons = useReasons(policyVersion, 'record-follow-up');
  const others = people.filter(({ id }) => id !== me?.staffId);
  const owing = [
    ...(me === undefined ? [] : [[me.staffId, t('me', { name: me.name })] as const]),
    ...others.map(({ id, name }) => [id, name ?? id] as const),
  ];
  const inner = ['/nextStep/what', '/nextStep/owedBy', '/nextStep/dueOn', '/nextStep/noneBecause/reason'].some(at);
  return (
    <>
      <Choices
        legend={t('nextStep')}
        value={part.step}
        error={part.step === '' || !inner ? at('/nextStep') : null}
        options={(['as-planned', 'dated', 'none'] as const).map((step) => [step, t(`step.${step}`)] as const)}
        onValue={(step) =>
          onChange({ step, ...(step === 'dated' && part.owedBy === '' && { owedBy: me?.staffId ?? '' }) })
        }
      />
      {part.step === 'dated' && (
        <>
          <TextArea
            label={t('stepWhat')}
            rows={2}
            max={LONGEST.note}
            value={part.what}
            error={at('/nextStep/what')}
            onValue={(what) => onChange({ what })}
          />
          <div className="field-row">
            <SelectField
              label={t('stepOwedBy')}
              value={part.owedBy}
              options={owing}
              error={at('/nextStep/owedBy')}
              onValue={(owedBy) => onChange({ owedBy })}
            />
            <TextField
              label={t('stepDueOn')}
              type="date"
              min={today}
              value={part.dueOn}
              error={at('/nextStep/dueOn')}
              onValue={(dueOn) => onChange({ dueOn })}
            />
          </div>
        </>
      )}
      {part.step === 'none' && (
        <div className="field-row">
          <SelectField
            label={t('reason')}
            value={part.reason}
            options={reasons}
            error={at('/nextStep/noneBecause/reason')}
            onValue={(reason) => onChange({ reason })}
          />
          <TextArea
            label={t('note')}
            optional
            rows={1}
            max={LONGEST.note}
            value={part.note}
            error={at('/nextStep/noneBecause/note')}
            onValue={(note) => onChange({ note })}
          />
        </div>
      )}
    </>
  );
}
