import { freePorts, newIssuerKeys, startIssuer, type DemoPerson, type IssuerKeys } from '@holdfast/engines';
import type { TestTenant } from '../holdfast/test-tenant.js';

/** The demo's real issuer, for a test. */
export interface TestIssuer {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly clientId: string;
  /** Where the web app is said to be served; nothing has to answer there. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** What a test may want to be different. */
export interface TestIssuerOptions {
  readonly audience?: string;
  readonly accessTokenSeconds?: number;
  readonly keys?: IssuerKeys;
  /** Default a free one. */
  readonly port?: number;
  /** Default the staff of the tenant, by their staff ids. */
  readonly people?: readonly DemoPerson[];
  readonly origin?: string;
}

/** Starts the issuer on the loopback with the staff of a test's tenant to choose from. */
export async function startTestIssuer(tenant: TestTenant, options: TestIssuerOptions = {}): Promise<TestIssuer> {
  const [free = 0] = await freePorts(1);
  const { port = free, audience = 'holdfast', keys = newIssuerKeys(), origin = 'http://127.0.0.1:3000' } = options;
  const staff = tenant.staff.map(({ staffId, name, roles, teamId = null }) => ({
    subject: staffId,
    name,
    roles,
    team: teamId,
  }));
  const people = options.people ?? staff;
  const clientId = 'holdfast-web';
  const running = await startIssuer({
    ...{ mode: 'test', host: '127.0.0.1', port, issuer: `http://127.0.0.1:${port}` },
    ...{ clientId, origins: [origin], audience, tenant: tenant.tenant, keys, people: () => Promise.resolve(people) },
    ...(options.accessTokenSeconds !== undefined && { accessTokenSeconds: options.accessTokenSeconds }),
  });
  return { ...running, clientId, origin };
}
