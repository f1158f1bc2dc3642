import type { IssuerKeys } from './kept-keys.js';

/** Somebody who may be chosen on the sign-in page. */
export interface DemoPerson {
  /** What tokens say in `sub`. */
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Shown on the page only. */
  readonly team: string | null;
}

/** An issuer of demo and test: people are chosen from a list, nobody is asked for a password. */
export interface IssuerOptions {
  /** HOLDFAST_MODE. It does not start in production. */
  readonly mode: string;
  /** Where it listens. */
  readonly host: string;
  readonly port: number;
  /** Its address as browsers and the API see it, without a path; what tokens say in `iss`. */
  readonly issuer: string;
  /** The public client it signs people in for. */
  readonly clientId: string;
  /** Where the web app is served: `<origin>/auth/callback` and `<origin>/` are where it sends people back to. */
  readonly origins: readonly string[];
  /** Whom access tokens are for. */
  readonly audience: string;
  readonly tenant: string;
  /** Asked anew for every page and every token, so that a change of roles counts from the next token on. */
  readonly people: () => Promise<readonly DemoPerson[]>;
  readonly keys: IssuerKeys;
  /** Default ten minutes: so that renewal is part of every day, as it is at a municipality. */
  readonly accessTokenSeconds?: number;
}

/** An issuer that answers. */
export interface RunningIssuer {
  readonly name: string;
  readonly issuer: string;
  readonly jwksUrl: string;
  stop(): Promise<void>;
}
