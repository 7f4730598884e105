import { previewAlert } from '../../bot/phrasing/preview-alert.ts';
import { gatherFacts } from '../../bot/gather-facts.ts';
import { daysAfter, londonDate } from '../../content/london-clock.ts';
import { shippedContent } from '../../content/shipped.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const NOW = new Date();
const day = (from: number): string => daysAfter(londonDate(NOW), from);
const ROOF = {
  ...{ id: 'roof-callers', text: 'Men offer roof repairs in Midway. They are not from the council.' },
  ...{ starts: day(-3), ends: day(10), source: 'Trading Standards' },
};

type Person = Awaited<ReturnType<typeof signedInStaff>>;
let service: TestService;
let editor: Person;
let auditor: Person;
beforeAll(async () => {
  service = await openTestService();
  editor = await signedInStaff(service.opened.store, ['editor']);
  auditor = await signedInStaff(service.opened.store, ['auditor']);
});
afterAll(() => service.close());
beforeEach(() => service.opened.store.database.execute('DELETE FROM content_version', []));

const get = (url: string, { cookie } = editor) => service.app.inject({ url, headers: { cookie } });
const post = (url: string, fields: Readonly<Record<string, string>>, { cookie } = editor) =>
  service.app.inject({ method: 'POST', url, headers: { ...FORM, cookie }, payload: new URLSearchParams(fields).toString() }); // prettier-ignore
const seenIn = (body: string): string => /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '';
const newest = async (): Promise<unknown> =>
  (await service.opened.store.database.execute('SELECT version, "by", note, body FROM content_version ORDER BY version DESC LIMIT 1', [])).rows[0]; // prettier-ignore
