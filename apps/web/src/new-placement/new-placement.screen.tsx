import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { hasRole, useMe } from '../api/me.js';
import { today } from '../dates/days.js';
import { writtenCpr } from '../registers/citizen-fields.js';
import { useCitizen, useCompany } from '../registers/queries.js';
import { useWorkingStaff } from '../team/use-staff.js';
import { Notice } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Fetched, Loading } from '../ui/states.js';
import { say } from '../ui/toasts.js';
import { emptyForm, type FormValues } from './form-values.js';
import { usePlanPolicy } from './plan-policy.js';
import { PlacementForm } from './placement-form.js';

/** Begins a placement; `?citizen=` and `?company=` are chosen already. */
export function NewPlacementScreen() {
  const { t } = useTranslation('newPlacement');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const day = today();
  const [citizenId, companyId] = [params.get('citizen'), params.get('company')];
  const me = useMe();
  const policy = usePlanPolicy(day);
  const colleagues = useWorkingStaff(day);
  const citizen = useCitizen(citizenId);
  const company = useCompany(companyId);
  const waits = (citizenId !== null && citizen.isPending) || (companyId !== null && company.isPending);
  const prefilled: Partial<FormValues> = {
    ...(citizen.data?.erasedAt === null && {
      citizen: {
        id: citizen.data.citizenId,
        text: citizen.data.name ?? '',
        ...(citizen.data.cpr !== null && { beside: writtenCpr(citizen.data.cpr) }),
      },
    }),
    ...(company.data !== undefined && {
      company: { id: company.data.companyId, text: company.data.name, beside: `CVR ${company.data.cvr}` },
    }),
  };
  return (
    <>
      <PageTitle title={t('title')} />
      <Fetched query={me}>
        {(who) =>
          !hasRole(who, 'consultant', 'caseworker', 'team-lead') ? (
            <Notice>
              <p>{t('mayNot')}</p>
            </Notice>
          ) : (
            <Fetched query={policy}>
              {(rules) => (
                <Fetched query={colleagues}>
                  {(people) =>
                    waits ? (
                      <Loading />
                    ) : (
                      <PlacementForm
                        key={`${citizenId ?? ''} ${companyId ?? ''}`}
                        draftName={['new-placement', citizenId, companyId].filter(Boolean).join('.')}
                        initial={{ ...emptyForm(rules, who.staffId, day), ...prefilled }}
                        policy={rules}
                        colleagues={people}
                        onDone={(id) => {
                          say(t('saved'));
                          void navigate(`/placements/${id}`);
                        }}
                      />
                    )
                  }
                </Fetched>
              )}
            </Fetched>
          )
        }
      </Fetched>
    </>
  );
}
