import { wordingOf } from '../../content/quick-replies.ts';
import { alertsSchema } from '../../content/alerts.ts';
import { quickRepliesSchema } from '../../content/quick-replies.ts';
import { gatherFacts } from '../../bot/gather-facts.ts';
import { phrase } from '../../bot/phrase.ts';
import { shippedContent } from '../../content/shipped.ts';
import { alertSays } from '../../dialogs/alerts.ts';
import { languageOf } from '../../locales/index.ts';
import { readContent, saveContent } from '../../store/content/content-versions.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const NOW = new Date('2027-03-09T15:00:00Z');
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const ROOF = { id: 'roof', copy: { en: 'Men offer roof repairs for 50 pounds.' }, starts: '2027-03-01', ends: '2027-03-31', source: 'Trading Standards' }; // prettier-ignore
const SKIP = { id: 'skips', title: 'Skips', topics: [], texts: { en: 'I am {{staff}}. The skip comes on Monday.' } };
const POLISH = 'Oferują naprawę dachu za 50 funtów.';
const URL = '/staff/translations/alerts/roof/pl';

type Person = Awaited<ReturnType<typeof signedInStaff>>;
let service: TestService;
let edith: Person;
let omar: Person;
beforeEach(async () => {
  service = await openTestService({ now: () => NOW });
  const { store } = service.opened;
  edith = await signedInStaff(store, ['editor'], NOW, 'Edith');
  omar = await signedInStaff(store, ['editor'], NOW, 'Omar');
  for (const [kind, body] of [['alerts', [ROOF]], ['quick-replies', [SKIP]]] as const)
    await saveContent(store, { kind, basedOn: 0, body, at: NOW, by: 'command', note: 'first' });
}); // prettier-ignore
afterEach(() => service.close());

const get = (url: string, { cookie } = edith) => service.app.inject({ url, headers: { cookie } });
const post = (url: string, text: string, { cookie } = edith) =>
  service.app.inject({ method: 'POST', url, headers: { ...FORM, cookie }, payload: new URLSearchParams({ text }).toString() }); // prettier-ignore
const textOf = (body: string): string => body.replace(/^[^]*<main[^>]*>/, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '); // prettier-ignore
const alerts = async () =>
  (await readContent(service.opened.store, 'alerts', (body) => alertsSchema.safeParse(body).data)).value ?? [];

/** What a resident who chats in Polish is shown of the alerts. */
async function shown(): Promise<string> {
  const facts = { ...gatherFacts(shippedContent(), NOW), alerts: await alerts() };
  return alertSays(facts).map((say) => phrase(say, { language: languageOf('pl'), facts }).text).join(' '); // prettier-ignore
}

test('the page says which of the own words lack which language, and that nothing is translated by a machine', async () => {
  const text = textOf((await get('/staff/translations')).body);
  expect(text).toContain('Alert: roof Men offer roof repairs for 50 pounds. Missing in: Easy Read');
  expect(text).toContain('Quick reply: Skips I am {{staff}}.');
  expect(text).toContain('No machine translation: people act on these words.');
  expect(textOf((await get('/staff/content')).body)).toContain('Translations of our own words');
});

test('S15: residents are shown a translation only once a second person has read it, and until then the English', async () => {
  expect((await post(URL, POLISH)).headers.location).toBe('/staff/translations?done=saved');
  expect(textOf((await get('/staff/translations')).body)).toContain('Polish : Waits for a second reader');
  expect(await shown()).toContain(ROOF.copy.en);

  const own = await post(`${URL}/confirm`, POLISH);
  expect([own.statusCode, textOf(own.body).includes('Somebody else than its writer has to read it')]).toEqual([
    409,
    true,
  ]);
  expect(textOf((await get(URL, omar)).body)).toContain('Written by Edith on Tuesday, 9 March 2027.');
  expect((await post(`${URL}/confirm`, POLISH, omar)).headers.location).toBe('/staff/translations?done=confirmed');
  expect(await shown()).toContain(POLISH);
  expect(textOf((await get(URL)).body)).toContain('Read by Omar on Tuesday, 9 March 2027.');
  const { rows } = await service.opened.store.database.execute("SELECT note FROM content_version WHERE kind = 'alerts' ORDER BY version"); // prettier-ignore
  expect(rows).toEqual([{ note: 'first' }, { note: 'translated roof into pl' }, { note: 'checked roof in pl' }]);
});

test('who reads second says yes to what they read: another text meanwhile is not confirmed', async () => {
  await post(URL, POLISH);
  await post(URL, 'Naprawa za 50 funtów.');
  expect((await post(`${URL}/confirm`, POLISH, omar)).statusCode).toBe(409);
  expect(await shown()).toContain(ROOF.copy.en);
});

test('a translation is gone with the English that it says, and stays while only the days change', async () => {
  await post(URL, POLISH);
  await post(`${URL}/confirm`, POLISH, omar);
  const seen = /name="seen" value="([^"]*)"/.exec((await get('/staff/alerts/roof')).body)?.[1] ?? '';
  const form = { seen, text: ROOF.copy.en, starts: ROOF.starts, ends: '2027-04-30', source: ROOF.source };
  const send = (fields: Readonly<Record<string, string>>) =>
    service.app.inject({ method: 'POST', url: '/staff/alerts/roof', headers: { ...FORM, cookie: edith.cookie }, payload: new URLSearchParams(fields).toString() }); // prettier-ignore
  expect((await send(form)).statusCode).toBe(303);
  expect(await shown()).toContain(POLISH);
  const again = /name="seen" value="([^"]*)"/.exec((await get('/staff/alerts/roof')).body)?.[1] ?? '';
  expect((await send({ ...form, seen: again, text: 'Men sell fish.' })).statusCode).toBe(303);
  expect(await shown()).toContain('Men sell fish.');
});

