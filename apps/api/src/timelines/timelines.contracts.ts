import { PLACEMENT_EVENT_TYPES } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import { citizenName, companyName, openedText, stage, staffName } from '../schemas/answers/parts.js';
import { timelineExample, timelineLine } from '../schemas/answers/timeline.answer.js';
import { pageOf, paging } from '../schemas/paging.js';
import { day, staffId, uuid } from '../schemas/scalars.js';

const order: FieldRule = 'order';
const type = z.enum(PLACEMENT_EVENT_TYPES);

const filter = z
  .strictObject({
    placement: uuid.exactOptional().meta({ description: 'Only this case.' }),
    type: z
      .union([type, z.array(type).max(PLACEMENT_EVENT_TYPES.length)])
      .exactOptional()
      .meta({ description: 'Only events of this type; may be given several times.' }),
    by: staffId.exactOptional().meta({ description: 'Recorded by this person, or by a cover in their name.' }),
    from: day.exactOptional().meta({ description: 'Happened on this day or later.' }),
    to: day.exactOptional().meta({ description: 'Happened on this day or earlier.' }),
    ...paging,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ['to'], error: order });

const params = z.strictObject({ id: uuid });

/** A line of a timeline that tells several cases. */
const caseLine = z
  .strictObject({ placementId: z.string(), citizen: citizenName, company: companyName, line: timelineLine })
  .meta({ id: 'CaseTimelineLine' });

/** One page of it. */
export const caseTimeline = pageOf(caseLine, 'CaseTimelinePage');

const example = {
  items: [
    {
      placementId: timelineExample.placementId,
      citizen: { id: '8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11', name: 'Mette Hansen' },
      company: { id: 'e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33', name: 'Tømrer Bæk ApS' },
      line: timelineExample.lines[0],
    },
  ],
  nextCursor: null,
};

export const getCitizenTimeline = defineRoute({
  operationId: 'get-citizen-timeline',
  tag: 'Citizens',
  summary: 'All cases of a citizen that you may read in one timeline, newest recorded first.',
  params,
  query: filter,
  answers: [{ status: 200, description: 'One page.', schema: caseTimeline, example }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const getCompanyTimeline = defineRoute({
  operationId: 'get-company-timeline',
  tag: 'Companies',
  summary: 'All cases at a company that you may read in one timeline, newest recorded first.',
  params,
  query: filter,
  answers: [{ status: 200, description: 'One page.', schema: caseTimeline, example }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

/** What the open cases at a company ask of the workplace. */
export const companyConsiderations = z
  .strictObject({
    companyId: z.string(),
    items: z.array(
      z.strictObject({
        placementId: z.string(),
        stage,
        citizen: citizenName,
        owner: staffName,
        considerations: z.array(
          z.strictObject({
            text: openedText,
            tellCompany: z.boolean().meta({ description: 'The company is told of it; else it stays with us.' }),
            agreedWithCitizenOn: day.exactOptional(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CompanyConsiderations' });

export const getCompanyConsiderations = defineRoute({
  operationId: 'get-company-considerations',
  tag: 'Companies',
  summary: 'What the open cases at a company ask of the workplace, of those you may read; and what of it is told.',
  params,
  answers: [
    {
      status: 200,
      description: 'By case, the oldest first. Cases without any are left out.',
      schema: companyConsiderations,
      example: {
        companyId: 'e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33',
        items: [
          {
            placementId: timelineExample.placementId,
            stage: 'internship',
            citizen: { id: '8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11', name: 'Mette Hansen' },
            owner: { id: 'anna-b', name: 'Anna B.' },
            considerations: [{ text: 'Ingen tunge løft', tellCompany: true, agreedWithCitizenOn: '2026-01-05' }],
          },
        ],
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
