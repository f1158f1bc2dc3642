import { randomUUID } from 'node:crypto';
import type { OpenApiDocument } from '../openapi/build-document.js';
import type { TestAnswer, TestCaller } from './test-api.js';

/** One operation of the document, as a walk over all of them needs it. */
export interface DocumentedRoute {
  readonly operationId: string;
  readonly method: string;
  /** With `{name}` for parameters. */
  readonly template: string;
  /** `x-roles` of the document; null where no token is asked for. */
  readonly roles: readonly string[] | null;
  /** The document's own example of a body; undefined where none is taken. */
  readonly body: unknown;
  readonly query: string;
}

/** A value for every parameter of a path, by the register it is of (`placements`) or its name (`absenceId`). */
export type PathValues = Readonly<Record<string, string>>;

/** Ids that are well-formed and of nothing: who may try finds nothing there, who may not does not get that far. */
export const NOTHING: PathValues = {
  ...{ placements: randomUUID(), citizens: randomUUID(), companies: randomUUID(), contactId: randomUUID() },
  ...{ staff: 'nobody-x', absenceId: randomUUID(), teams: 'nowhere', version: 'nowhere-2099' },
  ...{
    webhooks: randomUUID(),
    'service-tokens': randomUUID(),
    'hand-overs': randomUUID(),
    inbox: `${randomUUID()}:nobody-x`,
    token: 'no-token',
  },
  linkId: randomUUID(),
};

interface Operation {
  readonly operationId: string;
  readonly 'x-roles'?: readonly string[];
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example: unknown } } };
}

/** Required queries: a route that asks for another says so here. */
const QUERIES: Readonly<Record<string, string>> = {
  with: 'default-dk-2026',
  from: '2026-01-05',
  to: '2026-01-06',
  q: 'Hemmelig',
  placementId: '5b0f8a52-8a3c-4d5e-9a39-2f0d6f3b1c11',
};

/** What is sent besides where a route would otherwise answer for minutes: the events there are, and an end. */
const BOUNDED: Readonly<Record<string, string>> = { '/api/v1/events': '?seconds=0' };

/** Every route of the running API, out of its own document. */
export async function routesOf(caller: TestCaller): Promise<readonly DocumentedRoute[]> {
  const { paths } = (await caller.get('/openapi.json')).body as unknown as OpenApiDocument;
  return Object.entries(paths).flatMap(([template, operations]) =>
    Object.entries(operations).map(([method, described]) => {
      const operation = described as unknown as Operation;
      const required = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        template,
        roles: operation['x-roles'] ?? null,
        body: operation.requestBody?.content['application/json'].example,
        query:
          BOUNDED[template] ??
          required.map(({ name }, n) => `${n === 0 ? '?' : '&'}${name}=${known(QUERIES, name, template)}`).join(''),
      };
    }),
  );
}

/** Sends a route's own example, with these values in its path. */
export function sendRoute(caller: TestCaller, route: DocumentedRoute, values: PathValues): Promise<TestAnswer> {
  const { method, template, query, body } = route;
  const [, register = ''] = /^\/(?:api\/v1|dev)\/([a-z-]+)/.exec(template) ?? [];
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = known(values, name === 'id' ? register : name, template);
    return encodeURIComponent(value);
  });
  return caller.send(method, path + query, {
    ...(body !== undefined && { body }),
    headers: { 'dev-clock': '2026-01-06T09:00:00.000Z' },
  });
}

function known(values: Readonly<Record<string, string>>, name: string, template: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`${template} takes ${name}: say what a walk over every route sends there.`);
  return value;
}
