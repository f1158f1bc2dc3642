import { DEMO_ANCHOR, type ImportContext, importText, rowsRefused } from '@holdfast/cli';
import { createEventStore } from '@holdfast/event-store';
import { createRegisters, ensureTenant } from '@holdfast/registers';
import { demoFile } from '../bench/house/settings.js';

/** Sets a municipality up and imports so many open cases of every stage: the demo's, over and over, as they stand today. */
export async function importOpenCases(context: ImportContext, count: number): Promise<void> {
  const { appPool: pool, tenant, now } = context;
  const settings = { name: 'Fjordby', fallbackMailbox: `jobcenter@${tenant}.example` };
  await ensureTenant(createRegisters({ store: createEventStore(pool), pool }), { tenant, now, settings });
  for (const kind of ['staff', 'companies', 'citizens'] as const) {
    await importWhole(context, kind, await demoFile(kind));
  }
  const [head = '', ...rows] = (await demoFile('placements')).trim().split('\n');
  const open = rows.filter((row) => !row.includes(';closed;'));
  const many = Array.from({ length: count }, (_, n) => {
    const columns = (open[n % open.length] ?? '').split(';').slice(1);
    return [`r-${n}`, ...columns].join(';');
  });
  await importWhole(context, 'placements', [head, ...many].join('\n'));
}

async function importWhole(
  context: ImportContext,
  kind: Parameters<typeof importText>[1],
  text: string,
): Promise<void> {
  const refused = rowsRefused(await importText(context, kind, text, kind === 'placements' ? DEMO_ANCHOR : undefined));
  if (refused > 0) throw new Error(`${refused} ${kind} were refused.`);
}
