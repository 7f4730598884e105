import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

import { toStaffConfig } from '../../api/config-staff.ts';
import { readConfig } from '../../api/config.ts';
import { newEntry, readEntry } from '../../api/oidc/entry.ts';
import { openProvider } from '../../api/oidc/provider.ts';

const now = new Date();
const seconds = Math.floor(now.getTime() / 1000); // for what is told what time it is; openid-client looks at the clock
const entry = readEntry(newEntry(randomBytes, now, '/staff'), now);
const [ours, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
let server: Server;
let issuer: string;
let claimed: string; // the issuer that the provider says it is
let idToken = '';
let fetchedKeys = 0;

beforeAll(async () => {
  const keys = { keys: [{ ...(await exportJWK(ours.publicKey)), alg: 'RS256', kid: 'one', use: 'sig' }] };
  server = createServer((request, response) => {
    const answers: Readonly<Record<string, object>> = {
      '/.well-known/openid-configuration': {
        ...{ issuer: claimed, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` },
        ...{ authorization_endpoint: `${issuer}/auth`, id_token_signing_alg_values_supported: ['RS256'] },
      },
      '/keys': keys,
      '/token': { access_token: 'token', token_type: 'Bearer', id_token: idToken },
    };
    if (request.url === '/keys') fetchedKeys += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[request.url ?? ''] ?? {}));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
beforeEach(() => {
  claimed = issuer;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = () =>
  openProvider({
    ...{
      issuer,
      clientId: 'staff',
      clientSecret: 'secret',
      groupsClaim: 'groups',
      publicUrl: 'https://chat.example.org',
    },
    roles: { leads: ['supervisor'] },
  });
const sign = (claims: object, key = ours.privateKey): Promise<string> =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key);
const lasting = (from: number, seconds: number): JWTPayload => {
  const iat = Math.floor(Date.now() / 1000) + from;
  return { iat, exp: iat + seconds };
};
const identity = (): JWTPayload => ({
  ...{ iss: issuer, aud: 'staff', sub: 'ann', ...lasting(0, 60), nonce: entry?.nonce },
  ...{ email: 'ann@example.org', name: 'Ann', groups: ['leads', 'constructor'], sid: 'there' },
});
async function finish(claims: object, key = ours.privateKey, state = entry?.state ?? '') {
  if (entry === undefined) throw new Error('no entry');
  idToken = await sign(claims, key);
  return open().finish(new URL(`https://chat.example.org/staff/provider/callback?code=c&state=${state}`), entry);
}

test('a right answer tells who it is and what their groups give', async () => {
  expect(await finish(identity())).toMatchObject({
    subject: 'ann',
    session: 'there',
    roles: ['supervisor'],
    name: 'Ann',
  });
});

test.each([
  ['no word about it', {}, false],
  ['the word of the standard', { email_verified: true }, true],
  ['the same as text', { email_verified: 'true' }, true],
  ['the word of Entra', { xms_edov: true }, true],
  ['the same as a number', { xms_edov: '1' }, true],
  ['a no of Entra', { xms_edov: false }, false],
])('whether the address is theirs for certain: %s', async (_, claims, hasOwnAddress) => {
  expect(await finish({ ...identity(), ...claims })).toMatchObject({ hasOwnAddress });
});

test('a clock that is 20 seconds off is forgiven', async () => {
  expect(await finish({ ...identity(), ...lasting(20, 60) })).toMatchObject({ subject: 'ann' });
  expect(await finish({ ...identity(), ...lasting(-80, 60) })).toMatchObject({ subject: 'ann' });
});

test.each([
  ['of another issuer', { iss: 'https://evil.example' }],
  ['for somebody else', { aud: 'another' }],
  ['of another try', { nonce: 'another' }],
  ['without a nonce', { nonce: undefined }],
  ['that is over', lasting(-700, 100)],
  ['without an address', { email: undefined, groups: undefined }],
  ['whose address is not theirs for certain', { email_verified: false }],
])('an id token %s is refused', async (_, wrong) => {
  await expect(finish({ ...identity(), ...wrong })).rejects.toThrow();
});

test('an id token that another key signed, another state and a provider that says it is another are refused', async () => {
  await expect(finish(identity(), foreign.privateKey)).rejects.toThrow();
  await expect(finish(identity(), ours.privateKey, 'another')).rejects.toThrow();
  claimed = 'https://evil.example';
  await expect(finish(identity())).rejects.toThrow();
});

test('a provider that is down is asked again the next time', async () => {
  claimed = 'https://evil.example';
  const provider = open();
  if (entry === undefined) throw new Error('no entry');
  await expect(provider.startUrl(entry)).rejects.toThrow();
  claimed = issuer;
  const url = new URL(await provider.startUrl(entry));
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ state: entry.state, nonce: entry.nonce, code_challenge_method: 'S256', redirect_uri: 'https://chat.example.org/staff/provider/callback' }); // prettier-ignore
  expect(url.href).not.toContain(entry.verifier);
});

const message = (): JWTPayload => ({
  ...{ iss: issuer, aud: 'staff', sub: 'ann', jti: 'one', iat: seconds, exp: seconds + 120 },
  events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
});

test('a logout token names a session or an account', async () => {
  expect(await open().readLogoutToken(await sign(message()), now)).toEqual({ id: 'one', subject: 'ann' });
  const withSession = await sign({ ...message(), sid: 'there' });
  expect(await open().readLogoutToken(withSession, now)).toEqual({ id: 'one', subject: 'ann', session: 'there' });
});

test.each([
  ['of another issuer', { iss: 'https://evil.example' }],
  ['for somebody else', { aud: 'another' }],
  ['with a nonce', { nonce: 'n' }],
  ['that is an id token', { events: undefined }],
  ['that names nobody', { sub: undefined }],
  ['without an id of its own', { jti: undefined }],
  ['that is old', { iat: seconds - 600, exp: seconds + 600 }],
  ['that is over', { iat: seconds - 100, exp: seconds - 60 }],
])('a logout token %s is refused', async (_, wrong) => {
  const token = await sign({ ...message(), ...wrong });
  await expect(open().readLogoutToken(token, now)).rejects.toThrow();
});

test('a logout token that another key signed, or none, is refused', async () => {
  const unsigned = [{ alg: 'none' }, message()].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  for (const token of [await sign(message(), foreign.privateKey), `${unsigned.join('.')}.`, 'rubbish']) {
    await expect(open().readLogoutToken(token, now)).rejects.toThrow();
  }
});

test('the keys are fetched once, however many messages anybody sends', async () => {
  const provider = open();
  const before = fetchedKeys;
  for (const token of [await sign(message()), await sign(message(), foreign.privateKey), await sign(message())]) {
    await provider.readLogoutToken(token, now).catch(() => undefined);
  }
  expect(fetchedKeys - before).toBe(1);
});

test('a try ends after ten minutes, and a cookie that was changed fits no answer', () => {
  const cookie = newEntry(randomBytes, now, '/staff/reports/x');
  expect(readEntry(cookie, now)?.next).toBe('/staff/reports/x');
  expect(readEntry(cookie, new Date(now.getTime() + 10 * 60_000))).toBeUndefined();
  const [secret = '', until = '', next = ''] = cookie.split('.');
  const longer = readEntry([secret, String(Number(until) + 1), next].join('.'), now);
  expect(longer?.state).not.toBe(readEntry(cookie, now)?.state);
  for (const rubbish of ['', '..', 'a.b.c', `${cookie}.x`]) expect(readEntry(rubbish, now)).toBeUndefined();
});

test('the settings say which group gives which roles', () => {
  const whole = { OIDC_ISSUER: 'https://login.example.org/t/v2.0', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 's', PUBLIC_URL: 'https://chat.example.org', OIDC_ROLES: 'Safer agents = agent; 11-22=supervisor, agent' }; // prettier-ignore
  expect(readConfig(whole).staff).toEqual({
    secondStep: 'optional',
    oidc: {
      ...{ issuer: 'https://login.example.org/t/v2.0', clientId: 'id', clientSecret: 's', groupsClaim: 'groups' },
      ...{
        publicUrl: 'https://chat.example.org',
        roles: { 'Safer agents': ['agent'], '11-22': ['agent', 'supervisor'] },
      },
    },
  });
  for (const OIDC_ROLES of ['agents', 'x=king', '=agent', 'a=agent=b', ';'])
    expect(() => readConfig({ ...whole, OIDC_ROLES })).toThrow('OIDC_ROLES must be groups and their roles');
  expect(() => readConfig({ ...whole, OIDC_ISSUER: 'http://login.example.org' })).toThrow('OIDC_ISSUER must be');
  expect(() => readConfig({ OIDC_ISSUER: whole.OIDC_ISSUER })).toThrow(
    'OIDC_ROLES must be set, because OIDC_ISSUER is',
  );
  expect(() => readConfig({ STAFF_PASSWORDS: 'off' })).toThrow('nobody could sign in');
  expect(toStaffConfig({ STAFF_SECOND_STEP: 'required', STAFF_PASSWORDS: 'on', OIDC_GROUPS_CLAIM: 'groups' })).toEqual({ secondStep: 'required' }); // prettier-ignore
});
