import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { useLabels } from '../i18n/use-labels.js';
import { LastContact } from '../registers/last-contact.js';
import { findCitizens, findCompanies, usePlacementsOf } from '../registers/queries.js';
import { Button } from '../ui/button.js';
import { Combobox } from '../ui/combobox.js';
import type { MessageAt } from '../ui/command-form.js';
import { SelectField } from '../ui/field.js';
import { chosenContact, chosenUnit, type FormValues } from './form-values.js';

/** What can be registered without leaving the form, with what was typed. */
export type Registering = { readonly kind: 'citizen' | 'company' | 'contact'; readonly typed: string };

/** Which citizen, at which company, and whom one talks to there. */
export function WhoFields({
  values,
  company,
  at,
  onChange,
  onRegister,
}: {
  readonly values: FormValues;
  readonly company: Schemas['CompanyWithContacts'] | undefined;
  readonly at: MessageAt;
  readonly onChange: (change: Partial<FormValues>) => void;
  readonly onRegister: (what: Registering) => void;
}) {
  const { t } = useTranslation('newPlacement');
  const contacts = (company?.contacts ?? []).map(
    ({ contactId, name, title }) => [contactId, [name, title].filter(Boolean).join(', ')] as const,
  );
  const units = (company?.productionUnits ?? []).map(
    ({ number, name }) => [number, [number, name].filter(Boolean).join(' ')] as const,
  );
  return (
    <>
      <Combobox
        name="citizens"
        label={t('citizen')}
        hint={values.citizen === null ? t('citizenHint') : undefined}
        error={at('/citizenId')}
        warning={<CitizenWarning citizenId={values.citizen?.id ?? null} />}
        search={findCitizens}
        chosen={values.citizen}
        onChosen={(citizen) => onChange({ citizen })}
        autoFocus={values.citizen === null}
        create={{
          text: (typed) => t('createCitizen', { typed }),
          run: (typed) => onRegister({ kind: 'citizen', typed }),
        }}
      />
      <Combobox
        name="companies"
        label={t('company')}
        hint={values.company === null ? t('companyHint') : <LastContact companyId={values.company.id} />}
        error={at('/companyId')}
        warning={<CompanyWarning companyId={values.company?.id ?? null} sizeBand={company?.sizeBand ?? null} />}
        search={findCompanies}
        chosen={values.company}
        onChosen={(chosen) => onChange({ company: chosen, contactId: null, productionUnit: null })}
        create={{
          text: (typed) => t('createCompany', { typed }),
          run: (typed) => onRegister({ kind: 'company', typed }),
        }}
      />
      {company !== undefined && (
        <div className="field-row">
          {contacts.length > 0 ? (
            <SelectField
              label={t('contact')}
              optional
              options={contacts}
              error={at('/companyContactId')}
              value={chosenContact(values, company)}
              onValue={(contactId) => onChange({ contactId })}
            />
          ) : (
            <div className="form-group">
              <p>{t('noContacts')}</p>
              <Button onClick={() => onRegister({ kind: 'contact', typed: '' })}>{t('addContact')}</Button>
            </div>
          )}
          {units.length > 1 && (
            <SelectField
              label={t('unit')}
              optional
              options={units}
              error={at('/productionUnit')}
              value={chosenUnit(values, company)}
              onValue={(productionUnit) => onChange({ productionUnit })}
            />
          )}
        </div>
      )}
    </>
  );
}

/** Open placements that the citizen has already. */
function CitizenWarning({ citizenId }: { readonly citizenId: string | null }) {
  const { t } = useTranslation('newPlacement');
  const labels = useLabels();
  const { data = [] } = usePlacementsOf('citizen', citizenId);
  const open = data.filter(({ stage }) => stage !== 'closed');
  if (open.length === 0) return null;
  return (
    <>
      {t('citizenHas')}{' '}
      {open.map(({ id, stage, company }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={`/placements/${id}`}>
            {t('caseAt', { stage: labels.stage[stage], company: company.name ?? company.id })}
          </Link>
        </span>
      ))}
    </>
  );
}

/** How much the company carries already: a soft warning, and the ratio is to be looked at. */
function CompanyWarning({
  companyId,
  sizeBand,
}: {
  readonly companyId: string | null;
  readonly sizeBand: string | null;
}) {
  const { t } = useTranslation('newPlacement');
  const { data = [] } = usePlacementsOf('company', companyId);
  const count = data.filter(({ stage }) => stage === 'internship' || stage === 'wage-subsidy').length;
  if (count === 0) return null;
  return (
    <>
      {t('inUse', { count })} {sizeBand !== null && t('employees', { band: sizeBand })}
    </>
  );
}
