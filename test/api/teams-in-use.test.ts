import { shippedContent } from '../../content/shipped.ts';
import { saveContent } from '../../store/content/content-versions.ts';
import { openConversation } from '../../store/conversations.ts';
import { transferHandoff } from '../../store/handoffs/handoff-moves.ts';
import { claimHandoff, readHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import { changeStaff } from '../../store/staff/staff-changes.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let service: TestService;
let editor: Awaited<ReturnType<typeof signedInStaff>>;

beforeEach(async () => {
  service = await openTestService();
  editor = await signedInStaff(service.opened.store, ['editor']);
});
afterEach(() => service.close());

const post = (url: string, fields: Readonly<Record<string, string>>) =>
  service.app.inject({
    method: 'POST',
    url,
    headers: { ...FORM, cookie: editor.cookie },
    payload: new URLSearchParams(fields).toString(),
  });

/** Adds the team `Desk` to a version without it, and gives the address at which that one is restored. */
async function oldVersionWithoutDesk(): Promise<string> {
  const body = shippedContent().teams;
  await saveContent(service.opened.store, {
    kind: 'teams',
    basedOn: 0,
    body,
    at: new Date(),
    by: 'command',
    note: '-',
  });
  await post('/staff/teams', { name: 'Desk' });
  return '/staff/content/teams/history/1/restore';
}

test('an old version that would take out a team in use is not made to stand again, and its page names who uses it', async () => {
  const { store } = service.opened;
  const url = await oldVersionWithoutDesk();
  const agent = await signedInStaff(store, ['agent'], new Date(), 'Kim');
  await store.database.execute('UPDATE staff SET teams = $2 WHERE id = $1', [agent.id, ['desk']]);
  const refused = await post(url, { basedOn: '2', note: '' });
  expect(refused.statusCode).toBe(409);
  expect(refused.body).toContain('1 person is in the team Desk: Kim.');
  await store.database.execute("UPDATE staff SET teams = '{}' WHERE id = $1", [agent.id]);
  expect((await post(url, { basedOn: '2', note: '' })).statusCode).toBe(303);
});

test('nobody is named for a team that is taken out at the same moment', async () => {
  const { store } = service.opened;
  await post('/staff/teams', { name: 'Desk' });
  const kim = await signedInStaff(store, ['agent'], new Date(), 'Kim');
  const to = { roles: ['agent'], teams: ['desk'], skills: [], mostChats: 4 } as const;
  const [removed, named] = await Promise.all([
    post('/staff/teams/desk/remove', {}),
    changeStaff(store, { id: kim.id, to, by: 'test', now: new Date() }),
  ]);
  const came = [removed.statusCode, named].join(' ');
  expect(['303 team-gone', '409 changed']).toContain(came);
  const late = await changeStaff(store, { id: kim.id, to: { ...to, teams: ['never-there'] }, by: 'test', now: new Date() }); // prettier-ignore
  expect(late).toBe('team-gone');
});

test('a chat that comes to a team which was taken out is with the first team, and so with whoever has no team of their own', async () => {
  const { store } = service.opened;
  await post('/staff/teams', { name: 'Desk' });
  await post('/staff/teams/desk/remove', {});
  const agent = await signedInStaff(store, ['agent']);
  const conversation = { userId: 'u', channel: 'page', language: 'en', dialog: {}, now: new Date(), messages: [] };
  await openConversation(store, { id: 'chat', ...conversation });
  const request = { reason: 'asked', urgency: 2, needs: [], restricted: false, language: 'en' } as const;
  await requestHandoff(store, { ...request, id: 'chat', conversationId: 'chat', team: 'desk', now: new Date() });
  expect((await readHandoff(store, 'chat'))?.team).toBe('community-safety');
  await claimHandoff(store, { handoffId: 'chat', staffId: agent.id, now: new Date() });
  await transferHandoff(store, { handoffId: 'chat', staffId: agent.id, to: { kind: 'team', id: 'desk' }, now: new Date() }); // prettier-ignore
  expect(await readHandoff(store, 'chat')).toMatchObject({ state: 'waiting', team: 'community-safety' });
});
