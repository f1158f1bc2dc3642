import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import { SelectField } from '../ui/field.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Fetched, Loading } from '../ui/states.js';
import { AbsenceCalendar } from './absence-calendar.js';
import { AbsenceDialog } from './absence-dialog.js';
import { PeopleTable } from './people-table.js';
import { useSayRate } from './say-rate.js';
import { useLeads, useStaff, useTeams } from './use-staff.js';

/** A team: what lies with whom, what is late, who is away. A manager and an auditor choose which. */
export function TeamScreen() {
  const { t } = useTranslation('team');
  const { data: me } = useMe();
  const teams = useTeams();
  const leads = useLeads();
  const [params, setParams] = useSearchParams();
  const choosesTeam = hasRole(me, 'manager', 'auditor');
  const own = me?.teamId ?? teams.data?.[0]?.teamId;
  const teamId = choosesTeam ? (params.get('team') ?? own) : (me?.teamId ?? undefined);
  return (
    <>
      <PageTitle title={t('title')}>
        {leads({ teamId: teamId ?? null }) && <Link to="/team/hand-over">{t('handOver')}</Link>}
      </PageTitle>
      {choosesTeam && (
        <div className="narrow">
          <SelectField
            label={t('choose')}
            value={teamId ?? ''}
            options={(teams.data ?? []).map((team) => [team.teamId, team.name])}
            onValue={(team) => setParams({ team }, { replace: true })}
          />
        </div>
      )}
      {me === undefined || (choosesTeam && teams.data === undefined) ? (
        <Loading />
      ) : teamId === undefined ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <TeamView key={teamId} teamId={teamId} leads={leads({ teamId })} />
      )}
    </>
  );
}

function TeamView({ teamId, leads }: { readonly teamId: string; readonly leads: boolean }) {
  const { t } = useTranslation('team');
  const staff = useStaff();
  const sayRate = useSayRate();
  const [absent, setAbsent] = useState<string | null>(null);
  const overview = useQuery({
    queryKey: ['team', teamId],
    queryFn: () => answerOf(api.GET('/api/v1/teams/{id}/overview', { params: { path: { id: teamId } } })),
  });
  const people = staff.data ?? [];
  const person = people.find(({ staffId }) => staffId === absent);
  return (
    <Fetched query={overview}>
      {(team) => (
        <>
          <section className="team-part">
            <h2>{team.name}</h2>
            <p className="muted">{t('peopleText')}</p>
            <PeopleTable overview={team} people={people} leads={leads} onAbsence={setAbsent} />
            <p className="muted">{t('onTimeHow', { value: sayRate(team.followUps) })}</p>
          </section>
          <Reports overview={team} />
          <Acting overview={team} leads={leads} />
          <section className="team-part">
            <h2>{t('calendar')}</h2>
            <AbsenceCalendar teamId={teamId} today={team.day} />
          </section>
          {person !== undefined && (
            <AbsenceDialog person={person} colleagues={people} onClose={() => setAbsent(null)} />
          )}
        </>
      )}
    </Fetched>
  );
}

type Overview = Schemas['TeamOverview'];

/** What companies and citizens reported and nobody has answered. */
function Reports({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation('team');
  const labels = useLabels();
  const dates = useDates(overview.day);
  return (
    <section className="team-part">
      <h2>{t('reports')}</h2>
      {overview.unansweredReports.length === 0 ? (
        <p className="muted">{t('noReports')}</p>
      ) : (
        <ul className="row-list">
          {overview.unansweredReports.map((report) => {
            const { placementId, obligationId, kind, citizen, company, owedBy, dueOn, lateBy } = report;
            const caseName = t('caseAt', { citizen: citizen.name ?? t('erased'), company: company.name ?? '' });
            const day = dates.day(dueOn);
            return (
              <li key={`${placementId} ${obligationId}`}>
                <Link to={`/placements/${placementId}`}>
                  {t('report', { kind: labels.obligation[kind], caseName, name: owedBy.name ?? owedBy.id, day })}
                </Link>{' '}
                {lateBy !== null && lateBy > 0 && (
                  <span className="tone tone-overdue">{t('lateBy', { count: lateBy })}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** In whose hands the placements of leavers are. */
function Acting({ overview, leads }: { readonly overview: Overview; readonly leads: boolean }) {
  const { t } = useTranslation('team');
  if (overview.actingOwners.length === 0) return null;
  return (
    <section className="team-part">
      <h2>{t('acting')}</h2>
      <ul className="row-list">
        {overview.actingOwners.map(({ leaver, acting, placements }) => (
          <li key={`${leaver.id} ${acting?.id ?? ''}`}>
            {t('actingOne', {
              count: placements,
              leaver: leaver.name ?? leaver.id,
              acting: acting === null ? t('nobody') : (acting.name ?? acting.id),
            })}{' '}
            {leads && <Link to={`/team/hand-over?from=${leaver.id}`}>{t('handOverThem')}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
