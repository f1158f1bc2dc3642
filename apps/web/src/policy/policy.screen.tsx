import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useMe } from '../api/me.js';
import { useDates } from '../dates/use-dates.js';
import { useNames } from '../team/use-staff.js';
import { PageTitle } from '../ui/page-title.js';
import { Fetched } from '../ui/states.js';
import { useCurrentPolicy, usePolicies } from './use-current-policy.js';

/** Every published version, the latest first. */
export function PolicyScreen() {
  const { t } = useTranslation(['policy', 'common']);
  const { data: me } = useMe();
  const dates = useDates();
  const nameOf = useNames();
  const policies = usePolicies();
  const current = useCurrentPolicy();
  return (
    <>
      <PageTitle title={t('common:nav.policy')}>
        {hasRole(me, 'manager') && current !== undefined && (
          <Link to={`/policy/draft?from=${current}`}>{t('draft')}</Link>
        )}
      </PageTitle>
      <h2>{t('versions')}</h2>
      <Fetched query={policies}>
        {(items) => (
          <ul className="row-list">
            {items.map(({ version, title, validFrom, publishedAt, publishedBy, because, warnings }) => (
              <li key={version}>
                <Link to={`/policy/${version}`}>{title}</Link> <span className="muted">{version}</span>{' '}
                {version === current && <span className="pill pill-ok">{t('current')}</span>}
                <div className="muted">
                  {t('validFrom', { day: dates.day(validFrom) })} ·{' '}
                  {t('published', {
                    when: dates.instant(publishedAt),
                    name: publishedBy === null ? t('setUp') : nameOf(publishedBy),
                  })}
                  {because !== null && ` · ${because}`}
                </div>
                {warnings.map(({ code, day }) => (
                  <div key={code} className="tone tone-amber">
                    {t('calendarEnds', { day: dates.day(day) })}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        )}
      </Fetched>
    </>
  );
}
