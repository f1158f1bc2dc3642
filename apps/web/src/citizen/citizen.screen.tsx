import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';
import { dayOf } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { CaseTimeline } from '../registers/case-timeline.js';
import { citizenValues, useCitizenFields, writtenCpr } from '../registers/citizen-fields.js';
import { Facts, mailLink, phoneLink } from '../registers/facts.js';
import { PlacementTable } from '../registers/placement-table.js';
import { useCitizen, usePlacementsOf } from '../registers/queries.js';
import { RegisterEntryDialog } from '../registers/register-entry-dialog.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Fetched, FetchedScreen } from '../ui/states.js';
import { CertificateDialog } from './certificate-dialog.js';

/** A citizen: who they are, all their placements, and what happened in them. */
export function CitizenScreen() {
  const { id = '' } = useParams();
  return <FetchedScreen query={useCitizen(id)}>{(citizen) => <Shown key={id} citizen={citizen} />}</FetchedScreen>;
}

function Shown({ citizen }: { readonly citizen: Schemas['Citizen'] }) {
  const { t } = useTranslation('registers');
  const { data: me } = useMe();
  const placements = usePlacementsOf('citizen', citizen.citizenId);
  const isErased = citizen.erasedAt !== null;
  const name = citizen.name ?? t('erasedName');
  return (
    <div className="register">
      <PageTitle title={isErased ? t('erasedName') : name}>
        {hasRole(me, 'manager', 'auditor') && (
          <Link to={`/audit?citizen=${citizen.citizenId}`}>{t('reads.title', { ns: 'audit' })}</Link>
        )}
        {!isErased && hasRole(me, 'consultant', 'caseworker', 'team-lead') && (
          <Link className="button button-primary" to={`/placements/new?citizen=${citizen.citizenId}`}>
            {t('newPlacement')}
          </Link>
        )}
        {!isErased && hasRole(me, 'consultant', 'caseworker', 'team-lead', 'admin') && (
          <CorrectButton citizen={citizen} name={name} />
        )}
      </PageTitle>
      {citizen.erasedAt === null ? <Data citizen={citizen} /> : <Erased citizen={citizen} at={citizen.erasedAt} />}
      <section aria-labelledby="citizen-placements">
        <h2 id="citizen-placements">{t('placements')}</h2>
        <Fetched query={placements}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty>
                <p>{t('noPlacements')}</p>
              </Empty>
            ) : (
              <PlacementTable placements={rows} names="company" />
            )
          }
        </Fetched>
      </section>
      <CaseTimeline
        kind="citizens"
        id={citizen.citizenId}
        placements={(placements.data ?? []).map(({ id, company }) => [id, company.name ?? id] as const)}
      />
    </div>
  );
}

function Data({ citizen }: { readonly citizen: Schemas['Citizen'] }) {
  const { t } = useTranslation('registers');
  const { cpr, phone, email, address, hold } = citizen;
  const dates = useDates();
  const reason = hold === null ? '' : t(`holdReason.${hold.reason}`);
  return (
    <section aria-labelledby="citizen-data">
      <h2 id="citizen-data">{t('data')}</h2>
      {hold !== null && (
        <Notice tone="warning">
          <p>
            {hold.until === null ? t('hold', { reason }) : t('holdUntil', { reason, day: dates.day(hold.until) })}
            {hold.note !== null && ` ${hold.note}`}
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          [t('cpr'), cpr === null ? null : writtenCpr(cpr)],
          [t('phone'), phoneLink(phone)],
          [t('email'), mailLink(email)],
          [t('address'), address],
        ]}
      />
    </section>
  );
}

function CorrectButton({ citizen, name }: { readonly citizen: Schemas['Citizen']; readonly name: string }) {
  const { t } = useTranslation('registers');
  const fields = useCitizenFields();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('correct')}</Button>
      {open && (
        <RegisterEntryDialog
          title={t('correctTitle', { name })}
          path={`/api/v1/citizens/${citizen.citizenId}/correct`}
          fields={fields}
          initial={citizenValues(citizen)}
          version={citizen.version}
          said={() => t('corrected')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Erased({ citizen, at }: { readonly citizen: Schemas['Citizen']; readonly at: string }) {
  const { t } = useTranslation('registers');
  const { data: me } = useMe();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Notice tone="warning" title={t('erased', { day: dates.day(dayOf(at)) })}>
        <p>{t('erasedText')}</p>
        {hasRole(me, 'manager', 'auditor', 'admin') && (
          <Button onClick={() => setOpen(true)}>{t('certificate')}</Button>
        )}
      </Notice>
      {open && <CertificateDialog citizenId={citizen.citizenId} onClose={() => setOpen(false)} />}
    </>
  );
}
