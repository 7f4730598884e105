import { teamsSchema } from '../../content/teams.ts';
import { newestVersion, readContent } from '../../store/content/content-versions.ts';
import { bareHandoff, signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const WEEK = { monday: '9:00-12:30, 13:00 to 17:00', tuesday: '09:00 to 17:00', wednesday: '', thursday: '', friday: '', saturday: '', sunday: '' }; // prettier-ignore
let service: TestService;
let editor: Awaited<ReturnType<typeof signedInStaff>>;

beforeEach(async () => {
  service = await openTestService();
  editor = await signedInStaff(service.opened.store, ['editor']);
});
afterEach(() => service.close());

const get = (url: string) => service.app.inject({ url, headers: { cookie: editor.cookie } });
const post = (url: string, fields: Readonly<Record<string, string>>) =>
  service.app.inject({
    method: 'POST',
    url,
    headers: { ...FORM, cookie: editor.cookie },
    payload: new URLSearchParams(fields).toString(),
  });
const seenIn = (body: string): string => /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '';
const stored = async () =>
  (await readContent(service.opened.store, 'teams', (body) => teamsSchema.safeParse(body).data)).value?.teams;
const whole = async (url: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ seen: seenIn((await get(url)).body), name: 'Housing', hours: 'weekly', onBankHolidays: 'closed' },
  ...{ ...WEEK, closedOn: '24/12/2026\n2026-12-31', wait: '15' },
  ...more,
});

test('a team is added by its name, given hours, days off and a wait, and stands in the list in words', async () => {
  const added = await post('/staff/teams', { name: ' Housing officers ' });
  expect(added.headers.location).toBe('/staff/teams/housing-officers?done=added');
  const url = '/staff/teams/housing-officers';
  const saved = await post(url, await whole(url, { name: 'Housing & homes' }));
  expect([saved.statusCode, saved.headers.location]).toEqual([303, `${url}?done=saved`]);
  expect(await stored()).toEqual([
    expect.objectContaining({ id: 'community-safety' }),
    {
      id: 'housing-officers',
      name: 'Housing & homes',
      hours: {
        kind: 'weekly',
        open: [
          { days: ['monday'], from: '09:00', to: '12:30' },
          { days: ['monday'], from: '13:00', to: '17:00' },
          { days: ['tuesday'], from: '09:00', to: '17:00' },
        ],
        onBankHolidays: 'closed',
      },
      closedOn: ['2026-12-24', '2026-12-31'],
      waitMinutes: 15,
    },
  ]);
  const list = (await get('/staff/teams')).body;
  expect(list).toContain('Housing &amp; homes');
  expect(list).toContain(
    'Monday, 09:00 to 12:30; Monday, 13:00 to 17:00; Tuesday, 09:00 to 17:00; closed on bank holidays',
  );
  expect(list).toContain('15 minutes');
  expect(list).toContain('Friday, 25 December 2026');
  const page = (await get(`${url}?done=saved`)).body;
  expect([page.includes('value="09:00 to 12:30, 13:00 to 17:00"'), page.includes('24/12/2026\n31/12/2026')]).toEqual([true, true]); // prettier-ignore
  const { rows } = await service.opened.store.database.execute('SELECT actor, action, subject FROM audit WHERE action = $1 ORDER BY id', ['content.teams']); // prettier-ignore
  expect(rows).toEqual(
    [1, 2].map((version) => ({ actor: `staff:${editor.id}`, action: 'content.teams', subject: `content:teams.${String(version)}` })), // prettier-ignore
  );
});

test.each([
  ['no name', { name: ' ' }, 'name', 'Give the team a name of at most 80 letters'],
  ['a time that is none', { monday: '9 to late' }, 'monday', 'Monday: write times such as 09:00 to 17:00'],
  ['spans that run into each other', { tuesday: '09:00 to 12:00, 11:00 to 13:00' }, 'tuesday', 'Tuesday: write times'],
  ['a week without a day', { monday: '', tuesday: '' }, 'hours', 'Give the hours of one day at least'],
  ['a day that is none', { closedOn: '31/02/2027' }, 'closedOn', 'Write each closed day on its own line'],
  ['a wait of five hours', { wait: '300' }, 'wait', 'The stated wait is a number of minutes from 1 to 240'],
] as const)('a team with %s is refused, with what was typed kept', async (_, wrong, field, text) => {
  const url = '/staff/teams/community-safety';
  const reply = await post(url, await whole(url, wrong));
  expect(reply.statusCode).toBe(400);
  expect(reply.body).toContain(`<a href="#${field}">${text}`);
  expect(reply.body).toContain(`id="${field}"`);
  expect(reply.body).toContain('value="15"'.replace('15', 'wait' in wrong ? wrong.wait : '15'));
  expect(await newestVersion(service.opened.store, 'teams')).toBe(0);
});

test('two edits that crossed lose nothing: the second one sees what it says now and what they typed', async () => {
  const url = '/staff/teams/community-safety';
  const mine = await whole(url, { name: 'Ours' });
  await post(url, { ...mine, name: 'Theirs', wait: '30' });
  const crossed = await post(url, mine);
  expect(crossed.statusCode).toBe(409);
  expect(crossed.body).toContain('Somebody else changed this while you were typing.');
  expect(crossed.body).toContain('<li>Theirs</li>');
  expect(crossed.body).toContain('Stated wait: 30 minutes');
  expect(crossed.body).toContain('value="Ours"');
  expect((await stored())?.[0]?.name).toBe('Theirs');
  expect((await post(url, { ...mine, seen: seenIn(crossed.body) })).statusCode).toBe(303);
  expect((await stored())?.[0]?.name).toBe('Ours');
});

test('two teams of one name would be taken for each other, so there are none', async () => {
  const reply = await post('/staff/teams', { name: 'community SAFETY team' });
  expect([reply.statusCode, reply.body.includes('There is a team of this name already')]).toEqual([409, true]);
  expect((await post('/staff/teams', { name: '' })).statusCode).toBe(400);
  expect((await post('/staff/teams', { name: 'Дом' })).headers.location).toBe('/staff/teams/team?done=added');
});

test('a team that has people or open chats cannot be taken out, nor the only one', async () => {
  const { store } = service.opened;
  const only = await post('/staff/teams/community-safety/remove', {});
  expect([only.statusCode, only.body.includes('This is the only team.')]).toEqual([409, true]);
  await post('/staff/teams', { name: 'Desk' });
  const agent = await signedInStaff(store, ['agent']);
  await store.database.execute('UPDATE staff SET teams = $2 WHERE id = $1', [agent.id, ['desk']]);
  await bareHandoff(store, { id: 'h1', restricted: false }); // its team is `desk`
  const used = await post('/staff/teams/desk/remove', {});
  expect(used.statusCode).toBe(409);
  expect(used.body).toContain('1 person is in the team Desk: Ann.');
  expect(used.body).toContain('1 chat of the team Desk is open.');
  await store.database.execute("UPDATE staff SET teams = '{}' WHERE id = $1", [agent.id]);
  await store.database.execute("UPDATE handoff SET state = 'closed'");
  expect((await post('/staff/teams/desk/remove', {})).headers.location).toBe('/staff/teams?done=removed');
  expect((await get('/staff/teams/desk')).statusCode).toBe(404);
  expect((await post('/staff/teams/desk', await whole('/staff/teams/community-safety'))).statusCode).toBe(404);
});
