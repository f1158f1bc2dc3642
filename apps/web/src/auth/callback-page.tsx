import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Notice } from '../ui/notice.js';
import { comeBack } from './sign-in.js';

/** Where the issuer sends people back to. */
export function CallbackPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begun = useRef(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // A code is good for one exchange.
    if (begun.current) return;
    begun.current = true;
    comeBack(new URL(location.href)).then(
      (returnTo) => navigate(returnTo, { replace: true }),
      () => setFailed(true),
    );
  }, [navigate]);
  return (
    <main className="frame-main" id="content">
      <h1>{t('signIn.title')}</h1>
      {failed ? (
        <Notice tone="error" title={t('signIn.failed')}>
          <Link to="/sign-in">{t('signIn.button')}</Link>
        </Notice>
      ) : (
        <p role="status">{t('signIn.coming')}</p>
      )}
    </main>
  );
}
