import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import Provider, { type KoaContextWithOIDC } from 'oidc-provider';

/** Somebody whom the provider knows. */
export interface Known {
  readonly sub: string;
  readonly email: string;
  readonly groups: readonly string[];
  readonly email_verified?: boolean | undefined; // true unless it is given; undefined: the provider does not say
}

/** A real OpenID provider on this machine. Whoever is `current` signs in without being asked. */
export interface IdentityProvider {
  readonly issuer: string;
  current: Known;
  readonly logOut: (sub: string, sid: string) => Promise<void>; // tells the client, as it would when somebody signs out there
  readonly close: () => Promise<void>;
}

/** What the types of the package leave out. */
interface Telling {
  readonly backchannelLogout: (sub: string, sid: string) => Promise<void>;
}

const silence = (): void => undefined;

/** Starts a provider that knows one client, `staff`, at an origin. */
export async function startIdentityProvider(client: string, first: Known): Promise<IdentityProvider> {
  const server = await listening();
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const people = new Map<string, Known>();
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'staff',
        client_secret: 'a-secret-for-tests-of-enough-length',
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${client}/staff/provider/callback`],
        post_logout_redirect_uris: [`${client}/staff/sign-in`],
        backchannel_logout_uri: `${client}/staff/provider/back-channel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: 'Ann',
        email_verified: true,
        ...people.get(id),
        groups: [...(people.get(id)?.groups ?? [])],
      }),
    }),
    loadExistingGrant: async (context: KoaContextWithOIDC) => {
      const grant = new provider.Grant({ clientId: 'staff', accountId: context.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    fetch: (url: URL | string | Request, options: RequestInit = {}) => {
      delete options.dispatcher; // it refuses whatever is on loopback
      return fetch(url, options);
    },
  });
  provider.on('server_error', silence);
  const self: IdentityProvider = {
    issuer,
    current: first,
    logOut: async (sub, sid) => {
      const found = (await provider.Client.find('staff')) as unknown as Telling | undefined;
      await found?.backchannelLogout(sub, sid);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) {
      void answer(request, response);
      return;
    }
    people.set(self.current.sub, self.current);
    void provider.interactionFinished(request, response, { login: { accountId: self.current.sub } });
  });
  return self;
}

async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}
