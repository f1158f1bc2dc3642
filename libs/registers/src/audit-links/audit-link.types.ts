import type { Day, Instant } from '@holdfast/domain';

/** Longest time a link is good for, in days. */
export const LONGEST_LINK_DAYS = 30;

/** What a link shows: the audit view of one case, or of all cases of one citizen. */
export interface AuditLinkScope {
  readonly kind: 'case' | 'citizen';
  readonly id: string;
}

/** What was looked at through a link. */
export const AUDIT_LINK_VIEWS = ['page', 'pdf'] as const;
/** See `AUDIT_LINK_VIEWS`. */
export type AuditLinkView = (typeof AUDIT_LINK_VIEWS)[number];

/** Payloads of a link's events. Of its token only a hash is kept. */
export interface AuditLinkEventData {
  'audit-link-opened': {
    readonly linkId: string;
    readonly scope: AuditLinkScope;
    /** What it is for, e.g. the reference of an audit. Nobody's name. */
    readonly purpose: string;
    readonly tokenHash: string;
    /** Good to the end of this day in Denmark. */
    readonly until: Day;
    readonly expiresAt: Instant;
  };
  'audit-link-used': { readonly view: AuditLinkView };
  'audit-link-revoked': Readonly<Record<string, never>>;
}

/** An event of a link's stream. */
export type AuditLinkEvent = {
  [T in keyof AuditLinkEventData]: { readonly type: T; readonly data: AuditLinkEventData[T] };
}[keyof AuditLinkEventData];

/** The fold of a link's stream. */
export interface AuditLinkState extends Omit<AuditLinkEventData['audit-link-opened'], 'until'> {
  readonly revoked: boolean;
  readonly uses: number;
}

/** What can be done to a link. `use-audit-link` is the system's: whoever has the link is nobody of ours. */
export type AuditLinkCommand =
  | {
      readonly type: 'open-audit-link';
      readonly linkId: string;
      readonly scope: AuditLinkScope;
      readonly purpose: string;
      readonly tokenHash: string;
      readonly until: Day;
    }
  | { readonly type: 'use-audit-link'; readonly linkId: string; readonly view: AuditLinkView }
  | { readonly type: 'revoke-audit-link'; readonly linkId: string };
