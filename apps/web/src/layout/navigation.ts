import { hasRole, type Me } from '../api/me.js';
import type { common } from '../i18n/common.da.js';

/** Where one can go from everywhere. */
export interface NavigationItem {
  readonly to: string;
  readonly text: `nav.${Exclude<keyof typeof common.nav, 'label'>}`;
}

/** What somebody can use, by their roles. */
export function navigationFor(me: Me | undefined): readonly NavigationItem[] {
  const items: readonly (NavigationItem | false)[] = [
    hasRole(me, 'consultant', 'caseworker', 'team-lead', 'manager', 'auditor') && { to: '/', text: 'nav.myDay' },
    hasRole(me, 'consultant', 'caseworker', 'team-lead', 'manager', 'auditor') && {
      to: '/placements',
      text: 'nav.placements',
    },
    hasRole(me, 'consultant', 'caseworker', 'team-lead') && { to: '/placements/new', text: 'nav.newPlacement' },
    hasRole(me, 'consultant', 'caseworker', 'team-lead', 'manager', 'auditor') && { to: '/inbox', text: 'nav.inbox' },
    hasRole(me, 'consultant', 'caseworker', 'team-lead', 'manager', 'auditor') && { to: '/team', text: 'nav.team' },
    hasRole(me, 'team-lead', 'manager', 'auditor') && { to: '/audit', text: 'nav.audit' },
    hasRole(me, 'team-lead', 'manager', 'auditor', 'admin') && { to: '/policy', text: 'nav.policy' },
  ];
  return items.filter((item) => item !== false);
}
