import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let service: TestService;
let administrator: Awaited<ReturnType<typeof signedInStaff>>;

beforeAll(async () => {
  service = await openTestService();
  administrator = await signedInStaff(service.opened.store, ['administrator']);
});
afterAll(() => service.close());

const get = (url: string, cookie = administrator.cookie) => service.app.inject({ url, headers: { cookie } });
const post = (url: string, fields: readonly (readonly [string, string])[], cookie = administrator.cookie) =>
  service.app.inject({
    method: 'POST',
    url,
    headers: { ...FORM, cookie },
    payload: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
  });
const ticked = (body: string): readonly string[] =>
  [...body.matchAll(/value="([^"]*)"\s+checked/g)].map(([, code = '']) => code);
const passwordIn = (body: string): string => /<code>([0-9a-z-]{23})<\/code>/.exec(body)?.[1] ?? '';

test('an administrator invites somebody, who signs in with the password that is shown once', async () => {
  const made = await post('/staff/people', [['name', 'Bea <b>'], ['email', 'Bea@Council.example'], ['roles', 'agent'], ['roles', 'specialist']]); // prettier-ignore
  expect(made.statusCode).toBe(200);
  const password = passwordIn(made.body);
  expect(made.body).toContain('The account of bea@council.example is made.');
  expect(made.body).toContain('Bea &lt;b&gt;');
  const entered = await post(
    '/staff/sign-in',
    [
      ['email', 'bea@council.example'],
      ['password', password],
    ],
    '',
  );
  expect(entered.statusCode).toBe(303);
  const again = await get('/staff/people');
  expect([again.body.includes('bea@council.example'), again.body.includes(password)]).toEqual([true, false]);
  expect(service.lines.join('\n')).not.toMatch(/bea@council/);
});

test.each([
  [
    'no role',
    [
      ['name', 'X'],
      ['email', 'x@example.org'],
    ],
    400,
    'Give a name, an e-mail address and one role at least.',
  ],
  [
    'a role that does not exist',
    [
      ['name', 'X'],
      ['email', 'x@example.org'],
      ['roles', 'king'],
    ],
    400,
    'one role at least',
  ],
  [
    'no address',
    [
      ['name', 'X'],
      ['email', 'nobody'],
      ['roles', 'agent'],
    ],
    400,
    'one role at least',
  ],
  ['nothing', [], 400, 'one role at least'],
] as const)('an invitation with %s is refused kindly', async (_, fields, status, words) => {
  const reply = await post('/staff/people', fields);
  expect([reply.statusCode, reply.body.includes(words), reply.body.includes('role="alert"')]).toEqual([
    status,
    true,
    true,
  ]);
});

test('an address that has an account already is told of, to the administrator alone', async () => {
  const reply = await post('/staff/people', [
    ['name', 'X'],
    ['email', administrator.email],
    ['roles', 'agent'],
  ]);
  expect([reply.statusCode, reply.body.includes('There is an account with this address already.')]).toEqual([
    409,
    true,
  ]);
});

test('roles, skills, teams and chats are changed; whoever has other roles signs in again', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent']);
  const url = `/staff/people/${ann.id}`;
  const same = [['roles', 'agent'], ['skills', 'language:pl'], ['skills', 'fraud'], ['teams', 'community-safety'], ['mostChats', '6']] as const; // prettier-ignore
  expect((await post(url, same)).body).toContain('Saved.');
  expect((await get('/staff', ann.cookie)).statusCode).toBe(200);
  const page = await get(url);
  expect(ticked(page.body)).toEqual(['agent', 'community-safety', 'fraud', 'language:pl']);
  expect((await post(url, [...same, ['roles', 'auditor']])).statusCode).toBe(200);
  expect((await get('/staff', ann.cookie)).statusCode).toBe(303);
  for (const wrong of [
    ['skills', '<script>'],
    ['teams', 'nobodys'],
    ['mostChats', '51'],
  ] as const) {
    const fields = same.filter(([name]) => name !== wrong[0]);
    expect((await post(url, [...fields, wrong])).statusCode).toBe(400);
  }
  expect((await get('/staff/people/nobody')).statusCode).toBe(404);
});

