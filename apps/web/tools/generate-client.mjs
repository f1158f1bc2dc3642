/**
 * `npm run generate`: makes `src/api/schema.d.ts` from the API's own document. Nothing has to run: the document comes from the
 * contracts. With `--check` it writes nothing and fails when the file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { argv } from 'node:process';
import openapiTS, { astToString } from 'openapi-typescript';
import { createApi } from '../../api/dist/index.js';

const file = new URL('../src/api/schema.d.ts', import.meta.url);
const HEADER = '// Made by `npm run generate` from the OpenAPI document of apps/api. Do not edit.\n\n';

/** The document as production serves it, and the dev routes that the demo's sign-in uses. */
async function documentOfTheApi() {
  const api = await createApi(
    {
      HOLDFAST_MODE: 'test',
      LOG_LEVEL: 'silent',
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      TEMPORAL_NAMESPACE: 'none',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      DATABASE_POOL_MAX: 1,
      API_HOST: '127.0.0.1',
      API_PORT: 0,
      API_BODY_LIMIT_KIB: 64,
      API_RATE_PER_CALLER: 0,
      API_RATE_PER_ADDRESS: 0,
      AUTH_AUDIENCE: 'holdfast',
      AUTH_CLIENT_ID: 'holdfast-web',
      AUTH_SCOPES: 'openid',
      PUBLIC_URL: 'http://127.0.0.1:1',
      WEBHOOK_ALLOW_PRIVATE: false,
      HOLDFAST_MASTER_KEY: randomBytes(32).toString('base64'),
      DEV_TOKEN_SECRET: randomBytes(32).toString('base64'),
    },
    { docsPage: false },
  );
  try {
    return (await api.fastify.inject({ method: 'GET', url: '/openapi.json' })).json();
  } finally {
    await api.close();
  }
}

const types = HEADER + astToString(await openapiTS(await documentOfTheApi(), { alphabetize: true }));
if (argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== types) {
    console.error('apps/web/src/api/schema.d.ts is not what the API says. Run `npm run generate`.');
    process.exit(1);
  }
} else {
  writeFileSync(file, types);
}
process.exit(0);
