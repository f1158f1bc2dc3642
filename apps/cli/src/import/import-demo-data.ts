import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEventStore, createdId } from '@holdfast/event-store';
import { createRegisters, ensureTenant } from '@holdfast/registers';
import { IMPORT_KINDS, type ImportKind, importText } from './import.command.js';
import type { ImportContext } from './import-context.js';
import type { ImportReport } from './report.js';

/** The Monday around which demo-data/placements.csv is written (tools/demo-data/generate.mjs). */
export const DEMO_ANCHOR = '2026-11-23';
/** The manager of the demo municipality: acts for whoever leaves without team lead or manager. */
const ACTING_OWNER = 'lone-k';

/**
 * Sets the demo municipality up and imports its four files from a folder (demo-data). A second run changes nothing. Processes
 * are started afterwards (`rehydrate`).
 * @throws ImportRefusedError, StoreUnavailableError
 */
export async function importDemoData(
  context: ImportContext,
  folder: string,
): Promise<Readonly<Record<ImportKind, ImportReport>>> {
  const { tenant, now, appPool } = context;
  const registers = createRegisters({ store: createEventStore(appPool), pool: appPool });
  const settings = { name: 'Fjordby Kommune', fallbackMailbox: 'virksomhed@fjordby.example' };
  await ensureTenant(registers, { tenant, now, settings });
  const reports: Partial<Record<ImportKind, ImportReport>> = {};
  for (const kind of IMPORT_KINDS) {
    const text = await readFile(join(folder, `${kind}.csv`), 'utf8');
    reports[kind] = await importText(context, kind, text, kind === 'placements' ? DEMO_ANCHOR : undefined);
  }
  const commandId = createdId(tenant, 'tenant', 'demo acting owner');
  const meta = { tenant, now, actor: { kind: 'system' }, commandId, bodyHmac: null } as const;
  await registers.settings({ type: 'change-tenant-settings', changes: { actingOwnerId: ACTING_OWNER } }, meta);
  return reports as Record<ImportKind, ImportReport>;
}
