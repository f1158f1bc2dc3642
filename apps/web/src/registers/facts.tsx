import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What is on record, name by name; what is not on record is said so. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  const { t } = useTranslation('registers');
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null || value === '' ? <span className="muted">{t('nothing')}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A number one can call by pressing it; null when there is none. */
export const phoneLink = (phone: string | null): ReactNode =>
  phone === null ? null : <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>;

/** An address one can write to by pressing it; null when there is none. */
export const mailLink = (email: string | null): ReactNode =>
  email === null ? null : <a href={`mailto:${email}`}>{email}</a>;
