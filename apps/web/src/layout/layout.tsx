import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useMe } from '../api/me.js';
import { signOut } from '../auth/sign-in.js';
import { changeLanguage } from '../i18n/i18n.js';
import { currentLanguage } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { useLive } from '../live/use-live.js';
import { SearchButton } from '../search/search-button.js';
import { Loading } from '../ui/states.js';
import { forgetDrafts } from '../ui/use-draft.js';
import { ExpiredDialog } from './expired-dialog.js';
import { navigationFor } from './navigation.js';
import { OutboxBar } from './outbox-bar.js';

/** How often it is asked whether there are new messages when nothing says so. Milliseconds. */
const EVERY = 60_000;

/** The frame of every screen: where one is, where one can go, who one is. */
export function Layout() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useLive(me?.staffId);
  const unread = useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => answerOf(api.GET('/api/v1/inbox', { params: { query: { unreadFirst: 'true', limit: 100 } } })),
    select: ({ items }) => items.filter(({ readAt }) => readAt === null).length,
    refetchInterval: EVERY,
  });
  return (
    <div className="frame">
      <a className="skipnav" href="#content">
        {t('skipToContent')}
      </a>
      <header className="frame-head">
        <div className="frame-bar">
          <NavLink className="frame-name" to="/">
            {t('appName')}
          </NavLink>
          <nav className="frame-nav" aria-label={t('nav.label')}>
            <ul>
              {navigationFor(me).map(({ to, text }) => (
                <li key={to}>
                  <NavLink to={to} end={to === '/' || to === '/placements'}>
                    {t(text)}
                    {to === '/inbox' && (unread.data ?? 0) > 0 && (
                      <span className="pill pill-action" aria-label={t('unread', { count: unread.data ?? 0 })}>
                        {unread.data}
                      </span>
                    )}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="frame-tools">
            <SearchButton />
            <NavLink to="/account" aria-label={`${t('account')}: ${me?.name ?? ''}`}>
              {me?.name}
            </NavLink>
            <Button
              kind="tertiary"
              lang={currentLanguage() === 'da' ? 'en' : 'da'}
              onClick={() => void changeLanguage(currentLanguage() === 'da' ? 'en' : 'da')}
            >
              {t('language')}
            </Button>
            <Button
              kind="tertiary"
              onClick={() => {
                forgetDrafts();
                void signOut();
              }}
            >
              {t('signOut')}
            </Button>
          </div>
        </div>
      </header>
      <main className="frame-main" id="content" tabIndex={-1}>
        <OutboxBar />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <ExpiredDialog />
    </div>
  );
}
