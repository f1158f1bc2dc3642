import { useTranslation } from 'react-i18next';
import { hasRole, useMe } from '../../api/me.js';
import { addDays } from '../../dates/days.js';
import { Check } from '../../ui/choices.js';
import { BecauseFields, becauseOf, NO_REASON, type BecauseValue } from './because-fields.js';
import { hoursText } from './checks.js';
import type { Case, CommandOf, Rung } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';
import { checkStage, RUNGS, StageFields, stageOf, type StageValue } from './stage-fields.js';

interface StartValue extends StageValue {
  readonly grantEnds: string;
  readonly beside: boolean;
  readonly back: BecauseValue;
  readonly deviation: BecauseValue;
}

const hasGrant = (stage: string): boolean => stage !== 'paid-hours' && stage !== '';

/** The rung the plan has next, or the one that is asked for, on the terms of the plan or of the running rung. */
function planned({ placement, today, on }: CommandOf): StartValue {
  const { main, plan } = placement;
  const next = plan.find(({ stage, startsOn }) =>
    on === undefined ? startsOn > (main?.startsOn ?? '') : stage === on,
  );
  const from = next ?? main ?? undefined;
  const ended = main?.plannedEnd ?? null;
  const afterwards = ended !== null && ended >= today ? addDays(ended, 1) : today;
  return {
    stage: on ?? next?.stage ?? '',
    purpose: from?.purpose ?? '',
    startsOn: next !== undefined && next.startsOn >= today ? next.startsOn : afterwards,
    plannedEnd: next?.plannedEnd ?? '',
    hours: from === undefined ? '' : hoursText(from.weeklyHours),
    jobFunction: from?.jobFunction ?? '',
    grantEnds: '',
    beside: false,
    back: NO_REASON,
    deviation: NO_REASON,
  };
}

/** Whether it goes back down the ladder. */
const isBack = ({ main, lastRung }: Case, stage: string): boolean => {
  const now = main?.stage ?? lastRung;
  return now !== null && stage !== '' && RUNGS.indexOf(stage as Rung) < RUNGS.indexOf(now);
};

/** A rung starts, now or ahead. */
export function StartStageForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const { data: me } = useMe();
  const { placement } = of;
  const mayDeviate = hasRole(me, 'team-lead', 'manager');
  return (
    <ShortForm<'start-stage', StartValue>
      of={of}
      command="start-stage"
      initial={planned(of)}
      fields={[
        ...['/stage', '/purpose', '/startsOn', '/plannedEnd', '/grantEnds', '/weeklyHours', '/jobFunction'],
        ...['/beside', '/backBecause', '/deviationBecause'],
      ]}
      check={(value) => ({
        ...checkStage(value),
        '/backBecause': isBack(placement, value.stage) && !value.beside && value.back.reason === '' ? 'reason' : null,
      })}
      body={(value) => ({
        ...stageOf(value),
        ...(value.grantEnds !== '' && hasGrant(value.stage) && { grantEnds: value.grantEnds }),
        ...(value.beside && value.stage === 'paid-hours' && { beside: true }),
        ...(isBack(placement, value.stage) && !value.beside && { backBecause: becauseOf(value.back) }),
        ...(value.deviation.reason !== '' && { deviationBecause: becauseOf(value.deviation) }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <StageFields {...{ value, change, at }} />
          {hasGrant(value.stage) && (
            <DayField
              label={t('field.grantEnds')}
              optional
              value={value.grantEnds}
              error={at('/grantEnds')}
              onValue={(grantEnds) => change({ grantEnds })}
            />
          )}
          {value.stage === 'paid-hours' && placement.main !== null && (
            <Check label={t('field.beside')} checked={value.beside} onChecked={(beside) => change({ beside })} />
          )}
          {isBack(placement, value.stage) && !value.beside && (
            <fieldset className="command-part">
              <legend>{t('part.back')}</legend>
              <BecauseFields
                of={of}
                list="start-stage:back"
                pointer="/backBecause"
                value={value.back}
                change={(next) => change({ back: { ...value.back, ...next } })}
                at={at}
              />
            </fieldset>
          )}
          {mayDeviate && (
            <details className="command-more" open={value.deviation.reason !== '' || at('/deviationBecause') !== null}>
              <summary>{t('part.deviation')}</summary>
              <p className="muted">{t('hint.deviation')}</p>
              <BecauseFields
                of={of}
                list="start-stage:deviation"
                pointer="/deviationBecause"
                optional
                value={value.deviation}
                change={(next) => change({ deviation: { ...value.deviation, ...next } })}
                at={at}
              />
            </details>
          )}
        </>
      )}
    </ShortForm>
  );
}
