import { assertNever } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { checkActive } from '../shared/active-person.js';
import { changed, existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import type { TeamFacts } from '../teams/team.stream.js';
import type { SettingsCommand, SettingsEvent, SettingsState, TenantSettings } from './settings.types.js';

/** A tenant has one stream of settings; the tenant itself is in the key. */
export const SETTINGS_ID = 'settings';

function decide(command: SettingsCommand, state: SettingsState | null, facts: TeamFacts): readonly SettingsEvent[] {
  switch (command.type) {
    case 'set-up-tenant': {
      refuseExisting(state, 'tenant');
      const settings: TenantSettings = { actingOwnerId: null, ...command.settings };
      if (settings.actingOwnerId !== null) {
        checkActive(facts.staff, settings.actingOwnerId, facts.today, '/actingOwnerId');
      }
      return [{ type: 'tenant-set-up', data: { settings } }];
    }
    case 'change-tenant-settings': {
      const changes = changed(existing(state, 'tenant'), command.changes);
      if (typeof changes.actingOwnerId === 'string') {
        checkActive(facts.staff, changes.actingOwnerId, facts.today, '/actingOwnerId');
      }
      return Object.keys(changes).length === 0 ? [] : [{ type: 'tenant-settings-changed', data: { changes } }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(state: SettingsState | null, event: SettingsEvent): SettingsState {
  switch (event.type) {
    case 'tenant-set-up':
      return event.data.settings;
    case 'tenant-settings-changed':
      return { ...existing(state, 'tenant'), ...event.data.changes };
    default:
      return assertNever(event);
  }
}

function rows(_: SettingsCommand, state: SettingsState, __: readonly SettingsEvent[], meta: RowMeta): RowBatch {
  return {
    register_settings: [
      {
        part: 'main',
        name: state.name,
        acting_owner_id: state.actingOwnerId,
        fallback_mailbox: state.fallbackMailbox,
        version: meta.version,
      },
    ],
  };
}

/** A tenant's settings: one stream. */
export const settingsStream: RegisterStream<SettingsCommand, SettingsState, SettingsEvent, TeamFacts> = {
  streamType: 'tenant',
  touchesRegisters: true,
  streamIdOf: () => SETTINGS_ID,
  decide,
  evolve,
  rows,
};
