import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { hasRole, useMe } from '../api/me.js';
import { Button } from '../ui/button.js';
import { Combobox } from '../ui/combobox.js';
import { PageTitle } from '../ui/page-title.js';
import { Fetched } from '../ui/states.js';
import { AuditLinks } from './audit-links.js';
import { ChainState } from './chain-state.js';
import { DownloadButton } from './download-button.js';
import { findCases, useRecordCheck } from './queries.js';
import { ReadLog } from './read-log.js';

/** Where an audit begins: at a case, or with the record as a whole. */
export function AuditScreen() {
  const { t } = useTranslation('audit');
  const { data: me } = useMe();
  const goTo = useNavigate();
  return (
    <div className="audit">
      <PageTitle title={t('title')} />
      <section aria-labelledby="audit-case">
        <h2 id="audit-case">{t('aCase')}</h2>
        <div className="audit-form">
          <Combobox
            name="cases"
            label={t('findCase')}
            hint={t('findCaseHint')}
            search={findCases}
            chosen={null}
            onChosen={(found) => found !== null && void goTo(`/audit/placements/${found.id}`)}
          />
        </div>
      </section>
      {hasRole(me, 'manager', 'auditor') && <Everything />}
    </div>
  );
}

function Everything() {
  const { t } = useTranslation('audit');
  return (
    <>
      <section aria-labelledby="audit-chain">
        <h2 id="audit-chain">{t('chain.title')}</h2>
        <Chain />
      </section>
      <section aria-labelledby="audit-links">
        <h2 id="audit-links">{t('link.list')}</h2>
        <AuditLinks empty={t('link.noneAtAll')} />
      </section>
      <section aria-labelledby="audit-bundle">
        <h2 id="audit-bundle">{t('file.everything')}</h2>
        <p>{t('file.everythingText')}</p>
        <DownloadButton path="/api/v1/audit/export?tenant=true" text={t('file.fetchBundle')} />
      </section>
      <section aria-labelledby="audit-reads">
        <h2 id="audit-reads">{t('reads.title')}</h2>
        <ReadLog />
      </section>
    </>
  );
}

/** Checking everything takes its time: it is done when one asks for it again, not by itself. */
function Chain() {
  const { t } = useTranslation('audit');
  const check = useRecordCheck();
  const [again, setAgain] = useState(false);
  const run = async () => {
    setAgain(true);
    await check.refetch();
    setAgain(false);
  };
  return (
    <Fetched query={check}>
      {(record) => (
        <>
          <ChainState record={record} />
          <Button className="no-print" aria-disabled={again} onClick={() => !again && void run()}>
            {again ? t('chain.checking') : t('chain.again')}
          </Button>
        </>
      )}
    </Fetched>
  );
}
