import { z } from 'zod';

/**
 * Every environment variable of Holdfast, by app. Parsed once in each `main.ts`; nothing else reads the environment.
 * `.env.example` and docker-compose.yml are tested against these schemas.
 */

const url = (protocols: string[]) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    `must be an address starting with ${protocols.join(' or ')}`,
  );
const postgresUrl = url(['postgres:', 'postgresql:']);
const httpUrl = url(['http:', 'https:']);
const port = z.coerce.number().int().min(0).max(65_535);
const key32 = z
  .string()
  .refine(
    (value) => Buffer.from(value, 'base64').length === 32,
    'must be 32 bytes in base64 (openssl rand -base64 32)',
  );

/** What PKCS #8 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const ed25519Key = z.string().refine((value) => {
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === 48 && bytes.subarray(0, 16).equals(ED25519_PKCS8);
}, 'must be an Ed25519 key, PKCS #8 in base64 (openssl genpkey -algorithm ed25519 -outform DER | base64 -w0)');
const proof = {
  /** Signs checkpoints and exports: Ed25519, PKCS #8 in base64. Without it there are neither. */
  CHECKPOINT_KEY: ed25519Key.optional(),
};

const yesOrNo = (fallback: 'true' | 'false') =>
  z
    .enum(['true', 'false'])
    .default(fallback)
    .transform((value) => value === 'true');

