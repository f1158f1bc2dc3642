import type { z } from 'zod';
import type { RouteContract } from '../http/route-contract.js';
import type { ServedRoute } from '../http/route-table.js';
import { UNLIMITED } from '../http/rate-limits.js';
import { PROBLEM_STATUS, type ProblemCode } from '../problems/problem-codes.js';
import { toDocument } from '../problems/to-problem.js';
import { problem } from '../schemas/answers/problem.answer.js';
import { createSchemaBook, type JsonSchema, type SchemaBook } from './json-schemas.js';

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: JsonSchema;
  readonly tags: readonly { readonly name: string }[];
}

export interface DocumentOptions {
  readonly version: string;
  /** Whether `Dev-Clock` and the dev routes exist. */
  readonly dev: boolean;
}

/** The document of the routes that are served, made from the contracts that validate. */
export function buildDocument(routes: readonly ServedRoute[], options: DocumentOptions): OpenApiDocument {
  const book = createSchemaBook();
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const tags = new Set<string>();
  for (const { method, path, contract } of routes) {
    if (contract === null || method === 'HEAD') continue;
    tags.add(contract.tag);
    const template = path.replace(/:(\w+)/g, '{$1}');
    (paths[template] ??= {})[method.toLowerCase()] = operation(contract, book, options);
  }
  book.use(problem, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Holdfast',
      version: options.version,
      description:
        'Placements that cannot fall silent. Commands are POST; repeat with the same Idempotency-Key and they are ' +
        'applied once. Refusals are application/problem+json with a stable code.',
    },
    tags: [...tags].map((name) => ({ name })),
    paths,
    components: {
      schemas: book.schemas,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation(contract: RouteContract, book: SchemaBook, options: DocumentOptions): JsonSchema {
  const { body, bodyExample } = contract;
  return {
    operationId: contract.operationId,
    tags: [contract.tag],
    summary: contract.summary,
    ...(typeof contract.access !== 'string' && {
      security: [{ bearer: [] }],
      'x-roles': contract.access,
    }),
    parameters: [
      ...parametersOf(contract.params, 'path', book),
      ...parametersOf(contract.query, 'query', book),
      ...headersOf(contract, options),
    ],
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: book.use(body, 'input'), example: bodyExample } },
      },
    }),
    responses: { ...successes(contract, book), ...refusals(contract) },
  };
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query', book: SchemaBook): readonly JsonSchema[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = book.use(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

const header = (name: string, description: string, schema: JsonSchema): JsonSchema => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
});

function headersOf({ writes, access, streams }: RouteContract, { dev }: DocumentOptions): readonly JsonSchema[] {
  const key =
    'Repeat with the same key and the same body: applied once, answered the same. Made by the server if absent.';
  const text = { type: 'string', examples: ['7413:51802'] };
  const clock = 'Demo and test mode: what time it is.';
  return [
    ...(writes === undefined ? [] : [header('Idempotency-Key', key, { type: 'string', format: 'uuid' })]),
    ...(writes === 'changes'
      ? [header('If-Match', 'The version you saw, in quotes.', { type: 'string', examples: ['"7"'] })]
      : []),
    ...(streams === true
      ? [header('Last-Event-ID', 'The id of the last event that was received: what came after it is sent first.', text)]
      : []),
    ...(dev && typeof access !== 'string' ? [header('Dev-Clock', clock, { type: 'string', format: 'date-time' })] : []),
    header('Accept-Language', 'da (default) or en.', { type: 'string', examples: ['da', 'en'] }),
  ];
}

function successes({ answers, writes }: RouteContract, book: SchemaBook): JsonSchema {
  const etag = { ETag: { description: 'The version, in quotes.', schema: { type: 'string' } } };
  return Object.fromEntries(
    answers.map(({ status, description, schema, example, contentType = 'application/json' }) => [
      String(status),
      {
        description,
        ...(writes !== undefined && { headers: etag }),
        content: { [contentType]: { schema: book.use(schema, 'output'), example } },
      },
    ]),
  );
}

/** Every code a route may answer: its own, and those that follow from what it takes. */
export function problemCodesOf(contract: RouteContract): readonly ProblemCode[] {
  const { access, body, writes, problems } = contract;
  return [
    ...new Set<ProblemCode>([
      'MALFORMED',
      ...(UNLIMITED.has(contract.operationId) ? [] : (['TOO_MANY_REQUESTS'] as const)),
      ...(typeof access === 'string' ? [] : (['UNAUTHENTICATED', 'NOT_LINKED', 'NOT_ALLOWED'] as const)),
      ...(body === undefined ? [] : (['BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const)),
      ...(writes === 'changes' ? (['VERSION_MISMATCH'] as const) : []),
      ...problems,
    ]),
  ];
}

const INSTANCE = '0b9f4f52-7a6c-4d7e-8d7f-0a1b2c3d4e5f';

function refusals(contract: RouteContract): JsonSchema {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemCodesOf(contract)) {
    const status = PROBLEM_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        ...((status === 429 || status === 503) && {
          headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } },
        }),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              codes.map((code) => [code, { value: toDocument({ code, errors: [], headers: {} }, 'en', INSTANCE) }]),
            ),
          },
        },
      },
    ]),
  );
}
