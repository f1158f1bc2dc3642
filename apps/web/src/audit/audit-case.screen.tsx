import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';
import { addDays, today } from '../dates/days.js';
import { caseOf } from '../placement/use-case.js';
import { PageTitle } from '../ui/page-title.js';
import { FetchedScreen, Loading } from '../ui/states.js';
import { Tabs } from '../ui/tabs.js';
import { AuditLinks } from './audit-links.js';
import { ComparisonView } from './comparison.js';
import { ContactProofView } from './contact-proof.js';
import { Exports } from './exports.js';
import { OpenLinkForm } from './open-link-form.js';
import { wrongWith } from './period-form.js';
import type { Period } from './queries.js';

const TABS = ['compare', 'contact', 'files', 'links'] as const;
type Tab = (typeof TABS)[number];

/** So many days are looked at when nobody said which. */
const LOOKED_AT = 30;

/** One case before an auditor: two days compared, contact proven, files, links. */
export function AuditCaseScreen() {
  const { id = '' } = useParams();
  return (
    <FetchedScreen query={useQuery(caseOf(id))}>{(placement) => <Case key={id} placement={placement} />}</FetchedScreen>
  );
}

function Case({ placement }: { readonly placement: Schemas['Placement'] }) {
  const { t } = useTranslation('audit');
  const { t: tSearch } = useTranslation('search');
  const { data: me } = useMe();
  const { citizen, company, id } = placement;
  const name = tSearch('caseAt', {
    citizen: citizen.name ?? tSearch('erased'),
    company: company.name ?? company.id,
  });
  return (
    <div className="audit">
      <PageTitle title={t('titleOf', { name })}>
        <Link className="no-print" to={`/placements/${id}`}>
          {t('toCase')}
        </Link>
        <Link className="no-print" to="/audit">
          {t('anotherCase')}
        </Link>
      </PageTitle>
      {me === undefined ? (
        <Loading />
      ) : (
        <Parts placement={placement} tabs={hasRole(me, 'manager', 'auditor') ? TABS : ['contact']} />
      )}
    </div>
  );
}

/** The address carries the part and the days: it can be kept and passed on. */
function Parts({
  placement: { id, citizen },
  tabs,
}: {
  readonly placement: Schemas['Placement'];
  readonly tabs: readonly Tab[];
}) {
  const { t } = useTranslation('audit');
  const [params, setParams] = useSearchParams();
  const now = today();
  const current = tabs.find((tab) => tab === params.get('tab')) ?? tabs[0] ?? 'contact';
  const asked = { from: params.get('from') ?? '', to: params.get('to') ?? '' };
  const period =
    wrongWith(asked, now, current === 'compare') === null ? asked : { from: addDays(now, -LOOKED_AT), to: now };
  const change = (next: Partial<Period> & { readonly tab?: Tab }) =>
    setParams((before) => new URLSearchParams({ ...Object.fromEntries(before), ...next }), { replace: true });
  const of = {
    ...{ placementId: id, period },
    onPeriod: (next: Period) => change({ ...next }),
  };
  const parts: Readonly<Record<Tab, () => ReactNode>> = {
    compare: () => <ComparisonView {...of} />,
    contact: () => <ContactProofView {...of} />,
    files: () => <Exports placementId={id} />,
    links: () => (
      <>
        <h2>{t('link.openTitle')}</h2>
        <OpenLinkForm placementId={id} citizenId={citizen.id} />
        <h2>{t('link.ofCase')}</h2>
        <AuditLinks of={[id, citizen.id]} empty={t('link.none')} />
      </>
    ),
  };
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={tabs.map((tab) => [tab, t(`tabs.${tab}`)] as const)}
      current={current}
      onChange={(tab) => change({ tab })}
    >
      {parts[current]()}
    </Tabs>
  );
}
