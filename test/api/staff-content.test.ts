import type { ContentKind } from '../../store/content/content-versions.ts';
import { saveContent } from '../../store/content/content-versions.ts';
import { shippedContent } from '../../content/shipped.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const AT = new Date('2027-07-09T15:00:00Z'); // 16:00 in London
const alert = (id: string, en: string) => ({
  ...{ id, copy: { en }, starts: '2027-03-01', ends: '2027-03-31', source: 'Trading Standards' },
});
const ROOF = alert('roof', 'Men offer roof repairs.');

type Person = Awaited<ReturnType<typeof signedInStaff>>;
let service: TestService;
let editor: Person;
let auditor: Person;
beforeEach(async () => {
  service = await openTestService();
  editor = await signedInStaff(service.opened.store, ['editor'], new Date(), 'Edith');
  auditor = await signedInStaff(service.opened.store, ['auditor']);
});
afterEach(() => service.close());

const get = (url: string, { cookie } = editor) => service.app.inject({ url, headers: { cookie } });
const post = (url: string, fields: Readonly<Record<string, string>>, { cookie } = editor) =>
  service.app.inject({ method: 'POST', url, headers: { ...FORM, cookie }, payload: new URLSearchParams(fields).toString() }); // prettier-ignore
const keep = (kind: ContentKind, basedOn: number, body: unknown, by = 'command') =>
  saveContent(service.opened.store, { kind, basedOn, body, at: AT, by, note: `note ${String(basedOn + 1)}` });
const rows = async (sql: string) => (await service.opened.store.database.execute(sql, [])).rows;

