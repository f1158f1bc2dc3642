import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The database roles of Holdfast, and the superuser who provisions them. */
export const databaseRoles = ['holdfast_owner', 'holdfast_app', 'holdfast_relay', 'holdfast_import'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

export const superuser = 'postgres';

/** Passwords by role. They are generated, and live in one file that only its owner may read. */
export type Passwords = Readonly<Record<DatabaseRole | typeof superuser, string>>;

/** The passwords kept in `file`, or null when there is no such file. */
export async function readPasswords(file: string): Promise<Passwords | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Passwords;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Generates new passwords and keeps them in `file`, readable by its owner only. */
export async function writePasswords(file: string): Promise<Passwords> {
  const roles = [superuser, ...databaseRoles];
  const passwords = Object.fromEntries(roles.map((role) => [role, randomBytes(24).toString('base64url')]));
  await writeFile(file, JSON.stringify(passwords, null, 2), { mode: 0o600 });
  return passwords as Passwords;
}
