/** A tenant's own settings: who catches what nobody else does. */
export interface TenantSettings {
  /** What the municipality calls itself. */
  readonly name: string;
  /** Acts as owner when a leaver has neither team lead nor manager. */
  readonly actingOwnerId: string | null;
  /** The mailbox of last resort. An address of the tenant, not of a person. */
  readonly fallbackMailbox: string;
}

/** Payloads of the events of a tenant's settings. */
export interface SettingsEventData {
  'tenant-set-up': { readonly settings: TenantSettings };
  'tenant-settings-changed': { readonly changes: Partial<TenantSettings> };
}

/** An event of a tenant's settings. */
export type SettingsEvent = {
  [T in keyof SettingsEventData]: { readonly type: T; readonly data: SettingsEventData[T] };
}[keyof SettingsEventData];

/** The fold of a tenant's settings. */
export type SettingsState = TenantSettings;

/** What can be done to a tenant's settings. The acting owner must work here. */
export type SettingsCommand =
  | {
      readonly type: 'set-up-tenant';
      readonly settings: Partial<TenantSettings> & Pick<TenantSettings, 'name' | 'fallbackMailbox'>;
    }
  | { readonly type: 'change-tenant-settings'; readonly changes: Partial<TenantSettings> };
