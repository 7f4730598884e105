import { ACCESS, type AccessRow } from '../../api/routes/staff/access/access.ts';
import { guardStaff } from '../../api/routes/staff/access/guard-staff.ts';
import type { App, Routes } from '../../api/context.ts';
import { shippedContent } from '../../content/shipped.ts';
import { makeReference } from '../../dialogs/reference.ts';
import { STAFF_ROLES, type StaffRole } from '../../store/staff/staff.ts';
import { buildDemo } from '../support/demo-server.ts';
import { bareHandoff, bareReport, signedInStaff } from '../support/staff-cases.ts';
import { openTestService } from '../support/test-service.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

const { partnership } = shippedContent();
const site = { partnership, stylesheet: '/s.css', icon: '/i.svg' };
const settings = { secondStep: 'optional' } as const;
const CASE_ROLES: readonly StaffRole[] = ['agent', 'specialist', 'supervisor'];
// Kinds of cases that no route may have yet stand here, so that the guard is tried on them too.
const handoff = { kind: 'handoff', param: 'id' } as const;
const PLANTED: readonly AccessRow[] = [
  { method: 'GET', path: '/staff/planted/handoff/:id', who: CASE_ROLES, case: handoff, audit: 'planted.read' },
  { method: 'POST', path: '/staff/planted/handoff/:id', who: CASE_ROLES, case: { ...handoff, holderOnly: true } },
  { method: 'POST', path: '/staff/planted/data', who: ['auditor'], data: true },
  {
    method: 'GET',
    path: '/staff/planted/conversation/:id',
    who: CASE_ROLES,
    case: { kind: 'conversation', param: 'id' },
  },
];
const ROWS = [...ACCESS, ...PLANTED];

/** Every route of a table with a handler that tells that it was reached. */
const reached =
  (rows: readonly AccessRow[]): Routes =>
  (app) => {
    for (const { method, path } of rows) app.route({ method, url: path, handler: () => 'reached' });
  };

const CASES = [true, false].flatMap((restricted) => [true, false].map((own) => ({ restricted, own })));
type Case = (typeof CASES)[number];
const PEOPLE = ['nobody', 'no role', ...STAFF_ROLES] as const;
type Person = (typeof PEOPLE)[number];

/** Restricted cases are for specialists; whom abuse is told while they hold the conversation, may finish it. */
function isKeptFrom(person: Person, { case: about }: AccessRow, { restricted, own }: Case): boolean {
  return restricted && person !== 'specialist' && (about?.kind === 'report' || !own);
}

/** What the rules say, told apart from the code that keeps them. */
function expected(row: AccessRow, person: Person, of: Case): string {
  if (row.who === 'anyone') return 'reached';
  if (person === 'nobody') return 'signs in first';
  if (row.who !== 'entering' && !row.who.some((role) => role === person)) return 'not for this role';
  if (row.case === undefined) return 'reached';
  if (isKeptFrom(person, row, of)) return 'for specialists';
  return row.case.holderOnly === true && !of.own ? 'another has it' : 'reached';
}

let opened: TestStore;
let app: App;
const people = new Map<Person, { readonly id: string; readonly cookie: string }>();
const references = new Map<boolean, string>();

