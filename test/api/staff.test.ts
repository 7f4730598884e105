import { randomBytes } from 'node:crypto';

import { ensureFirstAdministrator, inviteStaff, type StaffRole } from '../../store/staff/staff.ts';
import { changeRoles } from '../../store/staff/staff-changes.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const OWN = 'four words not together';
const form = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the pages for staff', () => {
  let service: TestService;
  let cookie = '';
  let reference = '';

  const post = (
    url: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) => service.app.inject({ method: 'POST', url, headers: { ...FORM, cookie, ...headers }, payload: form(fields) });
  const get = (url: string) => service.app.inject({ method: 'GET', url, headers: { cookie } });
  const cookieOf = (reply: Awaited<ReturnType<typeof post>>): string => {
    const [set] = reply.cookies;
    return set === undefined ? '' : `${set.name}=${set.value}`;
  };

  beforeAll(async () => {
    service = await openTestService();
    const first = await ensureFirstAdministrator(service.opened.store, { now: new Date(), random: randomBytes });
    const talk = await startTalk(createTestBot(service.opened.store));
    await talk.say('kids on quad bikes in Hatton every night about 9 since January');
    await talk.press('danger=no');
    await talk.press('contact=anonymous');
    await talk.press('consent=');
    const sent = await talk.press('do:send');
    reference = /[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]/.exec(sent.texts[0] ?? '')?.[0] ?? '';
    const password = first?.oneTimePassword ?? '';
    cookie = cookieOf(await post('/staff/sign-in', { email: 'administrator@localhost', password }));
    cookie = cookieOf(await post('/staff/password', { current: password, next: OWN }));
  });
  afterAll(() => service.close());

  it('let nobody read a report who is not signed in', async () => {
    for (const url of ['/staff', `/staff/reports/${reference}`, `/staff/reports/${reference}/print`]) {
      const reply = await service.app.inject({ method: 'GET', url });
      expect([reply.statusCode, reply.headers.location?.startsWith('/staff/sign-in')]).toEqual([303, true]);
      expect(reply.body).not.toContain('quad');
    }
  });

  it('list the reports and show one as a case sheet with the conversation it came from', async () => {
    const list = await get('/staff');
    expect(list.statusCode).toBe(200);
    expect(list.body).toContain(`/staff/reports/${reference}`);
    expect(list.headers['cache-control']).toBe('no-store');

    const sheet = await get(`/staff/reports/${reference}`);
    expect(sheet.statusCode).toBe(200);
    expect(sheet.body).toContain('Nuisance bikes, cars or scooters');
    expect(sheet.body).toContain('Do not try to find out who sent it');
    expect(sheet.body).toContain('The conversation');
  });

  it('S8: show a call back to specialists alone; the others are told that it waits', async () => {
    const { store } = service.opened;
    const talk = await startTalk(createTestBot(store));
    for (const code of ['do:begin:call-back', 'do:skip', 'do:skip', 'contact=contact', 'contact-how=email'])
      await talk.press(code);
    await talk.say('zebrafinch@example.org');
    for (const code of ['do:skip', 'do:skip', 'do:skip']) await talk.press(code);
    const sent = await talk.press('do:send');
    const wanted = /[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]/.exec(sent.texts[0] ?? '')?.[0] ?? 'none';
    const pages = [`/staff/reports/${wanted}`, `/staff/reports/${wanted}/print`];
    for (const url of pages) {
      const closed = await get(url);
      expect([closed.statusCode, closed.body.includes('zebrafinch')]).toEqual([403, false]);
    }
    expect((await post(`${pages[0] ?? ''}/status`, { status: 'closed' })).statusCode).toBe(403);
    const list = await get('/staff');
    expect(list.body).not.toContain(wanted);
    expect(list.body).toContain('1 new record is for staff trained to help with abuse.');

    const whom = { email: 'administrator@localhost' };
    const first: readonly StaffRole[] = ['administrator', 'supervisor'];
    await changeRoles(store, { whom, roles: [...first, 'specialist'], by: 'test', now: new Date() });
    const untrained = cookie;
    cookie = cookieOf(await post('/staff/sign-in', { ...whom, password: OWN }));
    const open = await get(pages[0] ?? '');
    expect([open.statusCode, open.body.includes('zebrafinch@example.org')]).toEqual([200, true]);
    expect(open.body).toContain('Call back about abuse');
    expect((await get('/staff')).body).toContain(wanted);
    const { rows } = await store.database.execute('SELECT action FROM audit WHERE subject = $1', [`report:${wanted}`]);
    expect(rows).toEqual([{ action: 'report.read' }]);
    expect((await service.app.inject({ url: '/staff', headers: { cookie: untrained } })).statusCode).toBe(303);
    await changeRoles(store, { whom, roles: first, by: 'test', now: new Date() });
    cookie = cookieOf(await post('/staff/sign-in', { ...whom, password: OWN }));
  });

  it('S19: never show the receipt', async () => {
    const sheet = await get(`/staff/reports/${reference}`);
    expect(sheet.body).toContain('Your secret receipt is (hidden)');
    expect(sheet.body).not.toMatch(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/);
  });

  it('find a report by its reference, its kind and its ward, and say so when none fits', async () => {
    expect((await post('/staff', { find: reference.toLowerCase() })).headers.location).toBe(
      `/staff/reports/${reference}`,
    );
    expect((await post('/staff', { type: 'nuisance-vehicles' })).body).toContain(reference);
    expect((await post('/staff', { type: 'noise' })).body).toContain('No report fits what you chose.');
    expect((await post('/staff', { find: 'DE11 8AA' })).body).toContain('No report fits what you chose.');
  });

  it('change the status with a line of history, and print the sheet without the conversation', async () => {
    const saved = await post(`/staff/reports/${reference}/status`, { status: 'being-looked-at' });
    expect(saved.body).toContain('The status is saved.');
    expect((await post(`/staff/reports/${reference}/status`, { status: 'nonsense' })).statusCode).toBe(400);

    const print = await get(`/staff/reports/${reference}/print`);
    expect(print.body).toContain('Being looked at');
    expect(print.body).not.toContain('The conversation');
  });

  it.each([['/staff/reports/0000-000-0'], ['/staff/reports/nothing']])(
    'say kindly that %s is not there',
    async (url) => {
      const reply = await get(url);
      expect([reply.statusCode, reply.body.includes('There is nothing with that reference')]).toEqual([404, true]);
    },
  );

  it('refuse a form that another site posts', async () => {
    const reply = await post(
      `/staff/reports/${reference}/status`,
      { status: 'closed' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(reply.statusCode).toBe(403);
    expect((await get(`/staff/reports/${reference}`)).body).not.toContain('Closed, ');
  });

  it('lock an address after five wrong passwords, whether or not it has an account', async () => {
    const { store } = service.opened;
    await inviteStaff(store, { email: 'ann@council.example', name: 'Ann', roles: ['agent'], by: 'test', now: new Date(), random: randomBytes }); // prettier-ignore
    for (const email of ['ann@council.example', 'nobody@council.example']) {
      const tries: number[] = [];
      for (let index = 0; index < 6; index += 1) {
        tries.push((await post('/staff/sign-in', { email, password: 'wrong' }, { cookie: '' })).statusCode);
      }
      expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
    }
  });

  it('never lead to another site after signing in', async () => {
    const reply = await service.app.inject({ method: 'GET', url: '/staff/sign-in?next=https%3A%2F%2Fevil.example' });
    expect(reply.body).not.toContain('evil.example');
  });

  it('S14: leave nothing of the report, the staff or their passwords in the log', () => {
    const log = service.lines.join('\n');
    expect(log).toContain('/staff/reports/:reference');
    for (const secret of ['quad', 'Hatton', 'ann@council', OWN, reference]) expect(log).not.toContain(secret);
  });

  it('sign out for good', async () => {
    const before = cookie;
    await post('/staff/sign-out', {});
    const reply = await service.app.inject({ method: 'GET', url: '/staff', headers: { cookie: before } });
    expect(reply.statusCode).toBe(303);
  });
});
