import { relative } from 'node:path';
import { table } from './table.js';

/** A member of the demo's staff as `/dev/users` lists them. */
export interface DemoUser {
  readonly staffId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly teamId: string | null;
}

/** What a person is told when the demo is up. */
export interface Greeting {
  readonly apiUrl: string;
  readonly issuer: string;
  readonly users: readonly DemoUser[];
  readonly placements: number;
  /** The file with the settings, for the command line. */
  readonly environmentFile: string;
  /** Where the mail that is sent can be read. */
  readonly mailFolder: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
}

/** Everything one needs to look around. */
export function greeting(said: Greeting): string {
  const { apiUrl, issuer, users, placements, environmentFile, mailFolder, temporal } = said;
  const file = relative(process.cwd(), environmentFile) || environmentFile;
  const rows = users.map(({ staffId, name, roles, teamId }) => [staffId, name, roles.join(', '), teamId ?? '']);
  return `
Holdfast is running: Fjordby, a municipality that does not exist, with ${placements} placements.

  Sign in with a browser     ${apiUrl}/ - and choose who to be; nobody is asked for a password
  Who signs people in        ${issuer} (OpenID Connect: code and PKCE), client holdfast-web
  Every route, to try out    ${apiUrl}/docs
  Mail that is sent          ${relative(process.cwd(), mailFolder) || mailFolder}: a file each, none leaves this machine
  The processes              Temporal on ${temporal.address}, namespace ${temporal.namespace}

${table(['id', 'name', 'roles', 'team'], rows, '  ')}

Be one of them without a browser (tokens are good for twelve hours):

  TOKEN=$(node --env-file=${file} apps/cli/dist/main.js token --as anna-b)
  # or, without the command: curl -H 'Content-Type: application/json' -d '{"staffId":"anna-b"}' ${apiUrl}/dev/token
  curl -H "Authorization: Bearer $TOKEN" ${apiUrl}/api/v1/my-day

Ctrl-C stops everything; the next start finds it again.
`;
}
