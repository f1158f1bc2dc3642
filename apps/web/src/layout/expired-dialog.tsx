import { useTranslation } from 'react-i18next';
import { useNavigate, useLocation } from 'react-router';
import { end } from '../auth/session.js';
import { leaveForIssuer, readSignIn } from '../auth/sign-in.js';
import { useSession } from '../auth/use-session.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';

/** The session has run out in the middle of something: the screen stays, what was typed is kept, and one signs in again. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const { expired } = useSession();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  if (!expired) return null;
  const again = async () => {
    const signIn = await readSignIn();
    if (signIn.issuer !== null) return leaveForIssuer(signIn, pathname + search);
    end();
    return navigate('/sign-in', { state: { returnTo: pathname + search } });
  };
  return (
    <Dialog title={t('expired.title')} onClose={() => undefined}>
      <p>{t('expired.text')}</p>
      <Button kind="primary" onClick={() => void again()}>
        {t('expired.button')}
      </Button>
    </Dialog>
  );
}
