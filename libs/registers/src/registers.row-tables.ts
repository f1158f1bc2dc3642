import type { RowTable } from '@holdfast/event-store';

const versioned = ['version', 'registered_at', 'changed_at'] as const;
/** Written when the entry is made; a correction leaves it as it was. */
const keep = ['registered_at'] as const;

/** The registers' tables as the append writes them; the tenant is the append's own. */
export const registerRowTables: readonly RowTable[] = [
  {
    table: 'register_citizens',
    key: ['citizen_id'],
    columns: ['citizen_id', 'name', 'cpr', 'phone', 'email', 'address', 'hold', 'erased_at', ...versioned],
    keep,
  },
  {
    table: 'register_companies',
    key: ['company_id'],
    columns: [
      'company_id',
      'cvr',
      'name',
      'trade',
      'size_band',
      'address',
      'postal_code',
      'city',
      'production_units',
      ...versioned,
    ],
    keep,
  },
  {
    table: 'register_company_contacts',
    key: ['contact_id'],
    columns: ['contact_id', 'company_id', 'name', 'title', 'phone', 'email'],
  },
  {
    table: 'register_staff',
    key: ['staff_id'],
    columns: [
      'staff_id',
      'name',
      'email',
      'team_id',
      'roles',
      'working_days',
      'left_on',
      'absences',
      'preferences',
      'calendar_hash',
      'subject',
      ...versioned,
    ],
    keep,
  },
  {
    table: 'register_teams',
    key: ['team_id'],
    columns: ['team_id', 'name', 'lead_id', 'manager_id', ...versioned],
    keep,
  },
  {
    table: 'register_policies',
    key: ['policy_version'],
    columns: [
      'policy_version',
      'valid_from',
      'title',
      'document',
      'published_at',
      'published_by',
      'because',
      'adoption_started_at',
      'adoption_started_by',
    ],
    // Starting an adoption leaves what was published as it was.
    keep: ['published_at', 'published_by', 'because', 'adoption_started_at', 'adoption_started_by'],
  },
  {
    // One row a tenant.
    table: 'register_settings',
    key: ['part'],
    columns: ['part', 'name', 'acting_owner_id', 'fallback_mailbox', 'version'],
  },
  {
    table: 'register_webhooks',
    key: ['webhook_id'],
    columns: ['webhook_id', 'url', 'generation', 'removed', 'last_replay', ...versioned],
    keep,
  },
  {
    table: 'register_service_tokens',
    key: ['token_id'],
    columns: [
      'token_id',
      'name',
      'role',
      'expires_at',
      'token_hash',
      'issued_by',
      'revoked_at',
      'revoked_by',
      ...versioned,
    ],
    // Revoking leaves what was issued as it was.
    keep: ['registered_at', 'issued_by'],
  },
  {
    table: 'register_audit_links',
    key: ['link_id'],
    columns: [
      'link_id',
      'scope_kind',
      'scope_id',
      'purpose',
      'token_hash',
      'expires_at',
      'opened_by',
      'revoked',
      'revoked_by',
      'revoked_at',
      'uses',
      'last_used_at',
      ...versioned,
    ],
    keep: [...keep, 'opened_by', 'revoked_by', 'revoked_at', 'last_used_at'],
  },
  {
    table: 'search_tokens',
    key: ['subject_type', 'subject_id', 'purpose'],
    columns: ['subject_type', 'subject_id', 'purpose', 'tokens'],
  },
];
