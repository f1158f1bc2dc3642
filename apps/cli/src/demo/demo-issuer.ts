import { join } from 'node:path';
import { type DemoPerson, keptIssuerKeys, type RunningIssuer, startIssuer } from '@holdfast/engines';
import { createPool } from '@holdfast/event-store';
import { createRegisterQueries } from '@holdfast/registers';
import type { Pool } from 'pg';
import { DEMO_TENANT } from '../environment.js';

/** The public client that the web app is, as the API names it when nothing else is said (AUTH_CLIENT_ID). */
export const WEB_CLIENT = 'holdfast-web';
/** Whom tokens are for, as the API and the command line have it when nothing else is said (AUTH_AUDIENCE). */
export const AUDIENCE = 'holdfast';
/** More than a demo has. */
const MOST_PEOPLE = 200;

/** How the demo's issuer is started. */
export interface DemoIssuerOptions {
  /** HOLDFAST_MODE of the API beside it; it does not start in production. */
  readonly mode: string;
  /** A free port of the loopback. */
  readonly port: number;
  /** Where the API answers and serves the web app. */
  readonly apiUrl: string;
  /** Its keys are kept here, so that who is signed in stays so when the demo is started again. */
  readonly folder: string;
  /** The application role's address: the staff are read from the record. */
  readonly databaseUrl: string;
}

/**
 * Starts the issuer of the demo: it signs in the staff on record, under the names they are linked to.
 * @throws EngineError in production, and when it cannot listen
 */
export async function startDemoIssuer(options: DemoIssuerOptions): Promise<RunningIssuer> {
  const { mode, port, apiUrl, folder, databaseUrl } = options;
  const pool = createPool({ connectionString: databaseUrl, max: 1, applicationName: 'holdfast-issuer' });
  try {
    const running = await startIssuer({
      ...{ mode, host: '127.0.0.1', port, issuer: `http://127.0.0.1:${port}` },
      ...{ clientId: WEB_CLIENT, audience: AUDIENCE, tenant: DEMO_TENANT },
      // A person may write either into the browser.
      origins: [apiUrl, apiUrl.replace('127.0.0.1', 'localhost')],
      people: () => peopleOf(pool),
      keys: await keptIssuerKeys(join(folder, 'issuer.json')),
    });
    return { ...running, stop: () => running.stop().finally(() => pool.end()) };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function peopleOf(pool: Pool): Promise<readonly DemoPerson[]> {
  const { staff } = createRegisterQueries({ pool });
  const [{ items }, teams] = await Promise.all([
    staff.list(DEMO_TENANT, {}, { limit: MOST_PEOPLE }),
    staff.teams(DEMO_TENANT),
  ]);
  return items.map(({ staffId, subject, name, roles, teamId }) => ({
    subject: subject ?? staffId,
    name,
    roles,
    team: teams.find((team) => team.teamId === teamId)?.name ?? null,
  }));
}
