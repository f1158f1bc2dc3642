import { LADDER_STEPS } from '@holdfast/domain';
import type { TeamOverview } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import { obligationExample, obligationItem } from './obligation.answer.js';
import { day, staffName } from './parts.js';

const absence = z.strictObject({
  person: staffName,
  from: day,
  until: day.nullable().meta({ description: 'Null: nobody knows yet.' }),
  cover: staffName.nullable(),
});

const overdueByStep = z
  .record(z.enum(['none', ...LADDER_STEPS]), z.number())
  .meta({ id: 'OverdueByStep', description: 'What is late, by the step that rang last.' });

const followUps = z
  .strictObject({
    from: day,
    until: day,
    due: z.number(),
    onTime: z.number(),
    rate: z.number().nullable().meta({ description: '0 to 1. Null: nothing was due.' }),
  })
  .meta({ id: 'OnTimeRate' });

/** A team as its lead looks at it. */
export const teamOverview = covering<TeamOverview>()(
  z
    .strictObject({
      teamId: z.string(),
      name: z.string(),
      day,
      load: z.array(
        z.strictObject({
          person: staffName,
          leftOn: day.nullable(),
          asOwner: z.number().meta({ description: 'Open placements owned.' }),
          asSecondPerson: z.number(),
          overdue: z.number(),
          overdueByStep,
          followUps,
        }),
      ),
      overdueByStep,
      followUps,
      unansweredReports: z.array(obligationItem),
      absences: z.array(absence).meta({ description: 'Of this week.' }),
      actingOwners: z.array(
        z.strictObject({ leaver: staffName, acting: staffName.nullable(), placements: z.number() }),
      ),
    })
    .meta({ id: 'TeamOverview' }),
);

const anna = { id: 'anna-b', name: 'Anna B.' };
const late = { none: 0, reminder: 0, due: 1, overdue: 0, 'team-lead': 0, manager: 0, 'manager-again': 0 } as const;
const rate = { from: '2025-10-18', until: '2026-01-16', due: 48, onTime: 45, rate: 0.9375 } as const;

/** An example of one. */
export const teamOverviewExample = {
  teamId: 'havnen',
  name: 'Havnen',
  day: '2026-01-16',
  load: [
    { person: anna, leftOn: null, asOwner: 31, asSecondPerson: 4, overdue: 1, overdueByStep: late, followUps: rate },
  ],
  overdueByStep: late,
  followUps: rate,
  unansweredReports: [{ ...obligationExample, kind: 'answer-concern', detail: {} }],
  absences: [{ person: anna, from: '2026-01-15', until: '2026-01-16', cover: { id: 'ole-t', name: 'Ole T.' } }],
  actingOwners: [],
} as const;
