import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { hasRole, useMe } from '../api/me.js';
import { DataTable } from '../ui/data-table.js';
import { SelectField } from '../ui/field.js';
import { PageTitle } from '../ui/page-title.js';
import { Fetched } from '../ui/states.js';
import { Adoption } from './adoption.js';
import { DocumentView, type Document } from './document-view.js';
import { usePolicyWords } from './use-policy-words.js';
import { usePolicies } from './use-current-policy.js';

/** One version as a person reads it, what differs from another, and its adoption. */
export function PolicyVersionScreen() {
  const { t } = useTranslation('policy');
  const { version = '' } = useParams();
  const { data: me } = useMe();
  const policy = useQuery({
    queryKey: ['policy', version],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{version}', { params: { path: { version } } })),
  });
  return (
    <>
      <PageTitle title={policy.data?.title ?? version} beside={<Link to="/policy">{t('all')}</Link>}>
        {hasRole(me, 'manager') && <Link to={`/policy/draft?from=${version}`}>{t('draft')}</Link>}
      </PageTitle>
      <Fetched query={policy}>
        {({ document, adoptionStartedAt }) => (
          <>
            <Differences version={version} />
            {hasRole(me, 'manager', 'auditor', 'admin') && (
              <Adoption version={version} isStarted={adoptionStartedAt !== null} mayStart={hasRole(me, 'manager')} />
            )}
            <DocumentView document={document as unknown as Document} />
          </>
        )}
      </Fetched>
    </>
  );
}

const say = (value: unknown): string =>
  value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

/** What differs between this version and another. */
function Differences({ version }: { readonly version: string }) {
  const { t } = useTranslation('policy');
  const { data: policies } = usePolicies();
  const words = usePolicyWords();
  const [other, setOther] = useState('');
  const others = (policies ?? []).filter((one) => one.version !== version);
  const compared = useQuery({
    queryKey: ['policy', version, 'with', other],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/policies/{version}/compare', { params: { path: { version }, query: { with: other } } }),
      ),
    enabled: other !== '',
  });
  if (others.length === 0) return null;
  return (
    <section className="team-part">
      <div className="narrow">
        <SelectField
          label={t('compare')}
          optional
          value={other}
          options={others.map((one) => [one.version, `${one.title} (${one.version})`])}
          onValue={setOther}
        />
      </div>
      {other !== '' && (
        <Fetched query={compared}>
          {({ differences }) =>
            differences.length === 0 ? (
              <p>{t('same')}</p>
            ) : (
              <DataTable
                caption={t('differences')}
                rows={differences}
                keyOf={({ pointer }) => pointer}
                columns={[
                  { name: t('part'), cell: ({ pointer }) => words.nameOf(pointer.slice(1)) ?? <code>{pointer}</code> },
                  { name: t('before'), cell: ({ before }) => say(before) },
                  { name: t('after'), cell: ({ after }) => say(after) },
                ]}
              />
            )
          }
        </Fetched>
      )}
    </section>
  );
}
