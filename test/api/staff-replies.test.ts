import { wordingOf, type ReviewedReply } from '../../content/quick-replies.ts';
import { shippedContent } from '../../content/shipped.ts';
import { languageOf, words } from '../../locales/index.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const POLISH = languageOf('pl');
const shipped = shippedContent().quickReplies;
const SKIPS = { id: 'skip-dates', title: 'Skip dates', text: 'A skip comes on the first Monday of the month.' };

type Person = Awaited<ReturnType<typeof signedInStaff>>;
let service: TestService;
let editor: Person;
beforeAll(async () => {
  service = await openTestService();
  editor = await signedInStaff(service.opened.store, ['editor']);
});
afterAll(() => service.close());
beforeEach(() => service.opened.store.database.execute('DELETE FROM content_version', []));

const get = (url: string, { cookie } = editor) => service.app.inject({ url, headers: { cookie } });
const post = (url: string, fields: Readonly<Record<string, string>>, { cookie } = editor) =>
  service.app.inject({ method: 'POST', url, headers: { ...FORM, cookie }, payload: new URLSearchParams(fields).toString() }); // prettier-ignore
const seenIn = (body: string): string => /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '';
const newest = async () =>
  (await service.opened.store.database.execute('SELECT note, body FROM content_version ORDER BY version DESC LIMIT 1', [])).rows[0] as { note: string; body: ReviewedReply[] } | undefined; // prettier-ignore
const replyNow = async (id: string) => (await newest())?.body.find((one) => one.id === id);
const textOf = (body: string): string =>
  body
    .replace(/^[^]*<main[^>]*>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('replies are found by topic and by a word of the title or the text', async () => {
  expect(textOf((await get('/staff/quick-replies')).body)).toContain(`${String(shipped.length)} replies`);
  const found = textOf((await get('/staff/quick-replies?topic=report-asb&find=DATES')).body);
  expect([found.includes('1 reply'), found.includes('Write down dates and times'), found.includes('Hello again')]).toEqual([true, true, false]); // prettier-ignore
  expect(textOf((await get('/staff/quick-replies?find=zzz')).body)).toContain('No reply fits what you chose.');
});

test('a reply in words of our own is added in English alone, and taken out', async () => {
  expect((await post('/staff/quick-replies', { ...SKIPS, topics: 'report-asb' })).headers.location).toBe('/staff/quick-replies?done=added'); // prettier-ignore
  const { id, title, text } = SKIPS;
  expect(await replyNow(id)).toEqual({ id, title, topics: ['report-asb'], texts: { en: text } });
  expect((await newest())?.note).toBe('added skip-dates');
  const seen = seenIn((await get(`/staff/quick-replies/${id}`)).body);
  expect((await post(`/staff/quick-replies/${id}/remove`, { seen })).headers.location).toBe('/staff/quick-replies?done=removed'); // prettier-ignore
  expect((await newest())?.body).toEqual(shipped);
});

test('the page shows each translation as it stands, and warns before the English is changed', async () => {
  const { body } = await get('/staff/quick-replies/thank-you');
  expect(body).toContain(words(POLISH, 'quick-replies:thank-you'));
  expect(body).toContain('dir="rtl"');
  expect(body).toContain('its translations are gone: they would say what it used to say');
});

test('a changed English text has no translation any more: nobody is shown the old meaning in their language', async () => {
  const { body } = await get('/staff/quick-replies/thank-you');
  const changed = { title: 'Thank you', text: 'Thank you. Please keep the reference.', seen: seenIn(body) };
  expect((await post('/staff/quick-replies/thank-you', changed)).statusCode).toBe(303);
  const now = await replyNow('thank-you');
  expect(now).toEqual({ id: 'thank-you', title: 'Thank you', topics: [], texts: { en: changed.text } });
  expect(now && wordingOf(now, POLISH)).toEqual({ text: changed.text, language: 'en' });
  const page = await get('/staff/quick-replies/thank-you');
  expect(page.body).not.toContain(words(POLISH, 'quick-replies:thank-you'));
  expect(page.body).toContain('No translation. The English is sent.');
});

test('a new title or topic leaves the reviewed words and their translations as they are', async () => {
  const { body } = await get('/staff/quick-replies/hello');
  const text =
    'Hello, my name is {{staff}}. I have read what you wrote, so you do not need to say it again. How can I help?';
  expect((await post('/staff/quick-replies/hello', { title: 'Good day', text, topics: 'stalking', seen: seenIn(body) })).statusCode).toBe(303); // prettier-ignore
  expect(await replyNow('hello')).toEqual({ id: 'hello', title: 'Good day', topics: ['stalking'], say: 'quick-replies:hello' }); // prettier-ignore
});

test.each([
  ['text', 'Hello {{weather}}', 'Use no placeholder but those named'],
  ['text', 'Hello {{staff', 'Use no placeholder but those named'],
  ['text', 'Ring 0800 123 456', 'Take the number out'],
  ['text', 'Call now!', 'Take the exclamation mark out'],
  ['text', `We ${'go on '.repeat(14)}.`, 'Make two of the long sentence'],
  [
    'text',
    'Immediate environmental notification necessitates residential consultation. Administrative documentation accompanies communication.',
    'Use shorter words',
  ],
  ['text', '', 'Write something here'],
  ['text', 'One\u202Etwo', 'Write it on one line'],
  ['title', 'x'.repeat(81), 'Make it shorter'],
  ['id', 'Skip Dates', 'Use small letters, digits and hyphens'],
  ['id', 'hello', 'There is a reply of this name already'],
])(
  'what is wrong with %s is said first and beside the field, and what was typed is kept: %j',
  async (field, value, told) => {
    const { statusCode, body } = await post('/staff/quick-replies', { ...SKIPS, [field]: value });
    expect(statusCode).toBe(400);
    expect(textOf(body)).toContain(`There is a problem ${told}`);
    expect(body).toContain(`<a href="#${field}">`);
    expect(body).toContain(field === 'title' ? 'value="skip-dates"' : 'value="Skip dates"');
    expect(await newest()).toBeUndefined();
  },
);

test('edits that crossed keep what was typed; a reply that has just changed is not taken out', async () => {
  const seen = seenIn((await get('/staff/quick-replies/sorry')).body);
  await post('/staff/quick-replies/sorry', { title: 'Sorry', text: 'What a colleague wrote.', seen });
  const late = await post('/staff/quick-replies/sorry', { title: 'Mine', text: 'What I wrote.', seen });
  expect(late.statusCode).toBe(409);
  expect(textOf(late.body)).toMatch(/What it says now .*What a colleague wrote\..*What I wrote\./);
  const removed = await post('/staff/quick-replies/sorry/remove', { seen });
  expect([removed.statusCode, removed.body.includes('so it was not taken out')]).toEqual([409, true]);
  expect(await replyNow('sorry')).toMatchObject({ texts: { en: 'What a colleague wrote.' } });
});

test('an auditor reads the list and changes nothing; what is not there is said not to be', async () => {
  const auditor = await signedInStaff(service.opened.store, ['auditor']);
  const list = await get('/staff/quick-replies', auditor);
  expect([list.statusCode, list.body.includes('/staff/quick-replies/hello')]).toEqual([200, false]);
  expect((await get('/staff/quick-replies/hello', auditor)).statusCode).toBe(403);
  expect((await post('/staff/quick-replies', SKIPS, auditor)).statusCode).toBe(403);
  for (const path of ['', '/remove'])
    expect((await post(`/staff/quick-replies/nothing${path}`, SKIPS)).statusCode).toBe(404);
  expect((await get('/staff/quick-replies/nothing')).statusCode).toBe(404);
});
