import { findFreePort } from '../../store/embedded/embedded-cluster.ts';
import { listStaff } from '../../store/staff/staff.ts';
import { startIdentityProvider, type IdentityProvider } from '../support/identity-provider.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService, type TestServiceOptions } from '../support/test-service.ts';

const ANN = { sub: 'ann-1', email: 'Ann@council.example', groups: ['Safer agents'] } as const;
let origin: string;
let provider: IdentityProvider;
let service: TestService;
let config: NonNullable<TestServiceOptions['config']>;

beforeAll(async () => {
  const port = await findFreePort();
  origin = `http://127.0.0.1:${String(port)}`;
  provider = await startIdentityProvider(origin, ANN);
  const oidc = {
    ...{ issuer: provider.issuer, clientId: 'staff', clientSecret: 'a-secret-for-tests-of-enough-length' },
    ...{ groupsClaim: 'groups', publicUrl: origin },
    roles: { 'Safer agents': ['agent'], 'Safer leads': ['agent', 'supervisor'] },
  } as const;
  config = { publicUrl: origin, staff: { secondStep: 'required', oidc } };
  service = await openTestService({ config });
  await service.app.listen({ host: '127.0.0.1', port });
});
afterAll(async () => {
  await service.close();
  await provider.close();
});

/** A browser that keeps cookies and follows redirects, one at a time. */
function openBrowser() {
  const jar = new Map<string, string>();
  const go = async (url: string, form?: Readonly<Record<string, string>>) => {
    const address = new URL(url, origin);
    const mine = [...jar].filter(([key]) => key.startsWith(`${address.origin} `));
    const cookie = mine.map(([key, value]) => `${key.split(' ')[1] ?? ''}=${value}`).join('; ');
    const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
    const response = await fetch(address, { redirect: 'manual', headers: { cookie }, ...body });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') jar.delete(`${address.origin} ${name}`);
      else jar.set(`${address.origin} ${name}`, value);
    }
    return {
      status: response.status,
      to: whereItLeads(response, address),
      body: await response.text(),
    };
  };
  const follow = async (url: string, until: (to: string) => boolean = () => false) => {
    let answer = await go(url);
    for (let steps = 0; answer.to !== '' && !until(answer.to) && steps < 12; steps += 1) answer = await go(answer.to);
    return answer;
  };
  const cookie = (name: string): string | undefined => jar.get(`${origin} ${name}`);
  return { go, follow, cookie, jar };
}
function whereItLeads({ headers }: Response, from: URL): string {
  const to = headers.get('location') ?? headers.get('refresh')?.replace('0;url=', '');
  return to === undefined ? '' : new URL(to, from).href;
}
const atCallback = (to: string): boolean => to.startsWith(`${origin}/staff/provider/callback`);
const START = '/staff/provider/start?next=%2Fstaff';

test('somebody of a group signs in, reaches what the group gives, and is asked for no second step here', async () => {
  provider.current = ANN;
  const browser = openBrowser();
  expect((await browser.go('/staff/sign-in')).body).toContain('Sign in with your organisation');
  const page = await browser.follow(START);
  expect([page.status, page.body.includes('Signed in as Ann')]).toEqual([200, true]);
  const members = await listStaff(service.opened.store);
  expect(members.map(({ email, roles }) => ({ email, roles }))).toEqual([
    { email: 'ann@council.example', roles: ['agent'] },
  ]);
});

test('roles follow the groups at each sign-in, old sessions end with them, and no group is no entry', async () => {
  provider.current = ANN;
  const before = openBrowser();
  await before.follow(START);
  provider.current = { ...ANN, groups: ['Safer leads', 'Cyclists'] };
  await openBrowser().follow(START);
  expect((await listStaff(service.opened.store))[0]?.roles.toSorted()).toEqual(['agent', 'supervisor']);
  expect((await before.go('/staff')).status).toBe(303);

  provider.current = { ...ANN, groups: ['Cyclists'] };
  const refused = await openBrowser().follow(START);
  expect([refused.status, refused.body.includes('Your account is in no group')]).toEqual([403, true]);
  provider.current = { sub: 'eve', email: 'eve@council.example', groups: [] };
  expect((await openBrowser().follow(START)).status).toBe(403);
  expect(await listStaff(service.opened.store)).toHaveLength(1);
});

test('an answer is good once, in the browser that asked for it, and only as it was given', async () => {
  provider.current = ANN;
  const browser = openBrowser();
  const { to } = await browser.follow(START, atCallback);
  const kept = browser.cookie('staff-entry') ?? '';
  expect((await openBrowser().go(to)).status).toBe(403);
  const wrong = openBrowser();
  wrong.jar.set(`${origin} staff-entry`, kept);
  expect((await wrong.go(to.replace(/state=[^&]+/, 'state=another'))).status).toBe(403);
  expect((await browser.go(to)).status).toBe(303);
  browser.jar.set(`${origin} staff-entry`, kept);
  expect((await browser.go(to)).status).toBe(403);
});

