/**
 * Who may import whom. A project may use what its line in `MAY_IMPORT` names and nothing else; npm packages that carry an
 * architectural decision have their own rule. Specs are free to use libs/testing; the table is about the product.
 * `test/src/architecture/import-table.spec.ts` plants a violation of every rule here and expects it to be caught.
 */

import { MAY_IMPORT, PROJECTS } from './tools/architecture/import-table.mjs';

const SPEC = '[.]spec[.]tsx?$';

/** The folder of a project as a pattern, with the end that keeps `libs/config` from matching `libs/configuration`. */
const folder = (project) => `^${PROJECTS[project]}/`;
const anyOf = (projects) => `^(${projects.map((project) => PROJECTS[project]).join('|')})/`;

const importTable = Object.entries(MAY_IMPORT).map(([project, [allowed, why]]) => ({
  name: `${project}-imports-${allowed.length === 0 ? 'no-project' : 'only-its-own'}`,
  comment: `${why} May import: ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: folder(project), pathNot: SPEC },
  to: { path: '^(libs|apps|workflows|activities|test)/', pathNot: anyOf([project, ...allowed]) },
}));

/** A package of npm, hoisted or not. */
const npm = (names) => `(^|/)node_modules/(${names})/`;

/** `{ name, why, from, to }` with the product's code as the default origin. */
const rule = ({ name, why, from = '^(libs|apps|workflows|activities)/', fromNot = [], ...to }) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: from, pathNot: [SPEC, ...fromNot] },
  to,
});

const packages = [
  rule({
    name: 'domain-needs-no-package',
    why: 'No npm package and no Node module in the domain: it runs inside the workflow sandbox and in any browser.',
    from: folder('domain'),
    // Generators of random lives: only specs reach them (testing-only-in-tests), and the build leaves them out.
    fromNot: ['/src/testing/'],
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
  }),
  rule({
    name: 'workflows-need-only-the-sdk',
    why: 'The bundle holds the workflow SDK, the domain and the contracts. Everything else may not be deterministic.',
    from: anyOf(['workflows', 'contracts']),
    path: ['(^|/)node_modules/', '^(node:)?[a-z_/]+$'],
    pathNot: ['(^|/)node_modules/@temporalio/workflow/', '^(libs|apps|workflows|activities|test)/'],
  }),
  rule({
    name: 'zod-at-the-edges',
    why: 'Outside input is checked once, where it comes in. Inside, types hold; a second check would hide that the first failed.',
    fromNot: [folder('config'), folder('api'), folder('cli')],
    path: npm('zod'),
  }),
  rule({
    name: 'nest-in-the-api',
    why: 'NestJS and Fastify are how HTTP is served; nothing else may need them.',
    fromNot: [folder('api')],
    path: npm('@nestjs/[^/]+|fastify|@fastify/[^/]+|rxjs'),
  }),
  rule({
    name: 'temporal-client-in-one-module-of-the-api',
    why: 'Telling and asking the workflow is one module of the API; every other route works while Temporal is down.',
    from: folder('api'),
    fromNot: ['^apps/api/src/process/'],
    path: npm('@temporalio/[^/]+'),
  }),
  rule({
    name: 'temporal-only-where-a-process-is',
    why: 'PostgreSQL holds the truth: what decides, stores and reads must run without Temporal.',
    from: anyOf(['config', 'event-store', 'sealing', 'read-models', 'case-handling', 'batches', 'registers']),
    path: npm('@temporalio/[^/]+'),
  }),
  rule({
    name: 'worker-sdk-in-the-worker',
    why: "Hosting workflows is the worker's job; the worker SDK brings a native core and a bundler along.",
    fromNot: [folder('worker'), folder('testing')],
    path: npm('@temporalio/worker'),
  }),
  rule({
    name: 'typeorm-only-reads',
    why: 'TypeORM reads the read models. Events, and the rows written with them, go in by one SQL function.',
    fromNot: [folder('read-models'), folder('api')],
    path: npm('typeorm'),
  }),
  rule({
    name: 'case-handling-takes-rows-only',
    why: "An append writes the read models' rows; it never asks a query, or the answer would be part of the decision.",
    from: folder('case-handling'),
    path: folder('read-models'),
    pathNot: '^libs/read-models/src/rows[.]ts$',
  }),
  rule({
    name: 'rows-without-queries',
    why: 'What an append loads is the pure half of the read models: no query, no entity, and so no ORM on the way of a command.',
    from: '^libs/read-models/src/rows[.]ts$',
    path: ['^libs/read-models/src/.+[.](queries|entity)[.]ts$', npm('typeorm')],
    reachable: true,
  }),
  rule({
    name: 'copy-only-to-import',
    why: 'COPY goes past row-level security in a role of its own; only the store and the import may speak it.',
    fromNot: [folder('event-store'), folder('cli')],
    path: npm('pg-copy-streams'),
  }),
];

const hygiene = [
  {
    name: 'no-cycles',
    comment: 'What needs each other is one thing in two files, or two things with a third one missing.',
    severity: 'error',
    from: { path: '^(libs|apps|workflows|activities|test)/' },
    to: { circular: true },
  },
  {
    name: 'through-the-front-door',
    comment: 'Another project is imported by its package name; what its index does not name is its own business.',
    severity: 'error',
    from: { path: '^(libs/[^/]+|apps/[^/]+|workflows|activities|test)/' },
    to: {
      path: '^(libs/[^/]+|apps/[^/]+|workflows|activities)/',
      pathNot: [
        '^$1/',
        '^(libs/[^/]+|apps/[^/]+|workflows|activities)/src/index[.]ts$',
        // Rows without the queries and their ORM: what appends need.
        '^libs/read-models/src/rows[.]ts$',
        // What codes are called, for the browser.
        '^libs/read-models/src/labels[.]ts$',
        // The chain and its proof without a database: what checks a record offline.
        '^libs/event-store/src/chain[.]ts$',
        '^libs/proof/src/verify[.]ts$',
      ],
    },
  },
  {
    name: 'testing-only-in-tests',
    comment: 'Builders, fixed clocks and throw-away servers never reach the product.',
    severity: 'error',
    from: { path: '^(libs|apps|workflows|activities)/', pathNot: [SPEC, folder('testing'), '/src/testing/'] },
    to: { path: [folder('testing'), '^test/', '/src/testing/', npm('@jest/[^/]+|fast-check|@nestjs/testing')] },
  },
  {
    name: 'no-import-of-a-spec',
    comment: 'What two specs share belongs in libs/testing.',
    severity: 'error',
    from: {},
    to: { path: SPEC },
  },
  {
    name: 'declared-packages-only',
    comment: 'A package that is used is named in the package.json of the project that uses it.',
    severity: 'error',
    from: {
      path: '^(libs|apps|workflows|activities|test)/',
      pathNot: [SPEC, '/src/testing/', '[.]config[.]mjs$'],
    },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: npm('@types/[^/]+') },
  },
  {
    name: 'resolvable',
    comment: 'An import that leads nowhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...importTable, ...packages, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    // Types count: a type import is a dependency of the mind.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['development', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
