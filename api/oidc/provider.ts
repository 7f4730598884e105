import type { JWTVerifyGetKey } from 'jose';
import type { Configuration } from 'openid-client';
import { z } from 'zod';

import type { VouchedPerson } from '../../store/staff/provider-accounts.ts';
import type { OidcConfig } from '../config-staff.ts';
import type { Entry } from './entry.ts';
import { readLogoutToken, type LogoutToken } from './logout-token.ts';

/** Who the provider says has signed in. No roles: none of their groups may enter. */
export type Identity = VouchedPerson;

/** The staff's identity provider. Everything rejects while it is down or answers what it must not. */
export interface Provider {
  readonly issuer: string;
  readonly startUrl: (entry: Entry) => Promise<string>;
  readonly finish: (answer: URL, entry: Entry) => Promise<Identity>;
  readonly signOutUrl: (idToken: string) => Promise<string>;
  readonly readLogoutToken: (token: string, now: Date) => Promise<LogoutToken>;
}

const TIMEOUT_S = 5;
const CLOCK_MAY_DIFFER_S = 30;
const groups = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const Claims = z.object({
  email: z.email(),
  email_verified: z.literal([true, 'true']).optional(), // some providers do not say; one that says no is believed
  xms_edov: z.unknown().optional(), // Entra's word for it: whether the owner of the address's domain has been verified
  name: z.string().trim().min(1).optional(),
  sid: z.string().min(1).optional(),
});

/**
 * Opens the provider of the settings. The library is loaded and the provider asked for its addresses at the first use,
 * so that neither a start nor a password waits for it; what failed is tried again the next time.
 */
export function openProvider(settings: OidcConfig): Provider {
  const { issuer, publicUrl, clientId } = settings;
  const redirectUri = new URL('/staff/provider/callback', publicUrl).href;
  let discovered: Promise<Configuration> | undefined;
  let keys: JWTVerifyGetKey | undefined; // fetched once, however many messages come: anybody can send one
  const configuration = (): Promise<Configuration> => {
    discovered ??= discover(settings).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return {
    issuer,
    startUrl: async ({ state, nonce, verifier }) => {
      const library = await import('openid-client');
      const challenge = await library.calculatePKCECodeChallenge(verifier);
      const url = library.buildAuthorizationUrl(await configuration(), {
        ...{ redirect_uri: redirectUri, scope: 'openid email profile', state, nonce },
        ...{ code_challenge: challenge, code_challenge_method: 'S256' },
      });
      return url.href;
    },
    finish: async (answer, entry) => identityOf(settings, await configuration(), answer, entry),
    signOutUrl: async (idToken) => {
      const library = await import('openid-client');
      return library.buildEndSessionUrl(await configuration(), {
        id_token_hint: idToken,
        post_logout_redirect_uri: new URL('/staff/sign-in', publicUrl).href,
      }).href;
    },
    readLogoutToken: async (token, now) => {
      const { issuer: told, jwks_uri = '' } = (await configuration()).serverMetadata();
      keys ??= (await import('jose')).createRemoteJWKSet(new URL(jwks_uri));
      return readLogoutToken(token, { issuer: told, clientId, keys, now });
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<Configuration> {
  const library = await import('openid-client');
  const plain = issuer.startsWith('http:') ? [library.allowInsecureRequests] : []; // eslint-disable-line @typescript-eslint/no-deprecated -- on this machine only
  return library.discovery(
    new URL(issuer),
    clientId,
    { [library.clockTolerance]: CLOCK_MAY_DIFFER_S },
    library.ClientSecretPost(clientSecret),
    { execute: [...plain, library.enableNonRepudiationChecks], timeout: TIMEOUT_S },
  );
}

async function identityOf(
  { roles, groupsClaim, issuer }: OidcConfig,
  configuration: Configuration,
  answer: URL,
  { state, nonce, verifier }: Entry,
): Promise<Identity> {
  const library = await import('openid-client');
  const tokens = await library.authorizationCodeGrant(configuration, answer, {
    ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
  });
  const claims = tokens.claims();
  if (claims === undefined || tokens.id_token === undefined) throw new Error('the provider gave no id token');
  const told: Readonly<Record<string, unknown>> = { ...claims };
  const isWhole = told['email'] !== undefined && told[groupsClaim] !== undefined;
  const more = isWhole ? {} : await library.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  const all: Readonly<Record<string, unknown>> = { ...more, ...told };
  const { email, name = email, sid, ...said } = Claims.parse(all);
  const hasOwnAddress =
    said.email_verified !== undefined || [true, 'true', 1, '1'].some((yes) => yes === said.xms_edov);
  const theirs = groups.safeParse(all[groupsClaim]).data ?? [];
  const granted = new Set(theirs.flatMap((group) => (Object.hasOwn(roles, group) ? (roles[group] ?? []) : [])));
  return {
    ...{ issuer, subject: claims.sub, email, hasOwnAddress, name, roles: [...granted], idToken: tokens.id_token },
    ...(sid === undefined ? {} : { session: sid }),
  };
}