test('the provider signs somebody out behind the scenes, and one message is heard once', async () => {
  provider.current = ANN;
  const browser = openBrowser();
  await browser.follow(START);
  expect((await browser.go('/staff')).status).toBe(200);
  const { rows } = await service.opened.store.database.execute('SELECT count(*)::integer AS sessions FROM staff_session WHERE provider_session IS NOT NULL'); // prettier-ignore
  expect(rows).not.toEqual([{ sessions: 0 }]);
  const out = await browser.go('/staff/sign-out', {});
  expect(out.status).toBe(200); // a page of ours leads there: browsers stop a form that is redirected from site to site
  expect(out.to.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
  const idToken = new URL(out.to).searchParams.get('id_token_hint') ?? '';
  const { sid } = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()) as { sid: string };

  const again = openBrowser();
  for (const [key, value] of browser.jar) if (key.startsWith(provider.issuer)) again.jar.set(key, value); // the same session there
  await again.follow(START);
  expect((await again.go('/staff')).status).toBe(200);
  await provider.logOut('somebody-else', 'another-session');
  expect((await again.go('/staff')).status).toBe(200);
  await provider.logOut(ANN.sub, sid);
  expect((await again.go('/staff')).status).toBe(303);
});

test('a frame of the provider ends the session that it names, and no other', async () => {
  provider.current = ANN;
  const browser = openBrowser();
  await browser.follow(START);
  const { to } = await browser.go('/staff/sign-out', {});
  const idToken = new URL(to).searchParams.get('id_token_hint') ?? '';
  const { sid } = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()) as { sid: string };
  await browser.follow(START);
  const end = (iss: string, name: string) => browser.go(`/staff/provider/front-channel-logout?${new URLSearchParams({ iss, sid: name }).toString()}`); // prettier-ignore
  expect((await end('https://evil.example', sid)).status).toBe(400);
  expect((await end(provider.issuer, '')).status).toBe(400);
  expect((await end(provider.issuer, 'another')).status).toBe(200);
  expect((await browser.go('/staff')).status).toBe(200);
  expect((await end(provider.issuer, sid)).status).toBe(200);
  expect((await browser.go('/staff')).status).toBe(303);
});

test('an address that belongs to another account of the provider is not taken over', async () => {
  provider.current = { ...ANN, sub: 'mallory' };
  expect((await openBrowser().follow(START)).status).toBe(403);
});

test('an account with a password is nobody’s whose address the provider does not vouch for, and theirs once it does', async () => {
  const { store } = service.opened;
  const { email } = await signedInStaff(store, ['supervisor']);
  const before = (await listStaff(store)).find((member) => member.email === email);
  provider.current = { sub: 'eve-2', email, groups: ['Safer agents'], email_verified: undefined };
  const refused = await openBrowser().follow(START);
  expect([refused.status, refused.body.includes('did not say for certain that it is yours')]).toEqual([403, true]);
  expect((await listStaff(store)).filter((member) => member.email === email)).toEqual([before]);
  provider.current = { ...provider.current, email_verified: true };
  const browser = openBrowser();
  expect((await browser.follow(START)).status).toBe(200);
  provider.current = { ...provider.current, email_verified: undefined };
  expect((await openBrowser().follow(START)).status).toBe(200); // known by what never changes, whatever their address
  expect((await listStaff(store)).filter((member) => member.email === email)).toMatchObject([{ id: before?.id, roles: ['agent'] }]); // prettier-ignore
});

test('whoever has no account yet comes in without a word about their address', async () => {
  provider.current = { sub: 'new', email: 'new@council.example', groups: ['Safer agents'], email_verified: undefined };
  expect((await openBrowser().follow(START)).status).toBe(200);
});

test('while the provider is down, local accounts work, and the log names nobody', async () => {
  const { opened } = service;
  const { cookie } = await signedInStaff(opened.store, ['auditor']);
  await provider.close();
  const down = await openBrowser().go('/staff/provider/start');
  expect([down.status, new URL(down.to).origin]).toEqual([303, provider.issuer]); // its addresses are known
  const fresh = await openTestService({ config, opened: { ...opened, close: () => Promise.resolve() } });
  expect((await fresh.app.inject({ url: '/staff/provider/start' })).statusCode).toBe(503); // they cannot be asked for
  await fresh.close();
  const reply = await service.app.inject({ url: '/staff/second-step', headers: { cookie } });
  expect(reply.statusCode).toBe(200);
  const log = service.lines.join('\n');
  for (const secret of ['council.example', 'Safer', ANN.sub]) expect(log).not.toContain(secret);
});
