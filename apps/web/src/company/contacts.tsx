import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { contactValues, useContactFields } from '../registers/company-fields.js';
import { mailLink, phoneLink } from '../registers/facts.js';
import { RegisterEntryDialog } from '../registers/register-entry-dialog.js';
import { Button } from '../ui/button.js';
import { Empty } from '../ui/states.js';

type Company = Schemas['CompanyWithContacts'];

/** The people at a company: whom one calls, and the forms that add and correct them. */
export function Contacts({ company, mayChange }: { readonly company: Company; readonly mayChange: boolean }) {
  const { t } = useTranslation('registers');
  const fields = useContactFields();
  const [open, setOpen] = useState<Company['contacts'][number] | 'new' | null>(null);
  const path = `/api/v1/companies/${company.companyId}/contacts`;
  return (
    <section aria-labelledby="company-contacts">
      <h2 id="company-contacts">{t('contacts')}</h2>
      {company.contacts.length === 0 && (
        <Empty>
          <p>{t('noContacts')}</p>
        </Empty>
      )}
      <ul className="row-list">
        {company.contacts.map((contact) => {
          const { contactId, name, title, phone, email } = contact;
          return (
            <li key={contactId} className="contact">
              <span>
                <strong>{name}</strong> {title !== null && <span className="muted">{title}</span>}
              </span>
              {phoneLink(phone)}
              {mailLink(email)}
              {mayChange && (
                <Button kind="tertiary" onClick={() => setOpen(contact)}>
                  {t('correctContact', { name: name ?? contactId })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && <Button onClick={() => setOpen('new')}>{t('addContact')}</Button>}
      {open === 'new' && (
        <RegisterEntryDialog
          title={t('addContact')}
          path={path}
          fields={fields}
          said={({ name = '' }) => t('contactAdded', { name })}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'new' && (
        <RegisterEntryDialog
          title={t('correctContact', { name: open.name ?? open.contactId })}
          path={`${path}/${open.contactId}/correct`}
          fields={fields}
          initial={contactValues(open)}
          version={company.version}
          said={() => t('corrected')}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
