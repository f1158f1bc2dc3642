import { LADDER_STEPS } from '@holdfast/domain';
import { DEFAULT_PREFERENCES } from '@holdfast/registers';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import { changeOwnRoute } from '../registers/register-contract.js';

const tag = 'Me';
const escalation: FieldRule = 'escalation';
const language = z.enum(['da', 'en']).meta({ description: 'Of mail, of the digest and of the calendar feed.' });
const quiet = {
  reminder: z.boolean().meta({ description: 'The reminder before something is due.' }),
  due: z.boolean().meta({ description: 'On the day it is due.' }),
  told: z.boolean().meta({ description: 'What is told outside a ladder, e.g. that a placement has become yours.' }),
};
const digest = z.boolean().meta({ description: 'The list of the day at 07:30, on your working days.' });

/** The steps nobody can silence: named in a request, they are refused with the reason. */
const LOUD = LADDER_STEPS.filter((step) => !(step in quiet));

const preferences = z
  .strictObject({ language, mail: z.strictObject(quiet), digest })
  .meta({ id: 'Preferences', description: 'From overdue on, messages are always mailed: there is no field for them.' });

/** Names of steps that cannot be silenced are told apart from names nobody knows. */
const asked = z
  .strictObject({
    language,
    mail: z.looseObject(quiet).check((context) => {
      for (const name of Object.keys(context.value)) {
        if (name in quiet) continue;
        const loud = (LOUD as readonly string[]).includes(name);
        const input = context.value;
        context.issues.push(
          loud
            ? { code: 'custom', message: escalation, path: [name], input }
            : { code: 'unrecognized_keys', keys: [name], input },
        );
      }
    }),
    digest,
  })
  .meta({ id: 'ChangePreferences' });

/** The schemas of the answers. */
export const preferenceAnswers = { preferences };

export const getPreferences = defineRoute({
  operationId: 'get-preferences',
  tag,
  summary: 'What you want to be mailed, and in which language. Danish and everything until you say otherwise.',
  answers: [{ status: 200, description: 'Your preferences.', schema: preferences, example: DEFAULT_PREFERENCES }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const changePreferences = changeOwnRoute({
  command: 'change-preferences',
  tag,
  summary: 'Change what you want to be mailed. An escalation cannot be silenced; the inbox shows everything.',
  body: asked,
  example: { language: 'da', mail: { reminder: false, due: true, told: true }, digest: true },
  answerExample: { id: 'anna-b', event: 'preferences-changed' },
  problems: ['PERSON_NOT_ACTIVE'],
});
