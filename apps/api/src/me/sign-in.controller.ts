import { Controller, Inject } from '@nestjs/common';
import type { ApiConfig } from '@holdfast/config';
import { Route } from '../http/route-contract.js';
import type { Answer } from '../schemas/answers/answer.js';
import { CONFIG } from '../wiring/tokens.js';
import * as contracts from './me.contracts.js';

/** What a browser must know before anybody is signed in. Nothing of it is a secret. */
@Controller('api/v1/sign-in')
export class SignInController {
  constructor(@Inject(CONFIG) private readonly config: ApiConfig) {}

  @Route('GET', '', contracts.getSignIn)
  signIn(): Answer<typeof contracts.meAnswers.signIn> {
    const { AUTH_ISSUER, AUTH_CLIENT_ID, AUTH_SCOPES, AUTH_AUDIENCE, HOLDFAST_MODE } = this.config;
    return {
      issuer: AUTH_ISSUER ?? null,
      clientId: AUTH_CLIENT_ID,
      scopes: AUTH_SCOPES.split(' ').filter((scope) => scope !== ''),
      audience: AUTH_AUDIENCE,
      mode: HOLDFAST_MODE,
    };
  }
}
