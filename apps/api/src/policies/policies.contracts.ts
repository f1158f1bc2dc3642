import { defaultPolicy } from '@holdfast/domain';
import { z } from 'zod';
import type { FieldRule } from '../problems/field-error.js';
import { defineRoute } from '../http/route-contract.js';
import { registerAboutRoute } from '../registers/register-contract.js';
import { commandAnswer } from '../schemas/command-answer.js';
import { day as dayAnswer, instant } from '../schemas/answers/parts.js';
import { day, plainText } from '../schemas/scalars.js';
import { policyComparison, policyPreview, previewExample } from './policy-preview.schemas.js';

const tag = 'Policies';
const version = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,63}$/)
  .meta({ example: 'default-dk-2026' });

/** The outline of a policy document; what stands inside is checked by the registers, part by part, with its pointer. */
const part = z.looseObject({});
const document = z
  .strictObject({
    version,
    validFrom: day,
    title: plainText(200),
    calendar: part,
    ladders: part,
    obligations: part,
    papers: part,
    followUp: part,
    afterCare: part,
    stageEnd: part,
    dueAfter: part,
    extensions: part,
    flexJob: part,
    moving: part,
    maxWeeklyHours: z.number(),
    reasons: part,
    law: z.array(part),
  })
  .meta({
    id: 'PolicyDocument',
    description: 'A published, versioned set of rules. `default-dk-2026` shows every part.',
  });

/** Why, in the words of whoever publishes or starts. About rules, never about a person. */
const because = plainText(500).meta({ description: 'Why, in your words. About rules, never about a person.' });

/** Something about a version that somebody should see to. */
const warning = z
  .strictObject({
    code: z.enum(['CALENDAR_ENDS_SOON']),
    day: dayAnswer.meta({ description: 'The last day of the calendar. Publish a version with a longer one.' }),
  })
  .meta({ id: 'PolicyWarning' });

const entryShape = {
  version: z.string(),
  validFrom: dayAnswer,
  title: z.string(),
  publishedAt: instant,
  publishedBy: z.string().nullable().meta({ description: "Null: it came with the tenant's set-up." }),
  because: z.string().nullable().meta({ description: 'Why it was published.' }),
  adoptionStartedAt: instant.nullable().meta({ description: 'When open cases were last told to adopt it.' }),
  adoptionStartedBy: z.string().nullable(),
  warnings: z.array(warning).meta({ description: 'From sixty days before its calendar no longer reaches far enough.' }),
};
const entry = z.strictObject(entryShape).meta({ id: 'PolicyEntry' });
const entryWithDocument = z
  .strictObject({ ...entryShape, document: z.looseObject({ version: z.string() }) })
  .meta({ id: 'PolicyEntryWithDocument' });
const entryExample = {
  version: defaultPolicy.version,
  validFrom: defaultPolicy.validFrom,
  title: defaultPolicy.title,
  publishedAt: '2026-01-05T09:00:00.000Z',
  publishedBy: null,
  because: null,
  adoptionStartedAt: null,
  adoptionStartedBy: null,
  warnings: [],
};

/** The schemas of the answers. */
export const policyAnswers = {
  entryWithDocument,
  list: z.strictObject({ items: z.array(entry) }).meta({ id: 'PolicyList' }),
  published: commandAnswer.extend({ warnings: z.array(warning) }).meta({ id: 'PolicyPublished' }),
  adoption: z
    .strictObject({
      version: z.string(),
      startedAt: instant,
      startedBy: z.string().nullable(),
      phase: z.enum(['waiting', 'preparing', 'running', 'paused', 'done']),
      tally: z
        .strictObject({
          total: z.number(),
          waiting: z.number(),
          done: z.number(),
          refused: z.number(),
          skipped: z.number(),
        })
        .nullable()
        .meta({ description: 'Cases. Null until they are listed.' }),
    })
    .meta({ id: 'PolicyAdoption' }),
};