/** What a page says, without its tags. */
const textOf = (body: string): string =>
  body
    .replace(/^[^]*<main[^>]*>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('an editor comes to the kinds of content, each with who changed it last', async () => {
  await keep('alerts', 0, [ROOF], `staff:${editor.id}`);
  const home = await get('/staff/home');
  expect([home.statusCode, home.headers.location]).toEqual([303, '/staff/content']);
  const { body } = await get('/staff/content');
  expect(textOf(body)).toContain('Alerts Changed 9 July 2027 at 16:00 by Edith: note 1 All versions');
  expect(textOf(body)).toContain('Quick replies As it came with the service. All versions');
});

test('the history names versions, newest first, with who made them, also by command or from an account that is gone', async () => {
  await keep('alerts', 0, [ROOF]);
  await keep('alerts', 1, [], `staff:${editor.id}`);
  await keep('alerts', 2, [ROOF], 'staff:nobody');
  const text = textOf((await get('/staff/content/alerts/history', auditor)).body);
  expect(text).toMatch(
    /Version 3 .* somebody whose account is removed note 3 Version 2 .* Edith note 2 Version 1 9 July 2027 at 16:00 the operator, by command note 1 As shipped/,
  );
});

test('a long history comes in pages', async () => {
  for (let version = 0; version < 51; version += 1) await keep('alerts', version, []);
  const first = (await get('/staff/content/alerts/history')).body;
  expect([first.includes('Version 2<'), first.includes('Version 1<'), first.includes('?before=2"')]).toEqual([true, false, true]); // prettier-ignore
  const second = (await get('/staff/content/alerts/history?before=2')).body;
  expect([second.includes('Version 1<'), second.includes('Version 2<'), second.includes('?before=')]).toEqual([true, false, false]); // prettier-ignore
  for (const odd of ['before=x', 'before=-1', 'before=99999999999999']) {
    expect((await get(`/staff/content/alerts/history?${odd}`)).statusCode).toBe(200);
  }
});

test('a version tells entry by entry what it changed, and what is typed stays text', async () => {
  await keep('alerts', 0, [ROOF, alert('parcel', 'Texts ask for a fee.')]);
  await keep('alerts', 1, [alert('roof', 'Men <b>offer</b> roofs.'), alert('dogs', 'Dogs are taken.')]);
  const { body } = await get('/staff/content/alerts/history/2');
  const text = textOf(body);
  expect(text).toContain(
    'Changed: roof Text: English Before: Men offer roof repairs. After: Men &lt;b&gt;offer&lt;/b&gt; roofs.',
  );
  expect(text).toContain('Taken out: parcel Text: English Before: Texts ask for a fee.');
  expect(text).toContain('Added: dogs Text: English After: Dogs are taken.');
  expect(text).not.toContain('Restore this version'); // it is the newest
  expect(textOf((await get('/staff/content/alerts/history/1')).body)).toContain('Restore this version');
});

test('a version is restored as a new one with a note, shown to residents and audited', async () => {
  await keep('alerts', 0, [ROOF]);
  await keep('alerts', 1, []);
  const done = await post('/staff/content/alerts/history/1/restore', { basedOn: '2', note: 'ended too early' });
  expect([done.statusCode, done.headers.location]).toEqual([303, '/staff/content/alerts/history']);
  expect(await rows(`SELECT version, "by", note, body FROM content_version ORDER BY version DESC LIMIT 1`)).toEqual([
    { version: 3, by: `staff:${editor.id}`, note: 'restored 1: ended too early', body: [ROOF] },
  ]);
  expect(await rows(`SELECT actor, action FROM audit WHERE subject = 'content:alerts.3'`)).toEqual([
    { actor: `staff:${editor.id}`, action: 'content.alerts' },
  ]);
});

test('what came with the service can be restored too', async () => {
  const { teams } = shippedContent();
  await keep('teams', 0, { teams: [{ ...teams.teams[0], name: 'Another name' }] });
  expect(textOf((await get('/staff/content/teams/history/0')).body)).toContain('Restore this version');
  expect((await post('/staff/content/teams/history/0/restore', { basedOn: '1', note: '' })).statusCode).toBe(303);
  expect(await rows('SELECT body FROM content_version WHERE version = 2')).toEqual([{ body: teams }]);
});

test('restoring after somebody else changed it is refused kindly, and the reason is kept', async () => {
  await keep('alerts', 0, [ROOF]);
  await keep('alerts', 1, []);
  const late = await post('/staff/content/alerts/history/1/restore', { basedOn: '1', note: 'too early' });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('Somebody else has just changed it. Nothing was restored.');
  expect(late.body).toContain('value="too early"');
  expect(late.body).toContain('name="basedOn" value="2"');
  expect(await rows('SELECT count(*)::int AS n FROM content_version')).toEqual([{ n: 2 }]);
});

test('a version that the service can no longer read is shown, passed over and not restored', async () => {
  await keep('alerts', 0, 'of another age');
  await keep('alerts', 1, [ROOF]);
  expect((await get('/staff/content/alerts/history/1')).statusCode).toBe(200);
  const refused = await post('/staff/content/alerts/history/1/restore', { basedOn: '2', note: '' });
  expect([refused.statusCode, refused.body.includes('This version no longer fits')]).toEqual([409, true]);
});

test.each([
  ['a reason that is too long', { basedOn: '2', note: 'x'.repeat(301) }],
  ['no version that it is made from', { note: 'x' }],
  ['a version that is no number', { basedOn: 'x', note: 'x' }],
])('restoring with %s changes nothing', async (_, fields) => {
  await keep('alerts', 0, [ROOF]);
  await keep('alerts', 1, []);
  expect((await post('/staff/content/alerts/history/1/restore', fields)).statusCode).toBe(400);
  expect(await rows('SELECT count(*)::int AS n FROM content_version')).toEqual([{ n: 2 }]);
});

test.each([
  '/staff/content/weather/history',
  '/staff/content/weather/history/1',
  '/staff/content/alerts/history/9',
  '/staff/content/alerts/history/x',
])('what is not there is said not to be: %s', async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});

test('an auditor reads and is not offered to restore; another site cannot restore for an editor', async () => {
  await keep('alerts', 0, [ROOF]);
  await keep('alerts', 1, []);
  expect(textOf((await get('/staff/content/alerts/history/1', auditor)).body)).not.toContain('Restore this version');
  const url = '/staff/content/alerts/history/1/restore';
  expect((await post(url, { basedOn: '2', note: '' }, auditor)).statusCode).toBe(403);
  const foreign = await service.app.inject({ method: 'POST', url, headers: { ...FORM, cookie: editor.cookie, 'sec-fetch-site': 'cross-site' }, payload: 'basedOn=2&note=' }); // prettier-ignore
  expect(foreign.statusCode).toBe(403);
  expect(await rows('SELECT count(*)::int AS n FROM content_version')).toEqual([{ n: 2 }]);
});
