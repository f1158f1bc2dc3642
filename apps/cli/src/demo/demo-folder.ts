import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the source tree, seen from `src/demo` and from `dist/demo` alike. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** What the demo keeps secret between two starts. */
export interface DemoSecrets {
  /** 32 bytes in base64: without it no sealed text of the demo opens again. */
  readonly masterKey: string;
  readonly devTokenSecret: string;
  /** 32 bytes in base64: the secrets of webhooks are derived from it. */
  readonly webhookKey: string;
  /** Signs checkpoints and exports: Ed25519, PKCS #8 in base64. */
  readonly checkpointKey: string;
}

/** The demo's own folder: data of both engines, secrets, and the settings of what runs now. */
export interface DemoFolder {
  readonly path: string;
  readonly secrets: DemoSecrets;
  /** Writes the settings of what runs now to a file for `node --env-file`; answers its path. */
  writeEnvironment(environment: Readonly<Record<string, string>>): Promise<string>;
  /** What must not stay when the demo ends: the settings; in a throw-away folder everything. */
  tidy(): Promise<void>;
}

/** `.holdfast` in the root of the project. */
export function lastingFolder(): Promise<DemoFolder> {
  return openFolder(join(projectRoot, '.holdfast'), false);
}

/** A folder that is gone afterwards. */
export async function throwAwayFolder(): Promise<DemoFolder> {
  const path = await mkdtemp(join(tmpdir(), 'holdfast-check-'));
  // The database server may run as another user, who must get through.
  await chmod(path, 0o755);
  return openFolder(path, true);
}

async function openFolder(path: string, throwAway: boolean): Promise<DemoFolder> {
  await mkdir(path, { recursive: true });
  const environmentFile = join(path, 'demo.env');
  let written = false;
  return {
    path,
    secrets: await keptSecrets(join(path, 'secrets.json')),
    async writeEnvironment(environment) {
      const lines = Object.entries(environment).map(([name, value]) => `${name}=${value}\n`);
      await writeFile(environmentFile, lines.join(''), { mode: 0o600 });
      written = true;
      return environmentFile;
    },
    async tidy() {
      // The settings may be those of another demo that runs on the folder and has kept this one from starting.
      if (throwAway || written) await rm(throwAway ? path : environmentFile, { recursive: true, force: true });
    },
  };
}

async function keptSecrets(file: string): Promise<DemoSecrets> {
  const kept = await readFile(file, 'utf8').catch(() => null);
  const before = kept === null ? {} : (JSON.parse(kept) as Partial<DemoSecrets>);
  const secrets: DemoSecrets = {
    masterKey: randomBytes(32).toString('base64'),
    devTokenSecret: randomBytes(32).toString('base64url'),
    webhookKey: randomBytes(32).toString('base64'),
    checkpointKey: generateKeyPairSync('ed25519')
      .privateKey.export({ format: 'der', type: 'pkcs8' })
      .toString('base64'),
    // What an earlier version kept stays; what it did not know yet is added.
    ...before,
  };
  const whole = Object.keys(secrets).every((name) => name in before);
  if (!whole) await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