const draft = JSON.parse(
  JSON.stringify({ ...defaultPolicy, version: 'horsens-2027', validFrom: '2027-01-01' }),
) as z.input<typeof document>;
const writtenExample = (type: string) => ({
  ...{ id: 'horsens-2027', version: 1 },
  events: [{ eventId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11', type, at: '2026-01-05T09:00:00.000Z' }],
});

export const publishPolicy = defineRoute({
  operationId: 'publish-policy',
  tag,
  summary: 'Publish a policy version, and say why. A version is never changed: publish another.',
  body: document.extend({ because }).meta({ id: 'PublishPolicy' }),
  bodyExample: { ...draft, because: 'Kortere frister efter aftale i udvalget' },
  writes: 'creates',
  answers: [
    {
      status: 201,
      description: 'Published. Open cases keep their version until its adoption is started.',
      schema: policyAnswers.published,
      example: { ...writtenExample('policy-published'), warnings: [] },
    },
  ],
  problems: [
    'CONFLICT',
    'IDEMPOTENCY_KEY_REUSED',
    'STORE_UNAVAILABLE',
    'POLICY_INVALID',
    'ALREADY_EXISTS',
    'DATES_ORDER',
  ],
});

export const previewPolicy = defineRoute({
  operationId: 'preview-policy',
  tag,
  summary: 'What a draft, or a published version, would move on the open cases, before anything happens.',
  body: z
    .strictObject({
      document: document.optional().meta({ description: 'A draft.' }),
      version: version.optional().meta({ description: 'A version that is published already.' }),
      cases: z.int().min(0).max(1000).default(200).meta({ description: 'At most so many cases are listed.' }),
    })
    .superRefine(({ document: given, version: named }, context) => {
      const rule: FieldRule = given === undefined ? 'required' : 'not-both';
      if ((given === undefined) === (named === undefined))
        context.addIssue({ code: 'custom', path: [given === undefined ? 'document' : 'version'], message: rule });
    })
    .meta({ id: 'PreviewPolicy' }),
  bodyExample: { document: draft },
  answers: [{ status: 200, description: 'Nothing was changed.', schema: policyPreview, example: previewExample }],
  problems: ['NOT_FOUND', 'POLICY_INVALID', 'ALREADY_EXISTS', 'DATES_ORDER', 'STORE_UNAVAILABLE'],
});

export const comparePolicy = defineRoute({
  operationId: 'compare-policies',
  tag,
  summary: 'Every rule that differs between two versions.',
  params: z.strictObject({ version }),
  query: z.strictObject({ with: version.meta({ description: 'The other version; the differences lead to it.' }) }),
  answers: [
    {
      status: 200,
      description: 'The differences.',
      schema: policyComparison,
      example: {
        ...{ from: defaultPolicy.version, to: 'horsens-2027' },
        differences: [{ pointer: '/dueAfter/matchDecision', before: 5, after: 8 }],
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const startAdoption = registerAboutRoute({
  command: 'start-adoption',
  tag,
  summary: 'Have the open cases adopt a published version, one by one.',
  params: z.strictObject({ version }),
  body: z.strictObject({ because }).meta({ id: 'StartAdoption' }),
  example: { because: 'De kortere frister skal også gælde forløb, der er i gang' },
  answerExample: { id: 'horsens-2027', event: 'adoption-started' },
  problems: ['NOT_FOUND', 'DATE_IN_FUTURE'],
});

export const getAdoption = defineRoute({
  operationId: 'get-adoption',
  tag,
  summary: 'How far the adoption of a version has come.',
  params: z.strictObject({ version }),
  answers: [
    {
      status: 200,
      description: 'The adoption.',
      schema: policyAnswers.adoption,
      example: {
        ...{ version: 'horsens-2027', startedAt: '2027-01-04T09:00:00.000Z', startedBy: 'mads-r', phase: 'running' },
        tally: { total: 1200, waiting: 400, done: 795, refused: 5, skipped: 0 },
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const listPolicies = defineRoute({
  operationId: 'list-policies',
  tag,
  summary: 'Every published version, the latest first.',
  answers: [
    { status: 200, description: 'The versions.', schema: policyAnswers.list, example: { items: [entryExample] } },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const getPolicy = defineRoute({
  operationId: 'get-policy',
  tag,
  summary: 'One version with its document: calendars, ladders, papers, reasons.',
  params: z.strictObject({ version }),
  answers: [
    {
      status: 200,
      description: 'The version.',
      schema: entryWithDocument,
      example: { ...entryExample, document: { version: defaultPolicy.version, maxWeeklyHours: 37 } },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
