import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** What Azure Bot Service is to the endpoint: an application, published keys, and signed tokens. It can't be called back. */
export interface FakeAzure {
  readonly application: {
    readonly appId: string;
    readonly secret: { readonly kind: 'password'; readonly password: string };
    readonly openIdMetadata: string;
  };
  readonly sign: (claims?: Claims) => Promise<string>;
  readonly close: () => void;
}

export interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expires?: number; // seconds from now
  readonly serviceUrl?: string;
  readonly signer?: 'azure' | 'a stranger';
}

/** Where the channel says that it waits for answers; nobody is there. */
export const SERVICE_URL = 'https://channel.invalid/';

/** A text message of a thread as Azure posts it, waiting for its answer. */
export const threadMessage = (more: object = {}): object => ({
  type: 'message',
  id: 'm-1',
  channelId: 'sms',
  serviceUrl: SERVICE_URL,
  conversation: { id: 'thread-1' },
  from: { id: '+440000' },
  recipient: { id: 'bot' },
  text: 'noise',
  locale: 'en-GB',
  deliveryMode: 'expectReplies',
  ...more,
});

const APP_ID = '00000000-aaaa-bbbb-cccc-000000000001';
const ISSUER = 'https://api.botframework.com';

/** Makes keys and publishes them with a local OpenID document. */
export async function startFakeAzure(): Promise<FakeAzure> {
  const own = await generateKeyPair('RS256', { extractable: true });
  const stranger = await generateKeyPair('RS256');
  const keys = await publish({ ...(await exportJWK(own.publicKey)), kid: 'one', use: 'sig' });
  const openIdMetadata = `http://127.0.0.1:${String((keys.address() as AddressInfo).port)}/openid`;
  const sign = (claims: Claims = {}): Promise<string> => {
    const { audience = APP_ID, issuer = ISSUER, expires = 600, serviceUrl = SERVICE_URL, signer = 'azure' } = claims;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now - 3600)
      .setExpirationTime(now + expires)
      .sign((signer === 'azure' ? own : stranger).privateKey);
  };
  return {
    application: { appId: APP_ID, secret: { kind: 'password', password: 'unused' }, openIdMetadata },
    sign,
    close: () => keys.close(),
  };
}

async function publish(jwk: JWK): Promise<Server> {
  const server = createServer((request, response) => {
    const jwks_uri = `http://${String(request.headers.host)}/keys`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/openid' ? { issuer: ISSUER, jwks_uri } : { keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
