import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../dates/days.js';
import { TextArea, TextField } from '../ui/field.js';
import { LONGEST, type FollowUpCase, type Part } from './follow-up.types.js';
import { NextStepFields } from './next-step-fields.js';

/** What is recorded about one citizen. */
export function PartFields({
  of,
  part,
  today,
  at,
  findings,
  onChange,
}: {
  readonly of: FollowUpCase;
  readonly part: Part;
  readonly today: Day;
  readonly at: (pointer: string) => string | null;
  readonly findings?: Ref<HTMLTextAreaElement> | undefined;
  readonly onChange: (change: Partial<Part>) => void;
}) {
  const { t } = useTranslation('followUp');
  const typed = [part.hoursWorked, part.adjustments, part.concerns].some((text) => text !== '');
  const [open, setOpen] = useState(typed);
  const wrong = ['/hoursWorked', '/adjustments', '/concerns'].some((pointer) => at(pointer) !== null);
  return (
    <>
      <TextArea
        label={t('findings')}
        ref={findings}
        max={LONGEST.note}
        value={part.findings}
        error={at('/findings')}
        onValue={(value) => onChange({ findings: value })}
      />
      <details className="follow-up-more" open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('more')}</summary>
        <div className="field-row">
          <TextField
            label={t('hoursWorked')}
            optional
            inputMode="decimal"
            value={part.hoursWorked}
            error={at('/hoursWorked')}
            onValue={(hoursWorked) => onChange({ hoursWorked })}
          />
          <TextArea
            label={t('adjustments')}
            optional
            hint={t('adjustmentsHint')}
            rows={2}
            max={LONGEST.note}
            value={part.adjustments}
            error={at('/adjustments')}
            onValue={(adjustments) => onChange({ adjustments })}
          />
          <TextArea
            label={t('concerns')}
            optional
            rows={2}
            max={LONGEST.note}
            value={part.concerns}
            error={at('/concerns')}
            onValue={(concerns) => onChange({ concerns })}
          />
        </div>
      </details>
      <NextStepFields
        part={part}
        today={today}
        people={of.people}
        policyVersion={of.policyVersion}
        at={at}
        onChange={onChange}
      />
    </>
  );
}
