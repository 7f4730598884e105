import { directorySchema, shownContacts, type Service } from '../../content/directory.ts';
import { shippedContent } from '../../content/shipped.ts';
import { newestVersion, readContent } from '../../store/content/content-versions.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const NOW = new Date('2026-12-02T10:00:00Z');
const COUNCIL = '/staff/register/sddc-customer-services';
const shipped = shippedContent().directory.services.find(({ id }) => id === 'sddc-customer-services');
const number = shipped?.phones[0]?.number ?? '';
const contact = `phone:${number.replaceAll(' ', '')}`;
type Editor = Awaited<ReturnType<typeof signedInStaff>>;
let service: TestService;
let ann: Editor;
let bea: Editor;

beforeAll(async () => {
  service = await openTestService({ now: () => NOW });
  ann = await signedInStaff(service.opened.store, ['editor'], NOW, 'Ann <Editor>');
  bea = await signedInStaff(service.opened.store, ['editor'], NOW, 'Bea');
});
afterEach(() => service.opened.store.database.execute('DELETE FROM content_version'));
afterAll(() => service.close());

const get = (url: string, who = ann) => service.app.inject({ url, headers: { cookie: who.cookie } });
const seenIn = (body: string): string => /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '';
/** Does something as it is done from a page that was just opened. */
const act = async (action: string, fields: Readonly<Record<string, string>>, who = ann, page = COUNCIL) => {
  const seen = fields['seen'] ?? seenIn((await get(page, who)).body);
  const payload = new URLSearchParams({ ...fields, seen }).toString();
  return service.app.inject({ method: 'POST', url: `${page}/${action}`, headers: { ...FORM, cookie: who.cookie }, payload }); // prettier-ignore
};
const stored = async (id = 'sddc-customer-services'): Promise<Service | undefined> => {
  const { value } = await readContent(
    service.opened.store,
    'directory',
    (body) => directorySchema.safeParse(body).data,
  );
  return value?.services.find((one) => one.id === id);
};
const rows = (body: string): readonly string[] =>
  [...body.matchAll(/href="\/staff\/register\/([a-z0-9-]+)"/g)].map(([, id = '']) => id);
const CHECK = { found: 'right', role: 'Community safety officer', on: '01/12/2026', how: 'rang every number', reviewBy: '01/05/2027' }; // prettier-ignore

test('the queue shows what nobody has confirmed first, with status, owner, source and review date', async () => {
  const first = (await get('/staff/register')).body;
  expect(rows(first)).toHaveLength(50);
  expect(first).toContain(`${String(shippedContent().directory.services.length)} services`);
  const row = first.split('<tr>')[2] ?? '';
  for (const text of ['Low confidence', 'No owner', 'Not confirmed: residents are not shown it', 'Nobody', '2027'])
    expect(row).toContain(text);
  const last = (await get('/staff/register?page=3')).body;
  expect([...rows(last)].length).toBe(shippedContent().directory.services.length - 100);
});

test('it is searched by name, need and number, and filtered', async () => {
  expect(rows((await get('/staff/register?find=samaritans')).body)).toEqual(['samaritans']);
  expect(rows((await get(`/staff/register?find=${number.replaceAll(' ', '')}`)).body)).toContain('sddc-customer-services'); // prettier-ignore
  expect(rows((await get('/staff/register?find=%3Cscript%3E')).body)).toEqual([]);
  expect(rows((await get('/staff/register?show=mine')).body)).toEqual([]);
  expect(rows((await get('/staff/register?show=overdue')).body)).toEqual([]);
  expect((await get('/staff/register?show=nonsense&page=-3')).statusCode).toBe(200);
});

test('an editor takes a service, gives it to a colleague, or to a role', async () => {
  expect((await act('owner', { owner: `staff:${ann.id}` })).headers.location).toBe(`${COUNCIL}?done=owner`);
  expect((await stored())?.owner).toBe(`staff:${ann.id}`);
  expect(rows((await get('/staff/register?show=mine')).body)).toEqual(['sddc-customer-services']);
  expect((await get(COUNCIL)).body).toContain('Ann &lt;Editor&gt;');
  await act('owner', { owner: `staff:${bea.id}` });
  await act('owner', { owner: 'role', ownerRole: ' Contact centre manager ' });
  expect((await stored())?.owner).toBe('Contact centre manager');
  await act('owner', { owner: '' });
  expect((await stored())?.owner).toBeNull();
  for (const wrong of [{ owner: 'staff:nobody' }, { owner: 'role', ownerRole: '' }, { owner: 'x' }]) {
    const reply = await act('owner', wrong);
    expect([reply.statusCode, reply.body.includes('<a href="#owner">Choose a person')]).toEqual([400, true]);
  }
  const audit = await service.opened.store.database.execute("SELECT actor, action, subject FROM audit WHERE action = 'content.directory' ORDER BY id"); // prettier-ignore
  expect(audit.rows[0]).toEqual({ actor: `staff:${ann.id}`, action: 'content.directory', subject: 'content:directory.1' }); // prettier-ignore
  expect(audit.rows).toHaveLength(4);
});

