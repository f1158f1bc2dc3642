import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import type { RegisterField, RegisterValues } from './register-form.js';

/** A CPR number as people write it: "010190-1234". What is masked stays as it came. */
export const writtenCpr = (cpr: string): string => (/^\d{10}$/.test(cpr) ? `${cpr.slice(0, 6)}-${cpr.slice(6)}` : cpr);

/** What is recorded of a citizen. */
export function useCitizenFields(): readonly RegisterField[] {
  const { t } = useTranslation('registers');
  return [
    { name: 'name', label: t('name'), required: true },
    { name: 'cpr', label: t('cpr'), hint: t('cprHint'), inputMode: 'numeric' },
    { name: 'phone', label: t('phone'), type: 'tel' },
    { name: 'email', label: t('email'), type: 'email' },
    { name: 'address', label: t('address') },
  ];
}

/** A citizen's data as they stand in the form. */
export const citizenValues = ({ name, cpr, phone, email, address }: Schemas['Citizen']): RegisterValues => ({
  name: name ?? '',
  cpr: writtenCpr(cpr ?? ''),
  phone: phone ?? '',
  email: email ?? '',
  address: address ?? '',
});
