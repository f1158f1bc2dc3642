import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Notice } from '../../ui/notice.js';
import { staffName, type PartOf } from '../case-of.js';

/** Who holds the case, and what stands over all of it: a pause, an offer, an end, a warning. */
export function CaseHead({ placement, today }: PartOf) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today);
  const { stage, owner, actingFor, secondPerson, details, main } = placement;
  const facts: readonly (readonly [string, string])[] = [
    [t('people.stage'), labels.stage[stage]],
    [t('people.owner'), actingFor === null ? staffName(owner) : t('people.acting', { name: staffName(owner) })],
    [t('people.secondPerson'), secondPerson === null ? t('people.noSecond') : staffName(secondPerson)],
    ...(details.mentor ? [[t('people.mentor'), details.mentor] as const] : []),
    ...(main === null ? [] : [[t('people.function'), main.jobFunction] as const]),
    ...(main === null ? [] : [[t('people.purpose'), labels.purpose[main.purpose]] as const]),
    ...(details.workTimes ? [[t('people.workTimes'), details.workTimes] as const] : []),
    ...(details.transport ? [[t('people.transport'), details.transport] as const] : []),
    ...(details.vitasCaseId ? [[t('people.vitas'), details.vitasCaseId] as const] : []),
  ];
  const { pause, offer, agreed, closedOn, outcome, endedEarly, warnings } = placement;
  const how = outcome !== null ? labels.outcome[outcome] : endedEarly !== null ? labels.earlyEnd[endedEarly] : '';
  return (
    <>
      <dl className="case-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {closedOn !== null && (
        <Notice>
          <p>{t('closed.on', { day: dates.day(closedOn), how })}</p>
        </Notice>
      )}
      {pause !== null && (
        <Notice tone="warning">
          <p>{t('pause', { from: dates.day(pause.from), until: dates.day(pause.until) })}</p>
        </Notice>
      )}
      {offer !== null && (
        <Notice>
          <p>
            {t('offer', {
              from: staffName(offer.from),
              to: staffName(offer.to),
              until: dates.instant(offer.expiresAt),
            })}
          </p>
        </Notice>
      )}
      {agreed !== null && (
        <Notice>
          <p>{t('agreed', { to: staffName(agreed.to), day: dates.day(agreed.effectiveOn) })}</p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <ul className="case-warnings">
          {warnings.map(({ code, day, law, stage: rung }) => (
            <li key={`${code}${rung ?? ''}`} className="field-warning">
              {t(`warning.${code}`, { day: day === null ? '' : dates.day(day), law: law?.reference ?? '' })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