beforeAll(async () => {
  opened = await openTestStore();
  const { store } = opened;
  ({ app } = await buildDemo({ guards: [guardStaff({ store, site, settings }, ROWS)], routes: [reached(ROWS)] }));
  for (const person of PEOPLE.slice(1)) {
    people.set(
      person,
      await signedInStaff(
        store,
        STAFF_ROLES.filter((role) => role === person),
      ),
    );
  }
  const other = await signedInStaff(store, ['agent']);
  for (const restricted of [true, false]) {
    references.set(restricted, referenceNumber(restricted ? 1 : 2));
    await bareReport(store, referenceNumber(restricted ? 1 : 2), restricted);
    await bareHandoff(store, { id: `other-${String(restricted)}`, restricted, holder: other.id });
    for (const [person, { id }] of people) {
      await bareHandoff(store, { id: `${slug(person)}-${String(restricted)}`, restricted, holder: id });
    }
  }
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

const slug = (person: Person): string => person.replace(' ', '-');

const referenceNumber = (number: number): string => makeReference(new Uint8Array(20).fill(number));

async function ask(row: AccessRow, person: Person, { restricted, own }: Case): Promise<string> {
  const id = `${own && person !== 'nobody' ? slug(person) : 'other'}-${String(restricted)}`;
  const named = row.case?.kind === 'report' ? (references.get(restricted) ?? '') : id;
  const url = row.path.replaceAll(/:\w+/g, named);
  const cookie = people.get(person)?.cookie ?? '';
  const { statusCode, body } = await app.inject({ method: row.method, url, headers: { cookie } });
  const met = ANSWERS.find(({ status, says }) => status.includes(statusCode) && says.test(body));
  return met?.means ?? `${String(statusCode)} ${body.slice(0, 200)}`;
}

const ANSWERS = [
  { status: [200], says: /^reached$/, means: 'reached' },
  { status: [303], says: /^$/, means: 'signs in first' },
  { status: [401], says: /"sign-in"|Sign in to save this/, means: 'signs in first' },
  { status: [403], says: /Not for your account|"role"/, means: 'not for this role' },
  { status: [403], says: /For specialist staff|"restricted"/, means: 'for specialists' },
  { status: [409], says: /Somebody else has this|"held"/, means: 'another has it' },
];

describe('who may do what', () => {
  it.each(ROWS.map((row) => [`${row.method} ${row.path}`, row] as const))('%s', async (_, row) => {
    const cases = row.case === undefined ? CASES.slice(0, 1) : CASES;
    const all = PEOPLE.flatMap((person) => cases.map((one) => ({ person, ...one })));
    const found = await Promise.all(all.map(async (one) => ({ ...one, is: await ask(row, one.person, one) })));
    expect(found).toEqual(all.map((one) => ({ ...one, is: expected(row, one.person, one) })));
  });

  it('S8: lets no editor, administrator or auditor into a case', () => {
    const withCase = ACCESS.filter((row) => row.case !== undefined);
    expect(withCase.length).toBeGreaterThan(0);
    expect(
      withCase.filter(({ who }) => typeof who === 'string' || who.some((role) => !CASE_ROLES.includes(role))),
    ).toEqual([]);
  });

  it.each([
    ['is to say how it ended', 'wrap-up', null, 200],
    ['has seen its resident leave', 'closed', 'left', 200], // nothing more is told there
    ['has closed it', 'closed', 'helped', 403], // its resident may go on with the assistant
  ])(
    'S8: lets whoever abuse was told to, and who is no specialist, read on while they have the chat: who %s',
    async (_who, state, outcome, status) => {
      const { store } = opened;
      const { id, cookie } = people.get('agent') ?? { id: '', cookie: '' };
      const chat = `finished-${String(outcome)}`;
      await bareHandoff(store, { id: chat, restricted: true, holder: id });
      await store.database.execute('UPDATE handoff SET state = $2, outcome = $3 WHERE id = $1', [chat, state, outcome]);
      for (const kind of ['conversation', 'handoff']) {
        const { statusCode } = await app.inject({ url: `/staff/planted/${kind}/${chat}`, headers: { cookie } });
        expect([kind, statusCode]).toEqual([kind, status]);
      }
    },
  );

  it('has a route for every row, and one row for each', async () => {
    const service = await openTestService();
    const without = ACCESS.filter(({ method, path }) => !service.app.hasRoute({ method, url: path }));
    await service.close();
    expect(without).toEqual([]);
    expect(new Set(ACCESS.map(({ method, path }) => `${method} ${path}`)).size).toBe(ACCESS.length);
  });

  it('does not start with a route that has no row', async () => {
    const routes: Routes = (scope) => {
      scope.get('/staff/forgotten', () => 'reached');
    };
    const build = buildDemo({ guards: [guardStaff({ store: opened.store, site, settings })], routes: [routes] });
    await expect(build).rejects.toThrow('GET /staff/forgotten has no row in api/routes/staff/access/access.ts');
  });

  it('says of a case that is not there the same to everybody who may look, and writes who looked at one that is', async () => {
    const cookie = people.get('agent')?.cookie ?? '';
    expect((await app.inject({ url: '/staff/planted/handoff/nothing', headers: { cookie } })).statusCode).toBe(404);
    await app.inject({ url: '/staff/planted/handoff/agent-false', headers: { cookie } });
    const { rows } = await opened.store.database.execute(
      'SELECT DISTINCT actor, subject FROM audit WHERE action = $1 AND actor = $2 AND subject LIKE $3',
      ['planted.read', `staff:${people.get('agent')?.id ?? ''}`, 'conversation:agent%'],
    );
    const actor = `staff:${people.get('agent')?.id ?? ''}`;
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        { actor, subject: 'conversation:agent-false' },
        { actor, subject: 'conversation:agent-true' }, // their own
      ]),
    );
  });

  it('lets nobody in with the token of a resident, in either cookie', async () => {
    const started = await app.inject({ method: 'POST', url: '/v3/directline/conversations' });
    const { token } = started.json<{ token: string }>();
    for (const headers of [
      { cookie: `staff=${token}` },
      { cookie: `session=${token}` },
      { authorization: `Bearer ${token}` },
    ]) {
      expect((await app.inject({ url: '/staff', headers })).statusCode).toBe(303);
    }
  });

  it('lets nobody into a conversation of a resident with a session of staff', async () => {
    const token = (people.get('administrator')?.cookie ?? '').slice('staff='.length);
    const { conversationId } = (await app.inject({ method: 'POST', url: '/v3/directline/conversations' })).json<{
      conversationId: string;
    }>();
    const url = `/v3/directline/conversations/${conversationId}/activities`;
    const reply = await app.inject({
      url,
      headers: { authorization: `Bearer ${token}`, cookie: `session=${token}; staff=${token}` },
    });
    expect(reply.statusCode).toBe(403);
  });

  it('refuses whatever another site’s page sends, before it looks who is signed in', async () => {
    const headers = { cookie: people.get('agent')?.cookie ?? '', 'sec-fetch-site': 'cross-site' };
    const writing = ROWS.filter(({ method }) => method !== 'GET');
    for (const { method, path } of writing) {
      expect((await app.inject({ method, url: path, headers })).statusCode).toBe(403);
    }
  });
});