const common = {
  /** `demo` and `test` add the dev routes and the cases' own clocks; `production` has neither. */
  HOLDFAST_MODE: z.enum(['production', 'demo', 'test']).default('production'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
};
const temporal = {
  TEMPORAL_ADDRESS: z.string().min(1).default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('holdfast'),
};
const database = {
  /** The application role: bound by row-level security, may not alter events. */
  DATABASE_URL: postgresUrl,
  DATABASE_POOL_MAX: z.coerce.number().int().min(1).max(200).default(10),
};

const outside = {
  /** Where people reach Holdfast with a browser: links in mail, the address of a calendar feed. */
  PUBLIC_URL: httpUrl.default('http://127.0.0.1:3000'),
  /** The secrets of webhooks are derived from it. Without it nobody can register a webhook and none is called. */
  WEBHOOK_KEY: key32.optional(),
  /** Webhooks may lead to the loopback and to private networks. For installations whose receivers are inside. */
  WEBHOOK_ALLOW_PRIVATE: yesOrNo('false'),
};

/** What the API reads of the environment. */
export const apiSchema = z.object({
  ...common,
  ...temporal,
  ...database,
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: port.default(3000),
  /** Largest request body, in KiB. */
  API_BODY_LIMIT_KIB: z.coerce.number().int().min(1).max(10_240).default(256),
  /** Requests a minute of one member of staff or one program, to one process of the API. 0: no limit. */
  API_RATE_PER_CALLER: z.coerce.number().int().min(0).max(1_000_000).default(1_200),
  /** Requests a minute without a good token from one address. 0: no limit. */
  API_RATE_PER_ADDRESS: z.coerce.number().int().min(0).max(1_000_000).default(600),
  /** The reverse proxies whose `X-Forwarded-For` is believed: addresses or networks, with commas. Without it nobody's is. */
  API_TRUSTED_PROXIES: z.string().optional(),
  ...outside,
  ...proof,
  /** Wraps the tenants' keys. Losing it loses every sealed text. */
  HOLDFAST_MASTER_KEY: key32,
  /** The one before it, until `holdfast tenant rewrap-key` has run: opens, and wraps nothing. */
  HOLDFAST_MASTER_KEY_PREVIOUS: key32.optional(),
  /** Access tokens: the issuer, who they are for, and where its keys are. Required in production. */
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().default('holdfast'),
  AUTH_JWKS_URL: httpUrl.optional(),
  /** As which client the web app signs people in: a public one, authorization code with PKCE. */
  AUTH_CLIENT_ID: z.string().min(1).default('holdfast-web'),
  /** What it asks the issuer for, with spaces between: `offline_access` is a refresh token. */
  AUTH_SCOPES: z.string().min(1).default('openid offline_access'),
  /** Signs dev tokens. Only in demo and test mode; refused in production. */
  DEV_TOKEN_SECRET: z.string().min(32).optional(),
});

/** What the worker reads of the environment. */
export const workerSchema = z.object({
  ...common,
  ...temporal,
  ...database,
  /** The relay's role: sees the outbox of every tenant and nothing else. */
  DATABASE_RELAY_URL: postgresUrl,
  WORKER_METRICS_PORT: port.default(9464),
  /** Alarms of the same minute are spread over so many seconds by a hash of the placement's id. */
  ALARM_SPREAD_SECONDS: z.coerce.number().int().min(0).max(900).default(120),
  RELAY_POLL_MS: z.coerce.number().int().min(50).max(60_000).default(1_000),
  /** In so many seconds a person gets a handful of mails at most, or one that lists what came together. */
  MAIL_BUNDLE_SECONDS: z.coerce.number().int().min(1).max(900).default(60),
  ...outside,
  ...proof,
  /** The mail server, `smtp://` or `smtps://`, with user and password if it wants them. Without it no mail is sent. */
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  /** The address that mail comes from: `Holdfast <holdfast@kommune.example>`. Required with SMTP_URL. */
  MAIL_FROM: z
    .string()
    .regex(/^([^<>@\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be an address, with or without a name')
    .optional(),
  /** The list of the day by mail, 07:30 on working days. */
  DIGEST: z.enum(['on', 'off']).default('on'),
});

/** What the `holdfast` command reads of the environment. */
export const cliSchema = z.object({
  ...common,
  ...temporal,
  ...database,
  ...proof,
  /** Owns the schema: migrations only. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  /** The import's role: may bypass row-level security, with the tenant fixed per run. */
  DATABASE_IMPORT_URL: postgresUrl.optional(),
  HOLDFAST_MASTER_KEY: key32.optional(),
  HOLDFAST_MASTER_KEY_PREVIOUS: key32.optional(),
  AUTH_AUDIENCE: z.string().default('holdfast'),
  DEV_TOKEN_SECRET: z.string().min(32).optional(),
});

/** The demo starts what it is not given an address of. */
export const demoSchema = z.object({
  /** Left out, it is a demo; with `production` it does not start: there anybody may be anybody. */
  HOLDFAST_MODE: common.HOLDFAST_MODE.unwrap().optional(),
  TEMPORAL_ADDRESS: z.string().min(1).optional(),
  TEMPORAL_NAMESPACE: temporal.TEMPORAL_NAMESPACE,
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_RELAY_URL: postgresUrl.optional(),
  DATABASE_IMPORT_URL: postgresUrl.optional(),
  HOLDFAST_MASTER_KEY: key32.optional(),
  /** Used when they are free. */
  API_PORT: port.default(3000),
  ISSUER_PORT: port.default(3001),
});

/** The environment does not fit the schema. The message names every variable and what it should be, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'CONFIG';
}

function parse<S extends z.ZodType>(schema: S, environment: NodeJS.ProcessEnv): z.infer<S> {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`The configuration is not complete:\n${lines.join('\n')}\nSee .env.example.`);
}

export type ApiConfig = z.infer<typeof apiSchema>;
export type WorkerConfig = z.infer<typeof workerSchema>;
export type CliConfig = z.infer<typeof cliSchema>;
export type DemoConfig = z.infer<typeof demoSchema>;

/** Reads the API's configuration. @throws ConfigError */
export function readApiConfig(environment: NodeJS.ProcessEnv): ApiConfig {
  const config = parse(apiSchema, environment);
  if (config.HOLDFAST_MODE === 'production') {
    if (config.DEV_TOKEN_SECRET !== undefined) throw new ConfigError('DEV_TOKEN_SECRET is refused in production.');
    if (config.AUTH_ISSUER === undefined || config.AUTH_JWKS_URL === undefined) {
      throw new ConfigError('AUTH_ISSUER and AUTH_JWKS_URL are required in production. See .env.example.');
    }
  } else if (config.DEV_TOKEN_SECRET === undefined) {
    throw new ConfigError('DEV_TOKEN_SECRET is required in demo and test mode. See .env.example.');
  }
  return config;
}

/** Reads the worker's configuration. @throws ConfigError */
export function readWorkerConfig(environment: NodeJS.ProcessEnv): WorkerConfig {
  const config = parse(workerSchema, environment);
  if (config.SMTP_URL !== undefined && config.MAIL_FROM === undefined) {
    throw new ConfigError('MAIL_FROM is required with SMTP_URL. See .env.example.');
  }
  return config;
}

/** Reads the command line's configuration; commands ask for the optional ones they need. @throws ConfigError */
export function readCliConfig(environment: NodeJS.ProcessEnv): CliConfig {
  return parse(cliSchema, environment);
}

/** Reads what the demo may be given. @throws ConfigError; in production always */
export function readDemoConfig(environment: NodeJS.ProcessEnv): DemoConfig {
  const config = parse(demoSchema, environment);
  if (config.HOLDFAST_MODE === 'production') {
    throw new ConfigError('The demo lets anybody be anybody: it does not start with HOLDFAST_MODE=production.');
  }
  return config;
}
