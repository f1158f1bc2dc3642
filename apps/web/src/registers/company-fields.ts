import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import type { RegisterField, RegisterValues } from './register-form.js';

type Company = Schemas['CompanyWithContacts'];

const SIZE_BANDS = ['1-9', '10-49', '50-249', '250+'] as const;

/** Production units as they are typed, one a line: the number, then the name if it has one. */
export const readUnits = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [number = '', ...name] = line.split(/\s+/);
      return { number, name: name.length === 0 ? null : name.join(' ') };
    });

/** What is recorded of a company. */
export function useCompanyFields(): readonly RegisterField[] {
  const { t } = useTranslation('registers');
  return [
    { name: 'name', label: t('companyName'), required: true },
    { name: 'cvr', label: t('cvr'), hint: t('cvrHint'), required: true, inputMode: 'numeric' },
    { name: 'trade', label: t('trade') },
    {
      name: 'sizeBand',
      label: t('size'),
      options: SIZE_BANDS.map((band) => [band, t('employees', { band })] as const),
    },
    { name: 'address', label: t('address') },
    { name: 'postalCode', label: t('postalCode'), inputMode: 'numeric' },
    { name: 'city', label: t('city') },
    { name: 'productionUnits', label: t('units'), hint: t('unitsHint'), type: 'lines', read: readUnits },
  ];
}

/** What is recorded of a person at a company. */
export function useContactFields(): readonly RegisterField[] {
  const { t } = useTranslation('registers');
  return [
    { name: 'name', label: t('name'), required: true },
    { name: 'title', label: t('jobTitle') },
    { name: 'phone', label: t('phone'), type: 'tel' },
    { name: 'email', label: t('email'), type: 'email' },
  ];
}

/** A company's data as they stand in the form. */
export const companyValues = (company: Company): RegisterValues => ({
  name: company.name,
  cvr: company.cvr,
  trade: company.trade ?? '',
  sizeBand: company.sizeBand ?? '',
  address: company.address ?? '',
  postalCode: company.postalCode ?? '',
  city: company.city ?? '',
  productionUnits: company.productionUnits.map(({ number, name }) => [number, name ?? ''].join(' ').trim()).join('\n'),
});

/** A contact's data as they stand in the form. */
export const contactValues = ({ name, title, phone, email }: Company['contacts'][number]): RegisterValues => ({
  name: name ?? '',
  title: title ?? '',
  phone: phone ?? '',
  email: email ?? '',
});
