import { hasRole, type Me } from '../api/me.js';

/** Where one can go from everywhere. */
export interface NavigationItem {
  readonly to: string;
  readonly text: 'nav.myDay';
}

/** What somebody can use, by their roles. */
export function navigationFor(me: Me | undefined): readonly NavigationItem[] {
  return hasRole(me, 'consultant', 'caseworker', 'team-lead', 'manager', 'auditor')
    ? [{ to: '/', text: 'nav.myDay' }]
    : [];
}
