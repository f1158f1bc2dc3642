import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { useDates } from '../dates/use-dates.js';
import { Empty, Fetched } from '../ui/states.js';

/** What the open placements ask of the workplace, and what of it the company was told. */
export function Considerations({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation('registers');
  const dates = useDates();
  const considerations = useQuery({
    queryKey: ['companies', companyId, 'considerations'],
    queryFn: () => answerOf(api.GET('/api/v1/companies/{id}/considerations', { params: { path: { id: companyId } } })),
  });
  return (
    <section aria-labelledby="company-considerations">
      <h2 id="company-considerations">{t('considerations')}</h2>
      <p className="muted">{t('considerationsText')}</p>
      <Fetched query={considerations}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              <p>{t('noConsiderations')}</p>
            </Empty>
          ) : (
            <ul className="row-list">
              {items.map(({ placementId, citizen, considerations: ofCase }) => (
                <li key={placementId}>
                  <Link to={`/placements/${placementId}`}>{citizen.name ?? t('erasedName')}</Link>
                  <ul className="plain-list">
                    {ofCase.map(({ text, tellCompany, agreedWithCitizenOn: day }, index) => (
                      <li key={index}>
                        {text}{' '}
                        <span className={tellCompany ? 'pill pill-ok' : 'pill'}>
                          {tellCompany ? t('told') : t('notTold')}
                        </span>{' '}
                        {day !== undefined && <span className="muted">{t('agreedOn', { day: dates.day(day) })}</span>}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </section>
  );
}
