import { z } from 'zod';
import { considerations, plan, TEXT } from '../../schemas/placement-parts.js';
import { personalText, plainText, staffId, uuid } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({
    citizenId: uuid,
    companyId: uuid,
    ownerId: staffId,
    secondPersonId: staffId.exactOptional(),
    companyContactId: uuid.exactOptional(),
    productionUnit: z
      .string()
      .regex(/^\d{10}$/)
      .exactOptional()
      .meta({ description: 'P-number of the company: ten digits.' }),
    mentor: personalText(TEXT.name).exactOptional(),
    workTimes: personalText(TEXT.line).exactOptional(),
    transport: personalText(TEXT.line).exactOptional(),
    vitasCaseId: plainText(40).exactOptional(),
    plan,
    considerations: considerations.exactOptional(),
  })
  .meta({ id: 'ProposePlacement' });

/** A citizen, a company, an owner and a plan: the placement begins. */
export const proposePlacement = defineCommand({
  type: 'propose-placement',
  summary: 'Propose a placement: who, where, who owns it, and the plan.',
  body,
  example: {
    citizenId: '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11',
    companyId: 'e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33',
    ownerId: 'anna-b',
    secondPersonId: 'ole-t',
    mentor: 'Grethe, daglig leder',
    plan: [
      {
        stage: 'internship',
        purpose: 'ordinary-job',
        startsOn: '2026-01-12',
        plannedEnd: '2026-03-06',
        weeklyHours: 25,
        jobFunction: 'lagermedarbejder',
      },
    ],
    considerations: [{ text: 'Skal kunne sidde ned hver time', tellCompany: true, agreedWithCitizenOn: '2026-01-05' }],
  },
  refusals: [
    'NOT_ALLOWED',
    'PERSON_NOT_ACTIVE',
    'SAME_PERSON',
    'DATES_ORDER',
    'PLANNED_END_REQUIRED',
    'HOURS_OVER_MAX',
    'CALENDAR_ENDS',
    'DATE_IN_FUTURE',
  ],
  toData: (data, { placementId }) => ({ placementId, ...data }),
});