test('sessions are ended, a password is given anew and an account is removed at once', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent']);
  const url = `/staff/people/${ann.id}`;
  await post(`${url}/end-sessions`, []);
  expect((await get('/staff', ann.cookie)).statusCode).toBe(303);

  const reset = await post(`${url}/reset`, []);
  expect((await post('/staff/sign-in', [['email', ann.email], ['password', passwordIn(reset.body)]], '')).statusCode).toBe(303); // prettier-ignore

  expect((await post(`${url}/remove`, [['email', 'somebody@else.example']])).statusCode).toBe(400);
  expect((await get(url)).statusCode).toBe(200);
  expect((await post(`${url}/remove`, [['email', ` ${ann.email.toUpperCase()} `]])).headers.location).toBe(
    '/staff/people',
  );
  expect((await get(url)).statusCode).toBe(404);
  const { rows } = await store.database.execute('SELECT action FROM audit WHERE subject = $1 AND actor = $2 ORDER BY id', [`staff:${ann.id}`, `staff:${administrator.id}`]); // prettier-ignore
  expect(rows).toEqual([{ action: 'staff.sessions-ended' }, { action: 'staff.reset' }, { action: 'staff.removed' }]);
});

test('what was typed and ticked stays where an invitation or a change is refused', async () => {
  const invited = await post('/staff/people', [['name', 'Bea <b>'], ['email', 'bea'], ['roles', 'agent']]); // prettier-ignore
  expect(invited.body).toContain('value="Bea &lt;b&gt;"');
  expect([invited.body.includes('value="bea"'), ticked(invited.body)]).toEqual([true, ['agent']]);
  const ann = await signedInStaff(service.opened.store, ['agent']);
  const changed = await post(`/staff/people/${ann.id}`, [['roles', 'auditor'], ['skills', 'language:so'], ['teams', 'community-safety'], ['mostChats', '400']]); // prettier-ignore
  expect([changed.statusCode, ticked(changed.body)]).toEqual([400, ['auditor', 'community-safety', 'language:so']]);
  expect(changed.body).toContain('value="400"');
});

test('the last administrator can neither be removed nor lose the role', async () => {
  const url = `/staff/people/${administrator.id}`;
  const changed = await post(url, [
    ['roles', 'agent'],
    ['mostChats', '4'],
  ]);
  expect([changed.statusCode, changed.body.includes('This is the last administrator.')]).toEqual([409, true]);
  expect((await post(`${url}/remove`, [['email', administrator.email]])).statusCode).toBe(409);
  expect((await get('/staff/people')).statusCode).toBe(200);
});

test('teams and skills are chosen by their names, and the list of people says them', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent']);
  const url = `/staff/people/${ann.id}`;
  await store.database.execute('UPDATE staff SET skills = $2 WHERE id = $1', [ann.id, ['woman', 'first-aid']]);
  const page = (await get(url)).body.replaceAll(/\s+/g, ' ');
  for (const name of ['Community safety team', 'Polish', 'Somali', 'trained for abuse at home', 'a woman', 'Hilton'])
    expect(page).toContain(`/> ${name}</label`);
  expect(page).toMatch(/<fieldset class="field [^"]*" aria-describedby="teams-hint"/); // or whoever hears the page is not told
  expect(ticked(page)).toEqual(['agent', 'woman', 'first-aid']); // a skill that the list does not know is kept
  expect(page).not.toMatch(/>\s*(language:|area:)/);
  await post(url, [['roles', 'agent'], ['skills', 'language:so'], ['teams', 'community-safety'], ['mostChats', '4']]); // prettier-ignore
  const row = (await get('/staff/people')).body.split('<tr>').find((part) => part.includes(ann.id)) ?? '';
  expect([...row.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell)).toEqual([
    ann.email,
    'Agent',
    'Community safety team',
    'Somali',
    'No',
    'Yes',
    `staff:${ann.id}`,
  ]);
});
