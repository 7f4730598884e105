import { bareHandoff, signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const NOW = new Date('2027-03-09T15:00:00Z');
let service: TestService;
let supervisor: Awaited<ReturnType<typeof signedInStaff>>;
beforeEach(async () => {
  service = await openTestService({ now: () => NOW });
  supervisor = await signedInStaff(service.opened.store, ['supervisor'], NOW);
});
afterEach(() => service.close());

let made = 0;

/** Chats of a team that staff ended on a day, answered so. */
async function ended(
  answers: readonly (1 | 2 | 3 | null)[],
  { day = '2027-03-02', team = 'community-safety', ...more }: Readonly<Record<string, string | number | boolean>> = {},
): Promise<void> {
  const { store } = service.opened;
  for (const answer of answers) {
    made += 1;
    const id = `h${String(made)}`;
    await bareHandoff(store, { id, restricted: false });
    const sets = { state: 'closed', satisfaction: answer, ended_at: `${String(day)}T12:00:00Z`, team, ...more };
    for (const [column, value] of Object.entries(sets))
      await store.database.execute(`UPDATE handoff SET ${column} = $2 WHERE id = $1`, [id, value]);
    await store.database.execute(
      "INSERT INTO handoff_event (handoff_id, number, at, kind, by) VALUES ($1, 1, $2, 'ended', 'staff:x')",
      [id, NOW],
    );
  }
}
const page = async (): Promise<string> => {
  const { body } = await service.app.inject({ url: '/staff/satisfaction', headers: { cookie: supervisor.cookie } });
  return body
    .replace(/^[^]*<tbody>/, '')
    .replace(/<\/tbody>[^]*$/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
};

test('supervisors see by team and month how many were asked and what they answered', async () => {
  await ended([3, 3, 3, 2, 1, null, null]);
  await ended([3, 2, 2, 2, 2, null], { day: '2027-02-27' });
  expect(await page()).toBe(
    'March 2027 Team: Community safety team Asked: 7 Answered: 5 It helped: 3 It helped a little: 1 It did not help: 1 ' +
      'February 2027 Team: Community safety team Asked: 6 Answered: 5 It helped: 1 It helped a little: 4 It did not help: 0',
  );
});

test('where fewer than five answered no answer is told, so that nobody can be recognised', async () => {
  await ended([3, 1, 1, 1, null]);
  expect(await page()).toBe(
    'March 2027 Team: Community safety team Asked: 5 Fewer than 5 answered. Each answer is left out, so that nobody can be recognised.',
  );
});

test('S11: dangers, protected chats and drills are not among those who were asked, nor what is older than twelve months', async () => {
  await ended([3, 3, 3, 3, 3]);
  await ended([3], { urgency: 0 });
  await ended([3], { restricted: true });
  await ended([3], { training: true });
  await ended([3], { day: '2026-03-31' });
  expect(await page()).toContain('Asked: 5 Answered: 5');
  expect(await page()).not.toContain('2026');
});

test('the file says the same, begins no formula, and who took it is in the audit', async () => {
  await ended([3, 3, 3, 2, 1]);
  await ended([3], { team: '=1+1' });
  const headers = { cookie: supervisor.cookie };
  const file = await service.app.inject({ method: 'POST', url: '/staff/satisfaction/file', headers });
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(file.body.replace('\u{FEFF}', '').trim().split('\r\n')).toEqual([
    'Month,Team,Asked,Answered,It helped,It helped a little,It did not help',
    "2027-03,'=1+1,1,fewer than 5,,,",
    '2027-03,Community safety team,5,5,3,1,1',
  ]);
  const { rows } = await service.opened.store.database.execute("SELECT actor, subject FROM audit WHERE action = 'satisfaction.exported'"); // prettier-ignore
  expect(rows).toEqual([{ actor: `staff:${supervisor.id}`, subject: 'satisfaction:count.2' }]);
});

test('nobody but supervisors sees it', async () => {
  const agent = await signedInStaff(service.opened.store, ['agent', 'editor', 'administrator', 'auditor'], NOW);
  const asked = await service.app.inject({ url: '/staff/satisfaction', headers: { cookie: agent.cookie } });
  expect(asked.statusCode).toBe(403);
});
