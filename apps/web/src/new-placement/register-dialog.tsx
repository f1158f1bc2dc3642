import { useTranslation } from 'react-i18next';
import { useCitizenFields, writtenCpr } from '../registers/citizen-fields.js';
import { useCompanyFields, useContactFields } from '../registers/company-fields.js';
import { RegisterForm, type RegisterValues } from '../registers/register-form.js';
import type { Found } from '../ui/combobox.js';
import { Dialog } from '../ui/dialog.js';
import type { Registering } from './who-fields.js';

/** Registers whoever is not on record yet, in the middle of the form. */
export function RegisterDialog({
  what,
  companyId,
  onDone,
  onClose,
}: {
  readonly what: Registering;
  readonly companyId: string | null;
  readonly onDone: (found: Found) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('registers');
  const citizen = useCitizenFields();
  const company = useCompanyFields();
  const contact = useContactFields();
  const { path, fields, title, number } = {
    citizen: { path: '/api/v1/citizens', fields: citizen, title: t('registerCitizen'), number: 'cpr' },
    company: { path: '/api/v1/companies', fields: company, title: t('registerCompany'), number: 'cvr' },
    contact: {
      path: `/api/v1/companies/${companyId ?? ''}/contacts`,
      fields: contact,
      title: t('addContact'),
      number: 'phone',
    },
  }[what.kind];
  const isNumber = /^[\d\s-]+$/.test(what.typed);
  const initial = { [isNumber ? number : 'name']: what.typed };
  const done = (id: string | null, values: RegisterValues) =>
    onDone({ id: id ?? '', text: values['name']?.trim() ?? '', beside: besideOf(what.kind, values) });
  return (
    <Dialog title={title} onClose={onClose}>
      <RegisterForm path={path} fields={fields} initial={initial} submit={title} onDone={done} onCancel={onClose} />
    </Dialog>
  );
}

function besideOf(kind: Registering['kind'], values: RegisterValues): string | undefined {
  if (kind === 'citizen') return writtenCpr((values['cpr'] ?? '').replace(/\D/g, '')) || undefined;
  return kind === 'company' ? [`CVR ${values['cvr'] ?? ''}`, values['city']].filter(Boolean).join(' · ') : undefined;
}
