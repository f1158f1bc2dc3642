import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { hoursText } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';
import { checkStage, StageFields, stageOf, type StageValue } from './stage-fields.js';

const EMPTY: StageValue = { stage: '', purpose: '', startsOn: '', plannedEnd: '', hours: '', jobFunction: '' };
/** As many rungs as a plan takes. */
const MOST = 12;

/** What is planned from now on, rung by rung. */
export function ChangePlanForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const before = of.placement.plan.map((stage) => ({
    ...stage,
    plannedEnd: stage.plannedEnd ?? '',
    hours: hoursText(stage.weeklyHours),
  }));
  return (
    <ShortForm<'change-plan', { plan: readonly StageValue[] }>
      of={of}
      command="change-plan"
      initial={{ plan: before.length === 0 ? [EMPTY] : before }}
      fields={['/plan']}
      check={({ plan }) =>
        Object.fromEntries(plan.flatMap((stage, index) => Object.entries(checkStage(stage, `/plan/${index}`))))
      }
      body={({ plan }) => ({ plan: plan.map(stageOf) })}
    >
      {({ value: { plan }, change, at }) => (
        <>
          {plan.map((stage, index) => (
            <fieldset key={index} className="command-part">
              <legend>{t('part.stage', { number: index + 1 })}</legend>
              <StageFields
                value={stage}
                below={`/plan/${index}`}
                at={at}
                change={(next) =>
                  change({ plan: plan.map((one, place) => (place === index ? { ...one, ...next } : one)) })
                }
              />
              {plan.length > 1 && (
                <Button kind="tertiary" onClick={() => change({ plan: plan.filter((_, place) => place !== index) })}>
                  {t('removeStage', { number: index + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          {plan.length < MOST && <Button onClick={() => change({ plan: [...plan, EMPTY] })}>{t('addStage')}</Button>}
        </>
      )}
    </ShortForm>
  );
}
