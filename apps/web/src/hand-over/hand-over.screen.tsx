import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useMe } from '../api/me.js';
import { today } from '../dates/days.js';
import { useLeads, useStaff, useTeams, worksHere, type StaffMember } from '../team/use-staff.js';
import { Moment } from '../ui/day.js';
import { SelectField } from '../ui/field.js';
import { PageTitle } from '../ui/page-title.js';
import { Empty, Fetched, Loading } from '../ui/states.js';
import { say } from '../ui/toasts.js';
import { HandOverForm } from './hand-over-form.js';
import { remember, useRecent } from './recent.js';
import { usePlacementsOf } from './use-placements-of.js';

/** Handing over many placements of one person at once. */
export function HandOverScreen() {
  const { t } = useTranslation('handOver');
  const [params, setParams] = useSearchParams();
  const { data: me } = useMe();
  const staff = useStaff();
  const leads = useLeads();
  const recent = useRecent(me?.staffId);
  return (
    <>
      <PageTitle title={t('title')} beside={<Link to="/team">{t('toTeam')}</Link>} />
      {recent.length > 0 && (
        <details className="card">
          <summary>{t('recent')}</summary>
          <ul className="row-list">
            {recent.map(({ id, startedAt }) => (
              <li key={id}>
                <Link to={`/team/hand-over/${id}`}>
                  <Moment at={startedAt} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Fetched query={staff}>
        {(people) => {
          const givers = people.filter(leads);
          const from = givers.find(({ staffId }) => staffId === params.get('from'));
          if (givers.length === 0) return <Empty>{t('nobody')}</Empty>;
          return (
            <>
              <div className="narrow">
                <SelectField
                  label={t('from')}
                  hint={t('fromHint')}
                  value={from?.staffId ?? ''}
                  options={givers.map((giver) => [giver.staffId, nameOf(giver, t)])}
                  onValue={(staffId) => setParams(staffId === '' ? {} : { from: staffId }, { replace: true })}
                />
              </div>
              {from === undefined ? (
                <Empty>{t('chooseFrom')}</Empty>
              ) : (
                <Giving key={from.staffId} from={from} people={people} />
              )}
            </>
          );
        }}
      </Fetched>
    </>
  );
}

const nameOf = (person: StaffMember, t: (key: 'left', values: { name: string }) => string): string =>
  worksHere(person, today()) ? person.name : t('left', { name: person.name });

/** The placements of one giver; of one who has left also those the team lead holds in their name. */
function Giving({ from, people }: { readonly from: StaffMember; readonly people: readonly StaffMember[] }) {
  const { t } = useTranslation('handOver');
  const navigate = useNavigate();
  const { data: me } = useMe();
  const teams = useTeams();
  const now = today();
  const team = teams.data?.find(({ teamId }) => teamId === from.teamId);
  const acting = worksHere(from, now) ? [] : [team?.leadId, team?.managerId].filter((id) => typeof id === 'string');
  const placements = usePlacementsOf(teams.data === undefined ? [] : [...new Set([from.staffId, ...acting])]);
  if (teams.data === undefined) return <Loading />;
  return (
    <Fetched query={placements}>
      {(all) => {
        const open = all.filter(
          ({ stage, owner, actingFor }) =>
            stage !== 'closed' && (owner.id === from.staffId || actingFor?.id === from.staffId),
        );
        if (open.length === 0) return <Empty>{t('noPlacements', { name: from.name })}</Empty>;
        return (
          <HandOverForm
            from={from}
            placements={open}
            people={people.filter((person) => person.staffId !== from.staffId && receives(person, now))}
            onStarted={(id) => {
              if (me !== undefined) remember(me.staffId, { id, startedAt: new Date().toISOString() });
              say(t('started'));
              void navigate(`/team/hand-over/${id}`);
            }}
          />
        );
      }}
    </Fetched>
  );
}

/** Whoever works here and holds cases. */
const receives = (person: StaffMember, day: string): boolean =>
  worksHere(person, day) && person.roles.some((role) => ['consultant', 'caseworker', 'team-lead'].includes(role));
