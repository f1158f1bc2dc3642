import { lazy } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { CallbackPage } from './auth/callback-page.js';
import { SignInPage } from './auth/sign-in-page.js';
import { useSession } from './auth/use-session.js';
import { Layout } from './layout/layout.js';
import { NotFound } from './layout/not-found.js';

const MyDayScreen = lazy(async () => ({ default: (await import('./my-day/my-day.screen.js')).MyDayScreen }));

const AuditScreen = lazy(async () => ({ default: (await import('./audit/audit.screen.js')).AuditScreen }));
const AuditCaseScreen = lazy(async () => ({
  default: (await import('./audit/audit-case.screen.js')).AuditCaseScreen,
}));
const CitizenScreen = lazy(async () => ({ default: (await import('./citizen/citizen.screen.js')).CitizenScreen }));
const CompanyScreen = lazy(async () => ({ default: (await import('./company/company.screen.js')).CompanyScreen }));
const NewPlacementScreen = lazy(async () => ({
  default: (await import('./new-placement/new-placement.screen.js')).NewPlacementScreen,
}));
const PlacementScreen = lazy(async () => ({
  default: (await import('./placement/placement.screen.js')).PlacementScreen,
}));
const StartSheetScreen = lazy(async () => ({
  default: (await import('./placement/start-sheet.screen.js')).StartSheetScreen,
}));
const PlacementsScreen = lazy(async () => ({
  default: (await import('./search/placements.screen.js')).PlacementsScreen,
}));
const SearchScreen = lazy(async () => ({ default: (await import('./search/search.screen.js')).SearchScreen }));
const HandOverScreen = lazy(async () => ({
  default: (await import('./hand-over/hand-over.screen.js')).HandOverScreen,
}));
const HandOverRunScreen = lazy(async () => ({
  default: (await import('./hand-over/hand-over-run.screen.js')).HandOverRunScreen,
}));
const InboxScreen = lazy(async () => ({ default: (await import('./inbox/inbox.screen.js')).InboxScreen }));
const TeamScreen = lazy(async () => ({ default: (await import('./team/team.screen.js')).TeamScreen }));
const AccountScreen = lazy(async () => ({ default: (await import('./account/account.screen.js')).AccountScreen }));
const PolicyScreen = lazy(async () => ({ default: (await import('./policy/policy.screen.js')).PolicyScreen }));
const PolicyVersionScreen = lazy(async () => ({
  default: (await import('./policy/policy-version.screen.js')).PolicyVersionScreen,
}));
const PolicyDraftScreen = lazy(async () => ({
  default: (await import('./policy/policy-draft.screen.js')).PolicyDraftScreen,
}));

/** Only for whoever is signed in; the rest sign in first and come back to where they were going. */
function SignedIn() {
  const { session } = useSession();
  const { pathname, search } = useLocation();
  if (session === null) return <Navigate to="/sign-in" replace state={{ returnTo: pathname + search }} />;
  return <Layout />;
}

/** Every screen by its address. What is behind an address is fetched when one goes there. */
export function AllRoutes() {
  return (
    <Routes>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/auth/callback" element={<CallbackPage />} />
      <Route element={<SignedIn />}>
        <Route index element={<MyDayScreen />} />
        <Route path="/audit" element={<AuditScreen />} />
        <Route path="/audit/placements/:id" element={<AuditCaseScreen />} />
        <Route path="/citizens/:id" element={<CitizenScreen />} />
        <Route path="/companies/:id" element={<CompanyScreen />} />
        <Route path="/placements" element={<PlacementsScreen />} />
        <Route path="/placements/new" element={<NewPlacementScreen />} />
        <Route path="/placements/:id" element={<PlacementScreen />} />
        <Route path="/placements/:id/sheet/:reader" element={<StartSheetScreen />} />
        <Route path="/search" element={<SearchScreen />} />
        <Route path="/team/hand-over" element={<HandOverScreen />} />
        <Route path="/team/hand-over/:id" element={<HandOverRunScreen />} />
        <Route path="/inbox" element={<InboxScreen />} />
        <Route path="/team" element={<TeamScreen />} />
        <Route path="/account" element={<AccountScreen />} />
        <Route path="/policy" element={<PolicyScreen />} />
        <Route path="/policy/:version" element={<PolicyVersionScreen />} />
        <Route path="/policy/draft" element={<PolicyDraftScreen />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
