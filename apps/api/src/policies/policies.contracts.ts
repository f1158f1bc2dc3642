import { defaultPolicy } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { EVERYONE, registerRoute } from '../registers/register-contract.js';
import { day as dayAnswer, instant } from '../schemas/answers/parts.js';
import { day, plainText } from '../schemas/scalars.js';

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

const entryShape = {
  version: z.string(),
  validFrom: dayAnswer,
  title: z.string(),
  publishedAt: instant,
  publishedBy: z.string().nullable().meta({ description: "Null: it came with the tenant's set-up." }),
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
};

/** The schemas of the answers. */
export const policyAnswers = {
  entryWithDocument,
  list: z.strictObject({ items: z.array(entry) }).meta({ id: 'PolicyList' }),
};

export const publishPolicy = registerRoute({
  command: 'publish-policy',
  tag,
  summary: 'Publish a policy version. A version is never changed: publish another.',
  body: document,
  example: JSON.parse(
    JSON.stringify({ ...defaultPolicy, version: 'horsens-2027', validFrom: '2027-01-01' }),
  ) as z.input<typeof document>,
  answerExample: { id: 'horsens-2027', event: 'policy-published' },
  problems: ['POLICY_INVALID', 'ALREADY_EXISTS', 'DATES_ORDER'],
});

export const listPolicies = defineRoute({
  operationId: 'list-policies',
  tag,
  summary: 'Every published version, the latest first.',
  access: EVERYONE,
  answers: [
    { status: 200, description: 'The versions.', schema: policyAnswers.list, example: { items: [entryExample] } },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const getPolicy = defineRoute({
  operationId: 'get-policy',
  tag,
  summary: 'One version with its document: calendars, ladders, papers, reasons.',
  access: EVERYONE,
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
