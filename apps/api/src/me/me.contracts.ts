import { ROLES } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { day } from '../schemas/answers/parts.js';

const tag = 'Me';

const me = z
  .strictObject({
    staffId: z.string(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)).meta({ description: 'As the access token says: these are what one may act as.' }),
    teamId: z.string().nullable(),
    tenant: z.string(),
    language: z.enum(['da', 'en']),
    leftOn: day.nullable().meta({ description: 'From this day on the person no longer works here.' }),
  })
  .meta({ id: 'Me' });

const signIn = z
  .strictObject({
    issuer: z.string().nullable().meta({
      description: 'Its configuration is at /.well-known/openid-configuration. Null in test mode: dev tokens only.',
    }),
    clientId: z.string().meta({ description: 'A public client: authorization code with PKCE.' }),
    scopes: z.array(z.string()),
    audience: z.string().meta({ description: 'Whom an access token must be for.' }),
    mode: z.enum(['production', 'demo', 'test']),
  })
  .meta({ id: 'SignIn' });

/** The schemas of the answers. */
export const meAnswers = { me, signIn };

export const getMe = defineRoute({
  operationId: 'get-me',
  tag,
  summary: 'Who is signed in.',
  answers: [
    {
      status: 200,
      description: 'The member of staff.',
      schema: me,
      example: {
        staffId: 'anna-b',
        name: 'Anna B.',
        roles: ['consultant'],
        teamId: 'havnen',
        tenant: 'fjordby',
        language: 'da',
        leftOn: null,
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const getSignIn = defineRoute({
  operationId: 'get-sign-in',
  tag,
  summary: 'How a browser signs somebody in: where, and as which client.',
  answers: [
    {
      status: 200,
      description: 'The issuer and the client.',
      schema: signIn,
      example: {
        issuer: 'https://login.fjordby.example',
        clientId: 'holdfast-web',
        scopes: ['openid', 'offline_access'],
        audience: 'holdfast',
        mode: 'production',
      },
    },
  ],
  problems: [],
});
