import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/use-dates.js';
import { Empty } from '../../ui/states.js';
import type { PartOf } from '../case-of.js';

/** What the workplace must respect; what the company knows of it, apart. */
export function Considerations({ placement, today }: PartOf) {
  const { t } = useTranslation('placement');
  const dates = useDates(today);
  const parts = [
    ['tell', placement.considerations.filter(({ tellCompany }) => tellCompany)],
    ['keep', placement.considerations.filter(({ tellCompany }) => !tellCompany)],
  ] as const;
  return (
    <section className="card" aria-labelledby="considerations">
      <h2 id="considerations">{t('considerations.title')}</h2>
      {placement.considerations.length === 0 && (
        <Empty>
          <p>{t('considerations.none')}</p>
        </Empty>
      )}
      {parts
        .filter(([, all]) => all.length > 0)
        .map(([part, all]) => (
          <div key={part} className={`case-${part}`}>
            <h3>{t(`considerations.${part}`)}</h3>
            <ul>
              {all.map(({ text, agreedWithCitizenOn }, index) => (
                <li key={index}>
                  {text ?? t('considerations.gone')}
                  {agreedWithCitizenOn !== undefined && (
                    <span className="muted">
                      {' '}
                      ({t('considerations.agreedOn', { day: dates.day(agreedWithCitizenOn) })})
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
