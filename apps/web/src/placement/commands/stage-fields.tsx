import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useLabels } from '../../i18n/use-labels.js';
import { SelectField, TextField } from '../../ui/field.js';
import { dated, ended, filled, hoursGiven, hoursOf, type Found } from './checks.js';
import type { Purpose, Rung } from './command-of.js';
import { DayField } from './day-field.js';
import type { Fields } from './short-form.js';

/** A rung as it is typed. */
export interface StageValue {
  readonly stage: string;
  readonly purpose: string;
  readonly startsOn: string;
  readonly plannedEnd: string;
  readonly hours: string;
  readonly jobFunction: string;
}

/** The rungs in the order of the ladder. */
export const RUNGS: readonly Rung[] = ['internship', 'wage-subsidy', 'paid-hours', 'flex-job'];

/** Rungs that may go on without a planned end. */
const isOpenEnded = (stage: string): boolean => stage === 'paid-hours' || stage === 'flex-job' || stage === '';

/** What is wrong with it. */
export function checkStage(value: StageValue, below = ''): Found {
  const isOpen = value.plannedEnd === '' && isOpenEnded(value.stage);
  return {
    [`${below}/stage`]: filled(value.stage),
    [`${below}/purpose`]: filled(value.purpose),
    [`${below}/startsOn`]: dated(value.startsOn),
    [`${below}/plannedEnd`]: isOpen ? null : ended(value.plannedEnd, value.startsOn),
    [`${below}/weeklyHours`]: hoursGiven(value.hours),
    [`${below}/jobFunction`]: filled(value.jobFunction),
  };
}

/** As the API takes it; checked before. */
export const stageOf = (value: StageValue): Schemas['PlannedStage'] => ({
  stage: value.stage as Rung,
  purpose: value.purpose as Purpose,
  startsOn: value.startsOn,
  ...(value.plannedEnd !== '' && { plannedEnd: value.plannedEnd }),
  weeklyHours: hoursOf(value.hours) ?? 0,
  jobFunction: value.jobFunction.trim(),
});

/** A rung: which, what for, from when to when, how much, doing what. */
export function StageFields({ value, change, at, below = '' }: Fields<StageValue> & { readonly below?: string }) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  return (
    <>
      <div className="field-row">
        <SelectField
          label={t('field.stage')}
          value={value.stage}
          error={at(`${below}/stage`)}
          options={RUNGS.map((rung) => [rung, labels.stage[rung]])}
          onValue={(stage) => change({ stage })}
        />
        <SelectField
          label={t('field.purpose')}
          value={value.purpose}
          error={at(`${below}/purpose`)}
          options={Object.entries(labels.purpose)}
          onValue={(purpose) => change({ purpose })}
        />
      </div>
      <div className="field-row">
        <DayField
          label={t('field.startsOn')}
          value={value.startsOn}
          error={at(`${below}/startsOn`)}
          onValue={(startsOn) => change({ startsOn })}
        />
        <DayField
          label={t('field.plannedEnd')}
          optional={isOpenEnded(value.stage)}
          value={value.plannedEnd}
          error={at(`${below}/plannedEnd`)}
          onValue={(plannedEnd) => change({ plannedEnd })}
        />
      </div>
      <div className="field-row">
        <TextField
          label={t('field.weeklyHours')}
          hint={t('hint.hours')}
          inputMode="decimal"
          value={value.hours}
          error={at(`${below}/weeklyHours`)}
          onValue={(hours) => change({ hours })}
        />
        <TextField
          label={t('field.jobFunction')}
          hint={t('hint.jobFunction')}
          value={value.jobFunction}
          error={at(`${below}/jobFunction`)}
          onValue={(jobFunction) => change({ jobFunction })}
        />
      </div>
    </>
  );
}
