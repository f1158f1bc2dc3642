import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';
import { CaseTimeline } from '../registers/case-timeline.js';
import { companyValues, useCompanyFields } from '../registers/company-fields.js';
import { Facts } from '../registers/facts.js';
import { LastContact } from '../registers/last-contact.js';
import { PlacementTable } from '../registers/placement-table.js';
import { useCompany, usePlacementsOf } from '../registers/queries.js';
import { RegisterEntryDialog } from '../registers/register-entry-dialog.js';
import { Button } from '../ui/button.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Fetched, FetchedScreen } from '../ui/states.js';
import { Considerations } from './considerations.js';
import { Contacts } from './contacts.js';

type Company = Schemas['CompanyWithContacts'];

/** A company: whom one talks to, who talks to them, and what goes on there. */
export function CompanyScreen() {
  const { id = '' } = useParams();
  return <FetchedScreen query={useCompany(id)}>{(company) => <Shown key={id} company={company} />}</FetchedScreen>;
}

function Shown({ company }: { readonly company: Company }) {
  const { t } = useTranslation('registers');
  const { data: me } = useMe();
  const mayReadCases = hasRole(me, 'consultant', 'caseworker', 'team-lead', 'manager', 'auditor');
  const mayChange = hasRole(me, 'consultant', 'caseworker', 'team-lead', 'admin');
  const placements = usePlacementsOf('company', mayReadCases ? company.companyId : null);
  return (
    <div className="register">
      <PageTitle title={company.name}>
        {hasRole(me, 'consultant', 'caseworker', 'team-lead') && (
          <Link className="button button-primary" to={`/placements/new?company=${company.companyId}`}>
            {t('newPlacement')}
          </Link>
        )}
        {mayChange && <CorrectButton company={company} />}
      </PageTitle>
      <div className="columns">
        <div>
          <Contacts company={company} mayChange={mayChange} />
          {mayReadCases && <Considerations companyId={company.companyId} />}
        </div>
        <Data company={company} placements={placements.data} />
      </div>
      {mayReadCases && (
        <>
          <section aria-labelledby="company-placements">
            <h2 id="company-placements">{t('placements')}</h2>
            <Fetched query={placements}>
              {(rows) =>
                rows.length === 0 ? (
                  <Empty>
                    <p>{t('noPlacements')}</p>
                  </Empty>
                ) : (
                  <PlacementTable placements={rows} names="citizen" />
                )
              }
            </Fetched>
          </section>
          <CaseTimeline
            kind="companies"
            id={company.companyId}
            placements={(placements.data ?? []).map(
              ({ id, citizen }) => [id, citizen.name ?? t('erasedName')] as const,
            )}
          />
        </>
      )}
    </div>
  );
}

function Data({
  company,
  placements,
}: {
  readonly company: Company;
  readonly placements: Schemas['PlacementPage']['items'] | undefined;
}) {
  const { t } = useTranslation('registers');
  const { cvr, trade, sizeBand, address, postalCode, city, productionUnits } = company;
  const cases = new Map<string, number>();
  for (const { owner, stage } of placements ?? [])
    if (stage !== 'closed') cases.set(owner.name ?? owner.id, (cases.get(owner.name ?? owner.id) ?? 0) + 1);
  const owners =
    cases.size === 0
      ? t('noOurContact')
      : [...cases]
          .sort(([, one], [, other]) => other - one)
          .map(([name, count]) => t('contactCases', { name, count }))
          .join(', ');
  const place = [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <section aria-labelledby="company-data">
      <h2 id="company-data">{t('data')}</h2>
      <Facts
        facts={[
          [t('cvr'), cvr],
          [t('trade'), trade],
          [t('size'), sizeBand === null ? null : t('employees', { band: sizeBand })],
          [t('address'), place],
          [t('units'), productionUnits.map(({ number, name }) => [number, name].filter(Boolean).join(' ')).join(', ')],
          ...(placements === undefined
            ? []
            : ([
                [t('ourContact'), owners],
                [t('lastContact'), <LastContact key="last" companyId={company.companyId} />],
              ] as const)),
        ]}
      />
    </section>
  );
}

function CorrectButton({ company }: { readonly company: Company }) {
  const { t } = useTranslation('registers');
  const fields = useCompanyFields();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('correct')}</Button>
      {open && (
        <RegisterEntryDialog
          title={t('correctTitle', { name: company.name })}
          path={`/api/v1/companies/${company.companyId}/correct`}
          fields={fields}
          initial={companyValues(company)}
          version={company.version}
          said={() => t('corrected')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