test('S13: a recorded check confirms a service, and what is missing in it is told at its field', async () => {
  expect((await get(COUNCIL)).body).not.toMatch(/id="(on|reviewBy)"[^>]*value="[^"]/); // no date is given for anybody
  const empty = await act('check', {});
  expect(empty.statusCode).toBe(400);
  for (const field of ['found', 'role', 'on', 'how']) expect(empty.body).toContain(`<a href="#${field}">`);
  const late = await act('check', { ...CHECK, on: '03/12/2026' });
  expect([late.statusCode, late.body.includes('<a href="#on">'), late.body.includes('rang every number')]).toEqual([409, true, true]); // prettier-ignore
  expect((await act('check', { ...CHECK, reviewBy: '01/12/2027' })).body).toContain('<a href="#reviewBy">');
  expect(await newestVersion(service.opened.store, 'directory')).toBe(0);
  expect((await act('check', CHECK)).statusCode).toBe(303);
  expect(await stored()).toMatchObject({
    ...{ status: 'confirmed', reviewBy: '2027-05-01' },
    confirmedBy: { role: 'Community safety officer', on: '2026-12-01' },
    checks: [{ found: 'right', by: `staff:${ann.id}`, on: '2026-12-01', how: 'rang every number' }],
  });
  const page = (await get(`${COUNCIL}?done=check`)).body;
  expect(page).toContain('Confirmed: Community safety officer, Tuesday, 1 December 2026');
  expect(page).toContain('The check is recorded.');
});

test('S13: a number that was mended waits for a second person, who is somebody else', async () => {
  const typed = { contact, value: '01283 595796', label: 'Switchboard', mendHow: 'on its website' };
  const unfit = await act('mend', { ...typed, value: '01283' });
  expect([unfit.statusCode, unfit.body.includes('<a href="#value">'), unfit.body.includes('value="01283"')]).toEqual([400, true, true]); // prettier-ignore
  expect((await act('mend', typed)).headers.location).toBe(`${COUNCIL}?done=mend`);
  expect((await stored())?.phones[0]?.number).toBe(number);
  const confirmation = { contact: 'phone:01283595796', confirmHow: 'rang it', field: 'confirm-0' };
  const own = await act('confirm', confirmation);
  expect([own.statusCode, own.body.includes('You gave this one yourself.')]).toEqual([409, true]);
  expect((await get(COUNCIL)).body).not.toContain('/confirm"');
  expect((await act('confirm', { ...confirmation, confirmHow: '' }, bea)).body).toContain('<a href="#confirm-0">');
  expect((await act('confirm', confirmation, bea)).statusCode).toBe(303);
  expect((await stored())?.phones[0]).toMatchObject({ number: '01283 595796', label: 'Switchboard' });
  expect((await act('confirm', confirmation, bea)).statusCode).toBe(409);
});

test('S13: a contact marked as wrong is gone for residents at once; the one that danger needs stays until it is mended', async () => {
  const page = '/staff/register/galop';
  const galop = shippedContent().directory.services.find(({ id }) => id === 'galop');
  const key = `phone:${galop?.phones[0]?.number.replaceAll(' ', '') ?? ''}`;
  expect((await act('wrong', { contact: key }, ann, page)).body).toContain('<a href="#why">Say what is wrong');
  expect((await act('wrong', { contact: key, why: 'nobody answers' }, ann, page)).statusCode).toBe(303);
  const after = await stored('galop');
  expect(after && shownContacts(after).map(({ kind }) => kind)).not.toContain('phone');
  expect((await get(page)).body).toContain(
    'Marked by Ann &lt;Editor&gt; on Wednesday, 2 December 2026: nobody answers',
  );
  expect((await get(`${page}/contact?contact=${encodeURIComponent(key)}`)).body).not.toContain('/wrong"');
  const kept = await act('wrong', { contact, why: 'nobody answers' });
  expect([kept.statusCode, kept.body.includes('What the assistant says in danger needs this number.')]).toEqual([409, true]); // prettier-ignore
  expect(kept.body).toContain('>nobody answers</textarea>');
});

test('hours are given by the day, and what cannot be read is told', async () => {
  const week = { contact, hours: 'weekly', onBankHolidays: 'closed', monday: '8:30 to 17:00', friday: '8:30 to 17:00' };
  expect((await act('hours', { ...week, friday: 'late' })).body).toContain('<a href="#friday">Friday: write times');
  expect((await act('hours', week)).statusCode).toBe(303);
  const open = [{ days: ['monday', 'friday'], from: '08:30', to: '17:00' }];
  expect((await stored())?.phones[0]?.hours).toEqual({ kind: 'weekly', open, onBankHolidays: 'closed' });
});

test('an edit that crossed another one of the same service is shown again; one of another service disturbs nobody', async () => {
  const seen = seenIn((await get(COUNCIL)).body);
  await act('owner', { owner: `staff:${bea.id}` }, bea, '/staff/register/samaritans');
  await act('owner', { owner: `staff:${bea.id}` }, bea);
  const crossed = await act('check', { ...CHECK, seen });
  expect(crossed.statusCode).toBe(409);
  expect(crossed.body).toContain('<a href="#main">Somebody else changed this while you were typing.');
  expect(crossed.body).toContain('rang every number');
  expect(seenIn(crossed.body)).not.toBe(seen);
  expect((await act('check', { ...CHECK, seen: seenIn(crossed.body) })).statusCode).toBe(303);
  expect((await stored('samaritans'))?.owner).toBe(`staff:${bea.id}`);
});

test('a service or a contact that is not there is said not to be', async () => {
  for (const url of ['/staff/register/nothing', `${COUNCIL}/contact?contact=phone:1`, `${COUNCIL}/contact`])
    expect((await get(url)).statusCode).toBe(404);
  expect((await act('withdraw', { contact: 'phone:1' })).statusCode).toBe(409);
  expect((await act('owner', {}, ann, '/staff/register/nothing')).statusCode).toBe(404);
});