test('a quick reply is offered in the language once a second person has read it', async () => {
  const url = '/staff/translations/quick-replies/skips/pl';
  const polish = 'Jestem {{staff}}. Kontener przyjedzie w poniedziałek.';
  await post(url, polish);
  const wording = async () => {
    const { value } = await readContent(service.opened.store, 'quick-replies', (body) => quickRepliesSchema.safeParse(body).data); // prettier-ignore
    const reply = value?.[0];
    return reply && wordingOf(reply, languageOf('pl')).text;
  };
  expect(await wording()).toBe(SKIP.texts.en);
  await post(`${url}/confirm`, polish, omar);
  expect(await wording()).toBe(polish);
});

test.each([
  ['', 'Write something here'],
  ['Oferują naprawę dachu.', 'Keep the numbers of the English'],
  ['Oferują naprawę dachu za ٥٠ funtów.', 'Keep the numbers of the English'],
  ['Oferują naprawę dachu za 50 funtów!', 'Take the exclamation mark out'],
  ['Naprawa za 50 funtów, zobacz dach.com', 'Take the web address out'],
  ['Naprawa\u202E za 50 funtów', 'without signs that cannot be seen'],
  ['Jestem {{staff}}, za 50 funtów', 'Keep what stands between double braces'],
])('S15: what could mislead is not kept: %s', async (text, why) => {
  const { statusCode, body } = await post(URL, text);
  expect([statusCode, textOf(body).includes(why)]).toEqual([400, true]);
  expect((await alerts())[0]?.translations).toBeUndefined();
});

test('an auditor reads what is missing and is led to no form; what is not there is said not to be', async () => {
  const auditor = await signedInStaff(service.opened.store, ['auditor'], NOW);
  expect((await get('/staff/translations', auditor)).body).not.toContain(URL);
  expect((await post(URL, POLISH, auditor)).statusCode).toBe(403);
  for (const url of ['/staff/translations/alerts/none/pl', '/staff/translations/alerts/roof/en', '/staff/translations/weather/roof/pl'])
    expect((await get(url)).statusCode).toBe(404);
}); // prettier-ignore
