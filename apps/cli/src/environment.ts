import type { CliConfig, DemoConfig } from '@holdfast/config';
import { CliError, EXIT } from './cli-error.js';
import type { Output } from './output/output.js';

/** What every command is given. */
export interface CliEnvironment {
  /** Parsed when first asked for, so that `--help` needs no configuration. @throws ConfigError */
  readonly config: () => CliConfig;
  /** The demo's own: it needs nothing. @throws ConfigError */
  readonly demoConfig: () => DemoConfig;
  readonly output: Output;
  /** The wall clock: RFC 3339 UTC with milliseconds. */
  readonly now: () => string;
  /** The command ends with this code instead of 0. */
  readonly exitWith: (code: number) => void;
}

/** The tenant of demo and test: a municipality that does not exist. */
export const DEMO_TENANT = 'fjordby';

/** A setting that this command cannot do without. @throws CliError naming it */
export function needed<K extends keyof CliConfig>(config: CliConfig, name: K): NonNullable<CliConfig[K]> {
  const value = config[name];
  if (value === undefined) throw new CliError(`This command needs ${name}. See .env.example.`, EXIT.usage);
  return value;
}

/** The tenant named; in demo and test the demo's. @throws CliError when none is named in production */
export function tenantOf(config: CliConfig, named: string | undefined): string {
  const tenant = named ?? (config.HOLDFAST_MODE === 'production' ? undefined : DEMO_TENANT);
  if (tenant === undefined) throw new CliError('Name the municipality with --tenant <id>.', EXIT.usage);
  if (!/^[a-z0-9-]{2,40}$/.test(tenant)) {
    throw new CliError('A tenant is 2 to 40 characters of a-z, 0-9 and -.', EXIT.usage);
  }
  return tenant;
}

/** The master key, and the one before it if there is one. @throws CliError when there is none */
export function masterKeysOf(config: CliConfig): { readonly masterKey: string; readonly previousMasterKey?: string } {
  const { HOLDFAST_MASTER_KEY_PREVIOUS: previousMasterKey } = config;
  return {
    masterKey: needed(config, 'HOLDFAST_MASTER_KEY'),
    ...(previousMasterKey !== undefined && { previousMasterKey }),
  };
}
