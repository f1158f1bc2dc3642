import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, readApiConfig, readCliConfig, readDemoConfig, readWorkerConfig } from './environment.js';

const DATABASE_URL = 'postgres://holdfast_app:secret@127.0.0.1:5432/holdfast';
const HOLDFAST_MASTER_KEY = Buffer.alloc(32, 1).toString('base64');
const production = {
  DATABASE_URL,
  HOLDFAST_MASTER_KEY,
  AUTH_ISSUER: 'https://login.example',
  AUTH_JWKS_URL: 'https://login.example/keys',
};

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the environment', () => {
  it('is production with safe defaults when little is said', () => {
    expect(readApiConfig(production)).toMatchObject({
      HOLDFAST_MODE: 'production',
      API_HOST: '127.0.0.1',
      API_PORT: 3000,
    });
  });

  it('names every variable that is missing or wrong, and never its value', () => {
    const message = refusal(() =>
      readApiConfig({
        ...production,
        DATABASE_URL: 'mysql://root:hunter2@db',
        HOLDFAST_MASTER_KEY: 'short',
        API_PORT: '70000',
      }),
    );
    for (const name of ['DATABASE_URL', 'HOLDFAST_MASTER_KEY', 'API_PORT']) expect(message).toContain(name);
    expect(message).not.toMatch(/hunter2|short\b|70000/);
  });

  it('takes an empty variable for one that is not given', () => {
    expect(refusal(() => readWorkerConfig({ DATABASE_URL, DATABASE_RELAY_URL: '' }))).toContain('DATABASE_RELAY_URL');
    expect(readCliConfig({ DATABASE_URL, DATABASE_OWNER_URL: '' }).DATABASE_OWNER_URL).toBeUndefined();
  });

  it('refuses dev tokens in production, and a production without an issuer', () => {
    const secret = 'x'.repeat(32);
    expect(refusal(() => readApiConfig({ ...production, DEV_TOKEN_SECRET: secret }))).toContain(
      'refused in production',
    );
    expect(refusal(() => readApiConfig({ ...production, AUTH_JWKS_URL: '' }))).toContain('AUTH_JWKS_URL');
    expect(refusal(() => readApiConfig({ ...production, AUTH_ISSUER: undefined }))).toContain('AUTH_ISSUER');
  });

  it('is never a demo in production: there anybody may be anybody', () => {
    expect(refusal(() => readDemoConfig({ HOLDFAST_MODE: 'production' }))).toContain('HOLDFAST_MODE=production');
    expect(refusal(() => readDemoConfig({ HOLDFAST_MODE: 'prod' }))).toContain('HOLDFAST_MODE');
    expect(readDemoConfig({ HOLDFAST_MODE: 'demo' }).ISSUER_PORT).toBe(3001);
    expect(readDemoConfig({})).toMatchObject({ API_PORT: 3000, ISSUER_PORT: 3001 });
  });

  it('sends no mail unless it is told through whom and from whom, and calls no private network', () => {
    const worker = { DATABASE_URL, DATABASE_RELAY_URL: DATABASE_URL };
    expect(readWorkerConfig(worker)).toMatchObject({ WEBHOOK_ALLOW_PRIVATE: false, DIGEST: 'on' });
    expect(readWorkerConfig(worker).SMTP_URL).toBeUndefined();
    const mail = { ...worker, SMTP_URL: 'smtps://holdfast:hunter2@mail.example' };
    expect(refusal(() => readWorkerConfig(mail))).toContain('MAIL_FROM');
    expect(refusal(() => readWorkerConfig({ ...mail, MAIL_FROM: 'Holdfast' }))).toContain('MAIL_FROM');
    expect(refusal(() => readWorkerConfig({ ...mail, MAIL_FROM: 'a@b.dk', SMTP_URL: 'https://x' }))).toContain('SMTP');
    expect(readWorkerConfig({ ...mail, MAIL_FROM: 'Holdfast <holdfast@fjordby.example>' }).MAIL_FROM).toContain('<');
  });

  it('takes an Ed25519 key to sign with, and no other', () => {
    const key = (type: 'ed25519' | 'x25519') =>
      generateKeyPairSync(type as 'ed25519')
        .privateKey.export({ format: 'der', type: 'pkcs8' })
        .toString('base64');
    const cli = (CHECKPOINT_KEY: string) => readCliConfig({ DATABASE_URL, CHECKPOINT_KEY });
    expect(cli(key('ed25519')).CHECKPOINT_KEY).toHaveLength(64);
    expect(refusal(() => cli(key('x25519')))).toContain('CHECKPOINT_KEY');
    expect(refusal(() => cli(HOLDFAST_MASTER_KEY))).toContain('CHECKPOINT_KEY');
  });

  it('wants a secret for dev tokens in demo and test mode', () => {
    const demo = { DATABASE_URL, HOLDFAST_MASTER_KEY, HOLDFAST_MODE: 'demo' };
    expect(refusal(() => readApiConfig(demo))).toContain('DEV_TOKEN_SECRET');
    expect(refusal(() => readApiConfig({ ...demo, DEV_TOKEN_SECRET: 'too short' }))).toContain('DEV_TOKEN_SECRET');
    expect(readApiConfig({ ...demo, DEV_TOKEN_SECRET: 'x'.repeat(32) }).HOLDFAST_MODE).toBe('demo');
  });
});
