import { Secret, TOTP } from 'otpauth';

import { startSession } from '../../store/staff/staff-sessions.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const NOW = new Date(); // stands still, so that no code runs out between its making and its use
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let service: TestService;
beforeAll(async () => {
  service = await openTestService({ now: () => NOW, config: { staff: { secondStep: 'required' } } });
});
afterAll(() => service.close());

const get = (url: string, cookie: string) => service.app.inject({ url, headers: { cookie } });
const post = (url: string, cookie: string, fields: Readonly<Record<string, string>>) =>
  service.app.inject({
    method: 'POST',
    url,
    headers: { ...FORM, cookie },
    payload: new URLSearchParams(fields).toString(),
  });
const code = (secret: string, ahead: number): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: NOW.getTime() + ahead * 30_000 });

test('where it is required, nobody goes on without an app, and afterwards not without its code', async () => {
  const { store } = service.opened;
  const { id, cookie } = await signedInStaff(store, ['agent']);
  expect((await get('/staff', cookie)).headers.location).toBe('/staff/second-step?next=%2Fstaff');
  const page = await get('/staff/second-step', cookie);
  expect(page.body).toMatch(/<svg class="qr-code" role="img" aria-label="QR code for[^"]*"/);
  expect(page.body).not.toMatch(/<script|style="/);
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(page.body)?.[1] ?? '').replaceAll(' ', '');

  const wrong = await post('/staff/second-step', cookie, { code: '000000' });
  expect([wrong.statusCode, wrong.body.includes('role="alert"')]).toEqual([400, true]);
  const made = await post('/staff/second-step', cookie, { code: code(secret, -1) });
  const codes = [...made.body.matchAll(/<li><code>([0-9a-z-]+)<\/code>/g)].map(([, each = '']) => each);
  expect(codes).toHaveLength(8);
  expect((await get('/staff', cookie)).statusCode).toBe(200);
  expect((await get('/staff/second-step', cookie)).body).toContain('8 recovery codes are left.');

  const token = await startSession(store.database, {
    staffId: id,
    now: NOW,
    random: (size) => Buffer.alloc(size, 9),
    needsCode: true,
  });
  const half = `staff=${token}`;
  for (const url of ['/staff', '/staff/password', '/staff/second-step', '/staff/home']) {
    expect((await get(url, half)).headers.location).toMatch(/^\/staff\/code\?next=/);
  }
  expect((await post('/staff/password', half, { current: 'x', next: 'y' })).headers.location).toMatch(/^\/staff\/code/);
  expect((await post('/staff/code', half, { code: '123', next: '/staff' })).statusCode).toBe(400);
  const entered = await post('/staff/code', half, { code: codes[0] ?? '', next: '/staff' });
  expect([entered.statusCode, entered.headers.location]).toEqual([303, '/staff']);
  const [set] = entered.cookies;
  expect((await get('/staff', `staff=${set?.value ?? ''}`)).statusCode).toBe(200);
  expect((await get('/staff', half)).headers.location).toMatch(/^\/staff\/sign-in/);
  expect(service.lines.join('\n')).not.toContain(secret);
});