const textOf = (body: string): string =>
  body
    .replace(/^[^]*<main[^>]*>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const stored = ({ text, ...alert }: typeof ROOF) => ({ ...alert, copy: { en: text } });

test('an alert is added, changed and ended, each a version with who and what, and in the audit', async () => {
  const added = await post('/staff/alerts', { ...ROOF, act: 'save' });
  expect([added.statusCode, added.headers.location]).toEqual([303, '/staff/alerts?done=added']);
  const by = `staff:${editor.id}`;
  expect(await newest()).toEqual({ version: 1, by, note: 'added roof-callers', body: [stored(ROOF)] });

  const seen = seenIn((await get('/staff/alerts/roof-callers')).body);
  const changed = { ...ROOF, text: 'Men offer roof repairs. Ask who they are.' };
  expect((await post('/staff/alerts/roof-callers', { ...changed, seen })).statusCode).toBe(303);
  expect(await newest()).toEqual({ version: 2, by, note: 'changed roof-callers', body: [stored(changed)] });

  expect((await post('/staff/alerts/roof-callers/end', {})).headers.location).toBe('/staff/alerts?done=ended');
  expect(await newest()).toEqual({ version: 3, by, note: 'ended roof-callers', body: [{ ...stored({ ...changed, ends: day(0) }), ended: true }] }); // prettier-ignore
  const { rows } = await service.opened.store.database.execute(`SELECT subject FROM audit WHERE action = 'content.alerts' AND actor = $1 ORDER BY id`, [by]); // prettier-ignore
  expect(rows).toEqual([1, 2, 3].map((version) => ({ subject: `content:alerts.${String(version)}` })));
});

test('an alert that was ended is gone at once, also when its words are mended, and comes back by another last day', async () => {
  await post('/staff/alerts', ROOF);
  await post('/staff/alerts/roof-callers/end', {});
  const shown = async () =>
    /Shown now (.*) To come/.exec(textOf((await get('/staff/alerts')).body))?.[1]?.split(' ')[0];
  const mend = async (fields: object) => post('/staff/alerts/roof-callers', { ...ROOF, ...fields, seen: seenIn((await get('/staff/alerts/roof-callers')).body) }); // prettier-ignore
  expect(await shown()).toBe('None.');
  await mend({ text: 'Men offer roof repairs.', ends: day(0) });
  expect(await shown()).toBe('None.');
  await mend({ ends: day(3) });
  expect(await shown()).toBe('roof-callers');
});

test('alerts stand under shown now, to come and over, and an auditor sees them without a way to change them', async () => {
  await post('/staff/alerts', ROOF);
  await post('/staff/alerts', { ...ROOF, id: 'parcel', starts: day(2) });
  await post('/staff/alerts', { ...ROOF, id: 'dogs', starts: day(-9), ends: day(-1) });
  const { body } = await get('/staff/alerts', auditor);
  expect(textOf(body)).toMatch(/Shown now roof-callers .* To come parcel .* Over dogs /);
  expect(body).not.toMatch(/alerts-new|href="\/staff\/alerts\//);
  expect((await get('/staff/alerts')).body).toContain('href="/staff/alerts/roof-callers"');
  expect((await get('/staff/alerts/roof-callers', auditor)).statusCode).toBe(403);
});

test('a preview shows what residents will see, word for word, and saves nothing', async () => {
  const { statusCode, body } = await post('/staff/alerts', { ...ROOF, act: 'preview' });
  const shown = previewAlert(stored(ROOF), gatherFacts(shippedContent(), NOW));
  expect(shown.map(({ text }) => text)[1]).toMatch(/^Men offer roof repairs in Midway\. They are not from the council\. \(from Trading Standards, since /); // prettier-ignore
  for (const { text } of shown) expect(textOf(body)).toContain(text);
  expect([statusCode, body.includes(`value="${ROOF.starts}"`), await newest()]).toEqual([200, true, undefined]);
});

test.each([
  ['text', 'Look at www.example.org', 'Take the web address out: people would follow it'],
  ['text', 'Ring 07700 900123', 'Take out 07700 900123: it is not in the register'],
  ['text', ' ', 'Write something here'],
  ['text', 'x'.repeat(601), 'Make it shorter'],
  ['text', 'Safe\u202Ebox', 'Write it on one line'],
  ['starts', '2027-02-31', 'Give a day that there is, as year-month-day'],
  ['ends', day(-4), 'The last day must not be before the first'],
  ['source', 'https://example.org', 'Take the web address out'],
  ['id', 'Roof Callers', 'Use small letters, digits and hyphens'],
])(
  'what is wrong with %s is said first and beside the field, and what was typed is kept: %j',
  async (field, value, words) => {
    for (const act of ['save', 'preview']) {
      const { statusCode, body } = await post('/staff/alerts', { ...ROOF, [field]: value, act });
      expect(statusCode).toBe(400);
      expect(textOf(body)).toContain(`There is a problem ${words}`);
      expect(body).toContain(`<a href="#${field}">`);
      expect(body).toContain(`id="${field}-error"`);
      expect(body).toContain(field === 'id' ? 'They are not from the council.' : 'value="roof-callers"');
    }
    expect(await newest()).toBeUndefined();
  },
);

test('a name is given once', async () => {
  await post('/staff/alerts', ROOF);
  const again = await post('/staff/alerts', ROOF);
  expect([again.statusCode, again.body.includes('There is an alert of this name already')]).toEqual([400, true]);
});

test('an edit that crossed another keeps what was typed, tells what it says now, and can then be saved', async () => {
  await post('/staff/alerts', ROOF);
  const seen = seenIn((await get('/staff/alerts/roof-callers')).body);
  await post('/staff/alerts/roof-callers', { ...ROOF, text: 'What a colleague wrote.', seen });
  const late = await post('/staff/alerts/roof-callers', { ...ROOF, text: 'What I wrote.', seen });
  expect(late.statusCode).toBe(409);
  expect(textOf(late.body)).toContain('Somebody else changed this while you were typing.');
  expect(textOf(late.body)).toMatch(/What it says now .*What a colleague wrote\..*What I wrote\./);
  expect((await post('/staff/alerts/roof-callers', { ...ROOF, text: 'What I wrote.', seen: seenIn(late.body) })).statusCode).toBe(303); // prettier-ignore
});

test('a change elsewhere in the list is no reason to refuse an edit', async () => {
  await post('/staff/alerts', ROOF);
  const seen = seenIn((await get('/staff/alerts/roof-callers')).body);
  await post('/staff/alerts', { ...ROOF, id: 'parcel' });
  expect((await post('/staff/alerts/roof-callers', { ...ROOF, source: 'The police', seen })).statusCode).toBe(303);
});

test('what is not there, and a form that is none, are answered kindly', async () => {
  expect((await get('/staff/alerts/nothing')).statusCode).toBe(404);
  expect((await post('/staff/alerts/nothing', ROOF)).statusCode).toBe(404);
  expect((await post('/staff/alerts/nothing/end', {})).statusCode).toBe(404);
  expect((await post('/staff/alerts', {})).statusCode).toBe(400);
  const foreign = await service.app.inject({ method: 'POST', url: '/staff/alerts', headers: { ...FORM, cookie: editor.cookie, 'sec-fetch-site': 'cross-site' }, payload: '' }); // prettier-ignore
  expect(foreign.statusCode).toBe(403);
  expect((await post('/staff/alerts', ROOF, auditor)).statusCode).toBe(403);
});
