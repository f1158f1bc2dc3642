import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Empty, Loading } from '../ui/states.js';
import { demoUsers, signInAs } from './demo-users.js';
import { leaveForIssuer, readSignIn } from './sign-in.js';
import { useSession } from './use-session.js';

/** Signing in: at the issuer, or, where a trial has none, as one of its people. */
export function SignInPage() {
  const { t } = useTranslation();
  const { session } = useSession();
  const state = useLocation().state as { returnTo?: string } | null;
  const returnTo = state?.returnTo ?? '/';
  const [failed, setFailed] = useState(false);
  const signIn = useQuery({ queryKey: ['sign-in'], queryFn: readSignIn, retry: 1 });
  if (session !== null) return <Navigate to={returnTo} replace />;
  return (
    <main className="frame-main" id="content">
      <h1>{t('signIn.title')}</h1>
      {failed && <Notice tone="error" title={t('signIn.failed')} />}
      {signIn.isError && (
        <Notice tone="error" title={t('signIn.unavailable')}>
          <Button onClick={() => void signIn.refetch()}>{t('retry')}</Button>
        </Notice>
      )}
      {signIn.isPending && <Loading />}
      {signIn.data !== undefined && signIn.data.issuer !== null && (
        <>
          <p>{t('signIn.lead')}</p>
          <Button
            kind="primary"
            onClick={() => void leaveForIssuer(signIn.data, returnTo).catch(() => setFailed(true))}
          >
            {t('signIn.button')}
          </Button>
        </>
      )}
      {signIn.data !== undefined && signIn.data.issuer === null && (
        <People onFailed={() => setFailed(true)} returnTo={returnTo} />
      )}
    </main>
  );
}

function People({ returnTo, onFailed }: { readonly returnTo: string; readonly onFailed: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const people = useQuery({ queryKey: ['demo-users'], queryFn: demoUsers, retry: 1 });
  if (people.isPending) return <Loading />;
  if (people.data === undefined || people.data.length === 0) return <Empty>{t('signIn.noUsers')}</Empty>;
  const become = (staffId: string) => signInAs(staffId).then(() => navigate(returnTo, { replace: true }), onFailed);
  return (
    <>
      <p>{t('signIn.demo')}</p>
      <h2>{t('signIn.asWhom')}</h2>
      <ul className="row-list">
        {people.data.map(({ staffId, name, roles, teamId }) => (
          <li key={staffId}>
            <Button onClick={() => void become(staffId)}>{name}</Button>{' '}
            <span className="muted">
              {roles.map((role) => t(`role.${role as 'consultant'}`)).join(', ')}
              {teamId !== null && ` · ${teamId}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
