import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { PageTitle } from '../ui/page-title.js';
import { Failed } from '../ui/states.js';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('states.notFound')} />
      <Failed error={problemOf(404, null)} />
    </>
  );
}
