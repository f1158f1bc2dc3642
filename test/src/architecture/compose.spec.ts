import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { apiSchema, cliSchema, workerSchema } from '@holdfast/config';
import { SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import { databaseRoles } from '@holdfast/engines';
import { parse } from 'yaml';

import { repositoryRoot, textOf } from './repository.js';
import { type ComposeFile, type ComposeService, interpolated, withoutInterpolation } from './compose-file.js';

/** Which schema reads the environment of a service of ours. */
const SCHEMAS = { api: apiSchema, worker: workerSchema, migrate: cliSchema, cli: cliSchema } as const;

const SECRETS = [
  ...['HOLDFAST_MASTER_KEY', 'POSTGRES_PASSWORD', 'HOLDFAST_OWNER_PASSWORD', 'HOLDFAST_APP_PASSWORD'],
  ...['HOLDFAST_RELAY_PASSWORD', 'HOLDFAST_IMPORT_PASSWORD', 'TEMPORAL_DATABASE_PASSWORD'],
];

describe('docker-compose.yml', () => {
  const text = textOf('docker-compose.yml');
  let compose: ComposeFile;
  let services: readonly (readonly [name: string, service: ComposeService])[] = [];
  const service = (name: string): ComposeService => {
    const found = compose.services[name];
    if (found === undefined) throw new Error(`no service ${name}`);
    return found;
  };

  beforeAll(() => {
    compose = parse(text, { merge: true }) as ComposeFile;
    services = Object.entries(compose.services);
  });

  it('has PostgreSQL, Temporal on it, its UI, the api, the worker, the migration and a mail catcher', () => {
    expect(services.map(([name]) => name).sort()).toEqual(
      ['api', 'cli', 'mail', 'migrate', 'postgres', 'temporal', 'temporal-namespace', 'temporal-schema']
        .concat(['temporal-ui', 'worker'])
        .sort(),
    );
  });

  it('pins every image to a full version', () => {
    const images = services.flatMap(([, { image }]) => image ?? []);
    expect(images.length).toBeGreaterThan(4);
    expect(images.filter((image) => !/^[a-z0-9/-]+:v?\d+\.\d+(\.\d+)?$/.test(image))).toEqual([]);
  });

  it('runs the Temporal server that tests and demo run, with the tools of the same version', () => {
    const pinned = /go\.temporal\.io\/server v(\S+)/.exec(textOf('tools/temporal/go.mod'))?.[1];
    const ui = /github\.com\/temporalio\/ui-server\/v2 v(\S+)/.exec(textOf('tools/temporal/go.mod'))?.[1];
    expect(service('temporal').image).toBe(`temporalio/server:${pinned}`);
    expect(service('temporal-schema').image).toBe(`temporalio/admin-tools:${pinned}`);
    expect(service('temporal-namespace').image).toBe(`temporalio/admin-tools:${pinned}`);
    expect(service('temporal-ui').image).toBe(`temporalio/ui:${ui}`);
  });

  it('builds our services from a target of the Dockerfile', () => {
    const targets = [...textOf('Dockerfile').matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, name]) => name);
    for (const name of Object.keys(SCHEMAS)) {
      expect(targets).toContain(service(name).build?.target);
      expect(service(name).image).toBeUndefined();
    }
  });

  it.each(Object.entries(SCHEMAS))('gives %s what its schema knows, and all that it requires', (name, schema) => {
    const given = service(name).environment ?? {};
    expect(Object.keys(given).filter((variable) => !(variable in schema.shape))).toEqual([]);
    // With every secret filled in, the values must also parse.
    const filled = Object.fromEntries(
      Object.entries(given)
        .map(([variable, value]) => [variable, withoutInterpolation(String(value), 'c2VjcmV0')] as const)
        .filter(([, value]) => value !== ''),
    );
    const result = schema.safeParse({
      ...filled,
      ...('HOLDFAST_MASTER_KEY' in given && { HOLDFAST_MASTER_KEY: Buffer.alloc(32).toString('base64') }),
    });
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it('takes every secret from outside and stops when one is missing', () => {
    for (const { variable, fallback, required } of interpolated(text)) {
      if (SECRETS.includes(variable)) expect({ variable, required, fallback }).toEqual({ variable, required: true });
    }
    const asked = new Set(interpolated(text).map(({ variable }) => variable));
    expect(SECRETS.filter((variable) => !asked.has(variable))).toEqual([]);
    expect(text).not.toMatch(/password:\s*['"]?[a-z]/i);
  });

  it('asks only for variables that .env.example names', () => {
    const named = new Set([...textOf('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name));
    expect(interpolated(text).filter(({ variable }) => !named.has(variable))).toEqual([]);
  });

  it('gives each program the database role that is its own, and nobody the superuser', () => {
    const roles = services.flatMap(([name, { environment }]) =>
      Object.entries(environment ?? {}).flatMap(([variable, value]) => {
        const role = /^postgres:\/\/([a-z_]+):/.exec(String(value))?.[1];
        return role === undefined ? [] : [`${name} ${variable} ${role}`];
      }),
    );
    const app = ['migrate', 'api', 'worker', 'cli'].map((name) => `${name} DATABASE_URL holdfast_app`);
    expect(roles.sort()).toEqual(
      [
        ...app,
        'worker DATABASE_RELAY_URL holdfast_relay',
        'migrate DATABASE_OWNER_URL holdfast_owner',
        'cli DATABASE_OWNER_URL holdfast_owner',
        'cli DATABASE_IMPORT_URL holdfast_import',
      ].sort(),
    );
    for (const role of databaseRoles) {
      expect(textOf('tools/docker/provision-postgres.sh')).toMatch(new RegExp(`create role ${role} login nosuperuser`));
    }
  });

  it('publishes ports to this machine only, each once', () => {
    const published = services.flatMap(([, { ports }]) => ports ?? []);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([]);
    expect(new Set(published.map((port) => port.split(':')[1])).size).toBe(published.length);
    const { API_PORT } = apiSchema.shape;
    expect(service('api').ports).toEqual([
      `127.0.0.1:${String(API_PORT.parse(undefined))}:${String(API_PORT.parse(undefined))}`,
    ]);
  });

  it('lets the worker be started many times', () => {
    expect(service('worker').container_name).toBeUndefined();
    expect(service('worker').ports).toBeUndefined();
    expect(service('worker').volumes).toBeUndefined();
    expect(services.filter(([, { container_name }]) => container_name !== undefined)).toEqual([]);
  });

  it('checks the health of whatever keeps running, and starts in an order that can work', () => {
    const running = services.filter(([, { restart }]) => restart !== undefined);
    const unchecked = running.filter(([, { healthcheck }]) => healthcheck === undefined).map(([name]) => name);
    // The UI's image has no tool to ask with; nothing waits for it.
    expect(unchecked).toEqual(['temporal-ui']);
    for (const [, { depends_on }] of services) {
      for (const [needed, { condition }] of Object.entries(depends_on ?? {})) {
        const other = service(needed);
        if (condition === 'service_healthy') expect(other.healthcheck).toBeDefined();
        if (condition === 'service_completed_successfully') expect(other.restart).toBeUndefined();
      }
    }
    expect(service('api').depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
    expect(service('worker').depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
  });

  it('asks for health where the programs answer, as their images do', () => {
    const ask = (name: string) => service(name).healthcheck?.test.at(-1) ?? '';
    const controller = textOf('apps/api/src/health/health.controller.ts');
    const prefix = /@Controller\('?([^')]*)'?\)/.exec(controller)?.[1];
    const route = /@Route\('GET', '(health\/live)'/.exec(controller)?.[1];
    expect(ask('api')).toContain(`127.0.0.1:3000/${[prefix, route].filter(Boolean).join('/')}'`);
    expect(textOf('apps/worker/src/observe/metrics-server.ts')).toContain("'/health/live'");
    expect(ask('worker')).toContain("127.0.0.1:9464/health/live'");
    const image = textOf('Dockerfile');
    for (const name of ['api', 'worker']) expect(image).toContain(ask(name));
  });

  it('mounts files that are there and volumes that are declared', () => {
    const mounts = services.flatMap(([, { volumes }]) => volumes ?? []).map((mount) => mount.split(':')[0] ?? '');
    const files = mounts.filter((source) => source.startsWith('./tools/'));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((source) => !existsSync(join(repositoryRoot, source)))).toEqual([]);
    const named = mounts.filter((source) => !source.startsWith('.'));
    expect(named).toEqual(Object.keys(compose.volumes ?? {}));
    expect(service('postgres').volumes).toContain('postgres-data:/var/lib/postgresql');
  });

  it('registers the search attributes that the workflows set', () => {
    const script = textOf('tools/docker/temporal-namespace.sh');
    const registered = [...script.matchAll(/--name (\w+) --type (\w+)/g)].map(([, name, type]) => [
      name,
      String(type).toUpperCase(),
    ]);
    expect(Object.fromEntries(registered)).toEqual(SEARCH_ATTRIBUTES);
  });
});
