import type { DemoConfig } from '@holdfast/config';
import {
  createSupervisor,
  progressLine,
  type ProgressStream,
  type Supervisor,
  untilInterrupted,
} from '@holdfast/engines';
import { join } from 'node:path';
import { CliError, EXIT } from '../cli-error.js';
import type { Output } from '../output/output.js';
import { prepareRecord } from './demo-data.js';
import { startEngines } from './demo-engines.js';
import { type DemoFolder, lastingFolder, throwAwayFolder } from './demo-folder.js';
import { type DemoUser, greeting } from './demo-greeting.js';
import { startMailCatcher } from './demo-mail.js';
import { startPrograms } from './demo-programs.js';
import { checkCaseOne } from './walk/check-case-one.js';

/** How the demo is run. */
export interface DemoOptions {
  /** In a throw-away folder: live case 1, print its timeline, end. */
  readonly check: boolean;
  readonly mayDownload: boolean;
  readonly language: 'en' | 'da';
  readonly config: DemoConfig;
  readonly output: Output;
  /** The wall clock, RFC 3339 UTC. */
  readonly now: () => string;
  /** Where the progress is shown. */
  readonly stream: ProgressStream;
}

/**
 * Starts everything with the demo data. As a check it lives one case and ends; else it runs until Ctrl-C.
 * @throws EngineError, CliError, CheckFailedError
 */
export async function runDemo(options: DemoOptions): Promise<void> {
  const folder = await (options.check ? throwAwayFolder() : lastingFolder());
  const supervisor = createSupervisor();
  try {
    // Ctrl-C counts from the first moment: what has been started so far is stopped.
    const end = await Promise.race([live(options, folder, supervisor), untilInterrupted()]);
    if (options.check && end !== 'lived') throw new CliError('The check was broken off.', EXIT.failed);
  } finally {
    await supervisor.stopAll((name) => options.stream.write(`  stopping ${name}\n`));
    await folder.tidy();
  }
}

async function live(options: DemoOptions, folder: DemoFolder, supervisor: Supervisor): Promise<'lived'> {
  const { check: throwAway, config, mayDownload, now, output, stream } = options;
  const progress = progressLine(stream);
  const given = config.HOLDFAST_MASTER_KEY;
  const secrets = given === undefined ? folder.secrets : { ...folder.secrets, masterKey: given };
  const common = { config, supervisor, progress, throwAway };
  const engines = await startEngines({ ...common, folder: folder.path, mayDownload });
  const { placements } = await progress(
    'Record',
    (tell) => prepareRecord(engines, secrets.masterKey, now, tell),
    (record) => `holds ${record.placements} placements; ${record.started} processes started`,
  );
  const mailFolder = join(folder.path, 'mail');
  const smtpUrl = options.check ? null : supervisor.add(await startMailCatcher(mailFolder)).url;
  let shown = false;
  // What they say while they start is told only if they fail.
  const onLine = (program: string, line: string) => void (shown && stream.write(`[${program}] ${line}\n`));
  const started = { ...common, folder: folder.path, engines, secrets, smtpUrl, onLine };
  const { apiUrl, issuer, environment, ended } = await startPrograms(started);
  shown = true;
  if (options.check) {
    await checkCaseOne({ apiUrl, language: options.language, output, progress });
    return 'lived';
  }
  const environmentFile = await folder.writeEnvironment(environment);
  const temporal = { address: engines.temporalAddress, namespace: engines.namespace };
  const users = await readUsers(apiUrl);
  output.line(greeting({ apiUrl, issuer, users, placements, environmentFile, mailFolder, temporal }));
  throw new CliError(`The ${await ended} has ended by itself; what it said last stands above.`, EXIT.failed);
}

async function readUsers(apiUrl: string): Promise<readonly DemoUser[]> {
  const { items } = (await (await fetch(`${apiUrl}/dev/users`)).json()) as { items: readonly DemoUser[] };
  return items;
}
