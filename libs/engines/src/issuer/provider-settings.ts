import type { Configuration, errors as providerErrors, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoPerson, IssuerOptions } from './issuer.types.js';
import { messagePage, pageHeaders, signOutPage } from './pages.js';
import { SIGN_IN_PATH } from './sign-in-pages.js';

/** The one thing that access tokens are for; clients need not name it. */
const API = 'urn:holdfast:api';
const DAY = 86_400;

/** The provider's settings: one public client, code with PKCE, signed access tokens that live for minutes, and refresh tokens. */
export function providerSettings(options: IssuerOptions, errors: typeof providerErrors): Configuration {
  const { clientId, origins, keys, audience, tenant, people, accessTokenSeconds = 600 } = options;
  const personOf = async (subject: string): Promise<DemoPerson | undefined> =>
    (await people()).find((person) => person.subject === subject);
  const show = (ctx: KoaContextWithOIDC, page: string): void => {
    ctx.set({ ...pageHeaders(origins) });
    ctx.body = page;
  };
  return {
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: origins.map((origin) => `${origin}/auth/callback`),
        post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
      },
    ],
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    responseTypes: ['code'],
    jwks: { keys: [...keys.signing] },
    cookies: { keys: [...keys.cookies] },
    // Without a consent page there is nobody to ask for offline access: this client always gets a refresh token.
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: 3_600,
      Interaction: 3_600,
      RefreshToken: DAY,
      Session: DAY,
      Grant: DAY,
    },
    interactions: { url: (_ctx, { uid }) => `${SIGN_IN_PATH}/${uid}` },
    async findAccount(_ctx, subject) {
      const person = await personOf(subject);
      return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name }) };
    },
    async extraTokenClaims(_ctx, token) {
      const person = 'accountId' in token ? await personOf(token.accountId) : undefined;
      return { tenant, roles: person?.roles ?? [] };
    },
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      const accountId = session?.accountId;
      if (client === undefined || accountId === undefined) return undefined;
      const known = session?.grantIdFor(client.clientId);
      const before = known === undefined ? undefined : await provider.Grant.find(known);
      if (before !== undefined) return before;
      // The demo's own client is trusted: nobody is asked what it may know.
      const grant = new provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid profile offline_access');
      await grant.save();
      return grant;
    },
    renderError(ctx, { error }) {
      show(ctx, messagePage('Login gik ikke', `Gå tilbage til Holdfast og log ind igen. (${error})`));
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, signOutPage(form)),
        postLogoutSuccessSource: (ctx) => show(ctx, messagePage('Du er logget ud', 'Du kan lukke vinduet.')),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo(_ctx, resource) {
          if (resource !== API) throw new errors.InvalidTarget(`The only resource is ${API}. Leave it out.`);
          return {
            scope: '',
            audience,
            accessTokenTTL: accessTokenSeconds,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
  };
}
